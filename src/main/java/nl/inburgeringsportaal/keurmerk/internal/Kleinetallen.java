package nl.inburgeringsportaal.keurmerk.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.cursus.GemeenteAantal;
import nl.inburgeringsportaal.keurmerk.GemeenteCursisten;

/**
 * Hides counts of 1 to 4 for who may not see the people behind them, beside a total that is exact. What is hidden must
 * not follow from the rest: one hidden count alone would, and so would hidden counts that can only be all one or all
 * four; then the next smallest is hidden with them. Where that is
 * not enough no gemeente is named at all: the total alone would give its count.
 */
final class Kleinetallen {
  private static final int GRENS = 5;
  private static final int KLEINSTE = 1;
  private static final int GROOTSTE = GRENS - 1;

  private Kleinetallen() {}

  /**
   * @param alle exact counts
   * @return the counts by name of the gemeente, null for a hidden one; empty when the total gives them away
   */
  static List<GemeenteCursisten> verberg(List<GemeenteAantal> alle) {
    Set<String> weg = new HashSet<>();
    List<GemeenteAantal> opGrootte =
        alle.stream()
            .sorted(Comparator.comparingLong(GemeenteAantal::aantal).thenComparing(GemeenteAantal::gemeentecode))
            .toList();
    long som = 0;
    boolean groot = false;
    for (GemeenteAantal een : opGrootte) {
      boolean klein = een.aantal() < GRENS;
      if (!klein && !volgt(weg.size(), som, groot)) {
        break;
      }
      weg.add(een.gemeentecode());
      som += een.aantal();
      groot |= !klein;
    }
    if (volgt(weg.size(), som, groot)) {
      return List.of();
    }
    return alle.stream()
        .map(
            een ->
                new GemeenteCursisten(
                    een.gemeentecode(),
                    een.gemeente(),
                    weg.contains(een.gemeentecode()) ? null : Long.valueOf(een.aantal())))
        .sorted(Comparator.comparing(GemeenteCursisten::gemeente))
        .toList();
  }

  /** That the hidden counts could be computed from their sum, which the total gives away. */
  private static boolean volgt(int aantal, long som, boolean metGroot) {
    return aantal > 0
        && !metGroot
        && (aantal == 1 || som == (long) aantal * KLEINSTE || som == (long) aantal * GROOTSTE);
  }
}
