package nl.inburgeringsportaal.rapportage;

/** By what somebody counts; the limits behind the names are rules with validity dates. */
public enum Elipcriterium {
  /** Drew so much that what is left of the term does not matter. */
  MINSTENS_9500,
  /** Drew enough in the last part of the term. */
  MINSTENS_7500_LAATSTE_12_MAANDEN
}
