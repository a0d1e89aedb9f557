package nl.inburgeringsportaal.handreiking;

/** Whether something holds for an education, in one word. */
public enum Oordeel {
  GELDT,
  GELDT_NIET,
  /** It depends on the code, the profile, the route or on who decides. */
  MOGELIJK,
  /** The sources do not settle it. */
  ONZEKER
}
