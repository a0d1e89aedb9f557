package nl.inburgeringsportaal.toezicht;

/** Judgement of a visit as a whole. */
public enum Toezichtoordeel {
  VOLDOENDE,
  /** The school mends something by a day. */
  HERSTEL_NODIG,
  /** Reason to begin a procedure. */
  ONVOLDOENDE
}
