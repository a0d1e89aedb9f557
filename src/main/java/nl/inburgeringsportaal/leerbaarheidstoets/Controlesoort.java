package nl.inburgeringsportaal.leerbaarheidstoets;

/** Why DUO has to look at an outcome or a number. */
public enum Controlesoort {
  /** An outcome of a number that nobody here has. */
  ONBEKEND_NUMMER,
  /** DUO delivered another outcome than before. */
  ANDERE_UITSLAG,
  /** An outcome without a sitting in the portal. */
  ZONDER_AFNAME,
  /** An outcome of a number that was withdrawn. */
  INGETROKKEN,
  /** An outcome of somebody who need not take the test. */
  OVERGESLAGEN,
  /** A second outcome for somebody who was given one of another number. */
  DUBBEL,
  /** A number that was delivered for another person than who took the test with it. */
  ANDER_PERSOON;

  /**
   * @return true when the outcome belongs to nobody yet: it is given to a candidate or rejected
   */
  public boolean isLos() {
    return this == ONBEKEND_NUMMER || this == DUBBEL;
  }
}
