package nl.inburgeringsportaal.misbruik;

/** Who reported a case to the Inspectie. */
public enum Melder {
  BLIK_OP_WERK,
  DUO,
  /** Somebody outside the portal; the Inspectie entered it with its source. */
  BUITEN
}
