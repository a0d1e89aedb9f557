package nl.inburgeringsportaal.inburgeraar;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Termijnenwet;

/**
 * The ten weeks within which the gemeente sets the PIP, counted from the day of DUO's kennisgeving (Besluit inburgering
 * 2021 art. 5.3). The last day is the 70th, moved by the Algemene termijnenwet.
 */
public final class TienWeken {
  private static final int DAGEN = 70;

  private TienWeken() {}

  /**
   * @param alias alias of {@code inburgeraar}
   * @return expression that gives the day on which they began, null when they did not
   */
  public static String begin(String alias) {
    return "coalesce(%1$s.tien_weken_begin, %1$s.kennisgeving)".formatted(alias);
  }

  /**
   * @param begin day on which they began
   * @return the last day on which the PIP is in time
   */
  public static LocalDate laatsteDag(LocalDate begin) {
    return Termijnenwet.einde(begin.plusDays(DAGEN));
  }

  /**
   * For a query, which knows when they began and not when they end. A later beginning never ends earlier.
   *
   * @param dag a day
   * @return the last day of beginning that ends before {@code dag}
   */
  public static LocalDate begonnenVoorEindeVoor(LocalDate dag) {
    LocalDate begin = dag.minusDays(DAGEN);
    while (!laatsteDag(begin).isBefore(dag)) {
      begin = begin.minusDays(1);
    }
    return begin;
  }
}
