package nl.inburgeringsportaal.leerbaarheidstoets;

/** Why somebody lost a place in a session before the test. */
public enum Plaatsingseinde {
  /** Got a place in another session. */
  VERPLAATST,
  /** Was taken out by who plans. */
  UITGEHAALD,
  /** The session was cancelled. */
  GEANNULEERD,
  /** A collective measure left fewer seats. */
  MAATREGEL,
  /** DUO withdrew the exam number. */
  INGETROKKEN,
  /** Need not take the test. */
  OVERGESLAGEN
}
