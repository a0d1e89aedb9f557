package nl.inburgeringsportaal.base;

import java.time.LocalDate;

/**
 * A span of days.
 *
 * @param van first day, inclusive; null is "always so far"
 * @param tot end, EXCLUSIVE (the first day that no longer belongs to it); null is "until further notice"
 */
public record Periode(LocalDate van, LocalDate tot) {

  public Periode {
    if (van != null && tot != null && !van.isBefore(tot)) {
      throw new OngeldigeInvoer("tot", tot, "fout.periode.volgorde", van);
    }
  }

  /**
   * @param dag a day
   * @return true when the day lies in the span
   */
  public boolean omvat(LocalDate dag) {
    return (van == null || !dag.isBefore(van)) && (tot == null || dag.isBefore(tot));
  }

  /**
   * @param ander another span
   * @return true when at least one day lies in both
   */
  public boolean overlapt(Periode ander) {
    return (van == null || ander.tot == null || van.isBefore(ander.tot))
        && (tot == null || ander.van == null || ander.van.isBefore(tot));
  }
}
