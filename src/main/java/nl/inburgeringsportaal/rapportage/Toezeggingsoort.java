package nl.inburgeringsportaal.rapportage;

/** What the Tweede Kamer was told or asked for. */
public enum Toezeggingsoort {
  /** Promised by the minister. */
  TOEZEGGING,
  /** Asked for by the Kamer. */
  MOTIE
}
