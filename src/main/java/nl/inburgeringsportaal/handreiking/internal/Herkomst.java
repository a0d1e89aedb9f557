package nl.inburgeringsportaal.handreiking.internal;

/** Who wrote a version of an answer. */
public enum Herkomst {
  /** Comes with the portal. */
  PORTAAL,
  /** Written by an editor; from then on the portal adds nothing to that question by itself. */
  REDACTIE
}
