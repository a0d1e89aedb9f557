package nl.inburgeringsportaal.regels;

/** What the value of a rule counts, which is also what may be filled in. */
public enum Eenheid {
  /** Whole days. */
  DAGEN(true),
  /** Whole calendar months. */
  MAANDEN(true),
  /** Whole years. */
  JAREN(true),
  /** Whole euros. */
  EURO(true),
  /** A number of things. */
  AANTAL(true),
  /** A sentence that is shown as it is. */
  TEKST(false),
  /** One of a few named choices. */
  KEUZE(false),
  /** Opleidingscodes, comma separated. */
  CODES(false);

  private final boolean getal;

  Eenheid(boolean getal) {
    this.getal = getal;
  }

  /**
   * @return true when the value is a whole number, zero or more
   */
  public boolean isGetal() {
    return getal;
  }
}
