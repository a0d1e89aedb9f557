package nl.inburgeringsportaal.rapportage.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How figures are rounded, so that they add up and can be computed again by anybody. */
public final class Afronding {
  private static final int HONDERD = 100;

  private Afronding() {}

  /**
   * Whole percentages that add up to 100: each is rounded down, and what is missing goes to the largest remainders. Of
   * equal remainders the larger count comes first, then the one that stands first.
   *
   * @param aantallen counts
   * @return their percentages in the same order; null for each when all counts are 0
   */
  public static List<Integer> procenten(List<Long> aantallen) {
    long geheel = aantallen.stream().mapToLong(Long::longValue).sum();
    List<Integer> procenten = new ArrayList<>();
    if (geheel == 0) {
      aantallen.forEach(aantal -> procenten.add(null));
      return procenten;
    }
    aantallen.forEach(aantal -> procenten.add((int) (aantal * HONDERD / geheel)));
    int rest = HONDERD - procenten.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, aantallen.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(plaats -> -(aantallen.get(plaats) * HONDERD % geheel))
                .thenComparingLong(plaats -> -aantallen.get(plaats)))
        .limit(rest)
        .forEach(plaats -> procenten.set(plaats, procenten.get(plaats) + 1));
    return procenten;
  }

  /**
   * @param eerder a count
   * @param nu a later count
   * @return growth in whole percents, rounded half away from zero; null from 0, also from 0 to 0
   */
  public static Long groei(long eerder, long nu) {
    return groei(BigDecimal.valueOf(eerder), BigDecimal.valueOf(nu));
  }

  /**
   * @param eerder a count or an amount
   * @param nu a later one
   * @return growth in whole percents, rounded half away from zero; null from 0, also from 0 to 0
   */
  public static Long groei(BigDecimal eerder, BigDecimal nu) {
    return eerder.signum() == 0
        ? null
        : nu.subtract(eerder)
            .multiply(BigDecimal.valueOf(HONDERD))
            .divide(eerder, 0, RoundingMode.HALF_UP)
            .longValueExact();
  }
}
