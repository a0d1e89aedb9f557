package nl.inburgeringsportaal.keurmerk.internal;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;

/** Lists of statuses for SQL, from what {@link Keurmerkstatus} says of each. */
final class Statussen {
  /** With which a school has the keurmerk. */
  static final String GELDIG = lijst(Keurmerkstatus::isGeldig);

  /** With which it has none any more, or did not get it. */
  static final String EINDEN = lijst(Keurmerkstatus::isEinde);

  private Statussen() {}

  private static String lijst(Predicate<Keurmerkstatus> waar) {
    return Arrays.stream(Keurmerkstatus.values())
        .filter(waar)
        .map(status -> "'" + status + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
