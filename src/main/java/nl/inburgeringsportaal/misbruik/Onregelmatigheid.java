package nl.inburgeringsportaal.misbruik;

/** What went wrong at an exam. */
public enum Onregelmatigheid {
  /** Help, notes or a telephone. */
  SPIEKEN,
  /** Somebody else sat the exam. */
  IDENTITEIT,
  /** Questions were known before. */
  VOORKENNIS,
  /** Money or a favour for an outcome. */
  OMKOPING,
  AFNAME,
  OVERIG
}
