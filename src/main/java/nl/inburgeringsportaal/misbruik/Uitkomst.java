package nl.inburgeringsportaal.misbruik;

/** What the Inspectie found. */
public enum Uitkomst {
  GEGROND,
  ONGEGROND,
  /** Passed on to somebody else, such as the prosecutor. */
  DOORGEZET
}
