package nl.inburgeringsportaal.lening;

/** How a loan stands on a day: the first that applies. */
public enum Leningtoestand {
  KWIJTGESCHOLDEN,
  TENIET_GEGAAN,
  VOLLEDIG_TERUGBETAALD,
  IN_TERUGBETALINGSFASE,
  LOOPT
}
