package nl.inburgeringsportaal.leerbaarheidstoets;

/** Which sessions of a supervisor are listed. */
public enum Afnameperiode {
  /** Today, and before today as long as it is not closed. */
  NU,
  /** After today, the first one first. */
  KOMEND,
  /** Before today, the last one first. */
  VOORBIJ
}
