package nl.inburgeringsportaal.misbruik;

/** What kind of reporter a signal comes from. */
public enum Signaalbron {
  INBURGERAAR,
  GEMEENTE,
  DUO,
  /** Somebody who works at the school. */
  PERSONEEL,
  PERS,
  BLIK_OP_WERK,
  TOETSBEGELEIDER,
  INSPECTIE,
  OVERIG,
  /** He does not say. */
  ONBEKEND
}
