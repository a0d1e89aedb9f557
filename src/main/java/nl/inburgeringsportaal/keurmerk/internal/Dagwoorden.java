package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.inburgeringsportaal.base.Vertaling;

/** Days as a Dutch letter says them. */
final class Dagwoorden {
  private static final DateTimeFormatter LANG = DateTimeFormatter.ofPattern("d MMMM yyyy", Vertaling.NL);

  private Dagwoorden() {}

  /**
   * @param dag a day, may be null
   * @return such as {@code 5 mei 2027}; empty for null
   */
  static String dag(LocalDate dag) {
    return dag == null ? "" : LANG.format(dag);
  }
}
