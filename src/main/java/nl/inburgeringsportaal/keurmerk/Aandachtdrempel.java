package nl.inburgeringsportaal.keurmerk;

/** From which value on a pattern is shown. */
public enum Aandachtdrempel {
  /** New for so many months after the first day of the first keurmerk. */
  NIEUW_MAANDEN(60),
  /** So many schools of one owner were suspended or lost their keurmerk. */
  EIGENAAR_SCHOLEN(50),
  /** And that began in the last so many months. */
  EIGENAAR_MAANDEN(120),
  /** So much percent more learners than a year before. */
  GROEI_PROCENT(1_000),
  /** And at least so many learners now. */
  GROEI_CURSISTEN(10_000),
  /** So many percentage points from the mean of the schools in that year. */
  RESULTAAT_PUNTEN(100),
  /** An explanation holds for so many months. */
  TOELICHTING_MAANDEN(36);

  private final int hoogste;

  Aandachtdrempel(int hoogste) {
    this.hoogste = hoogste;
  }

  /**
   * @return the highest value that it can have, inclusive; the lowest is 1
   */
  public int hoogste() {
    return hoogste;
  }
}
