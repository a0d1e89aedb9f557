package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inburgeringsportaal.keurmerk.Keurmerkperiode;
import nl.inburgeringsportaal.keurmerk.Keurmerkstand;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.internal.Statusrij.Soort;

/**
 * How a school stood on a day, by all rows or by those that had been written down at a moment. The one place that says
 * what rows mean together.
 */
public final class Keurmerkhistorie {
  private static final Comparator<Statusrij> VOLGORDE =
      Comparator.comparing(Statusrij::van)
          .thenComparing(Statusrij::vastgelegdOp)
          .thenComparingLong(Statusrij::id);

  private final List<Statusrij> rijen;

  /**
   * @param rijen all rows of one school, in any order
   */
  public Keurmerkhistorie(List<Statusrij> rijen) {
    this.rijen = rijen.stream().sorted(VOLGORDE).toList();
  }

  /**
   * @param moment a moment
   * @return the history as it was known then
   */
  public Keurmerkhistorie bekendOp(LocalDateTime moment) {
    return new Keurmerkhistorie(rijen.stream().filter(rij -> !rij.vastgelegdOp().isAfter(moment)).toList());
  }

  /**
   * @param dag a day
   * @return how the school stands on it
   */
  public Keurmerkstand op(LocalDate dag) {
    Optional<Statusrij> status = status(dag);
    Keurmerkstatus maatregel = maatregel(dag).map(Statusrij::status).orElse(null);
    return new Keurmerkstand(status.map(Statusrij::status).orElse(null), maatregel);
  }

  /**
   * @param dag a day
   * @return the row that gives the status below a measure
   */
  Optional<Statusrij> status(LocalDate dag) {
    return rijen.stream()
        .filter(rij -> rij.soort() == Soort.STATUS && geldt(rij, dag))
        .reduce((eerste, tweede) -> tweede);
  }

  /**
   * @param dag a day
   * @return the row of the heaviest measure that lies on the status, of two the later one
   */
  Optional<Statusrij> maatregel(LocalDate dag) {
    return maatregelen(dag).stream().max(Comparator.comparing(Statusrij::status).thenComparing(VOLGORDE));
  }

  /**
   * @param dag a day
   * @return the rows of all measures that lie on the status, the first first; none on an end, nor on what was granted
   *     after one
   */
  List<Statusrij> maatregelen(LocalDate dag) {
    if (status(dag).filter(rij -> rij.status().isEinde()).isPresent()) {
      return List.of();
    }
    Optional<Statusrij> einde =
        rijen.stream()
            .filter(rij -> rij.soort() == Soort.STATUS && rij.status().isEinde() && geldt(rij, dag))
            .reduce((eerste, tweede) -> tweede);
    return rijen.stream()
        .filter(rij -> rij.soort() == Soort.MAATREGEL && geldt(rij, dag) && !isOpgeheven(rij, dag))
        .filter(rij -> einde.isEmpty() || VOLGORDE.compare(einde.get(), rij) < 0)
        .toList();
  }

  /**
   * @param dag a day
   * @return the rows, the first first, with which after that day a status or measure begins or a measure is lifted by a
   *     decision that stands
   */
  List<Statusrij> daarna(LocalDate dag) {
    return rijen.stream()
        .filter(rij -> rij.van().isAfter(dag) && !isVernietigd(rij))
        .filter(
            rij ->
                rij.soort() == Soort.STATUS || rij.soort() == Soort.MAATREGEL || rij.soort() == Soort.OPHEFFING)
        .toList();
  }

  private boolean isOpgeheven(Statusrij maatregel, LocalDate dag) {
    return over(maatregel, Soort.OPHEFFING).anyMatch(rij -> geldt(rij, dag));
  }

  /** That a row counts on a day: begun, not annulled, and not suspended by a court. */
  private boolean geldt(Statusrij rij, LocalDate dag) {
    return !rij.van().isAfter(dag)
        && !isVernietigd(rij)
        && over(rij, Soort.VOORZIENING)
            .noneMatch(
                voorziening ->
                    geldt(voorziening, dag)
                        && over(voorziening, Soort.VOORZIENING_EINDE).noneMatch(einde -> geldt(einde, dag)));
  }

  private boolean isVernietigd(Statusrij rij) {
    return over(rij, Soort.VERNIETIGING).anyMatch(vernietiging -> !isVernietigd(vernietiging));
  }

  private Stream<Statusrij> over(Statusrij wat, Soort soort) {
    return rijen.stream().filter(rij -> rij.soort() == soort && rij.betreft() == wat.id());
  }

  /**
   * @return the whole history in spans of days, the first first, without the days before the first status
   */
  public List<Keurmerkperiode> periodes() {
    List<LocalDate> dagen = rijen.stream().map(Statusrij::van).distinct().sorted().toList();
    List<Keurmerkperiode> periodes = new ArrayList<>();
    for (LocalDate dag : dagen) {
      Keurmerkstand stand = op(dag);
      Keurmerkperiode vorige = periodes.isEmpty() ? null : periodes.getLast();
      if (vorige != null && vorige.stand().equals(stand)) {
        continue;
      }
      if (vorige != null) {
        periodes.set(periodes.size() - 1, new Keurmerkperiode(vorige.van(), dag, vorige.stand()));
      }
      if (vorige != null || stand.status() != null) {
        periodes.add(new Keurmerkperiode(dag, null, stand));
      }
    }
    periodes.removeIf(periode -> periode.stand().status() == null);
    return List.copyOf(periodes);
  }

  /**
   * @param dag a day
   * @return the row on which rests what the public register says on that day
   */
  Optional<Statusrij> openbaar(LocalDate dag) {
    return maatregel(dag).filter(rij -> rij.status() == Keurmerkstatus.GESCHORST).or(() -> status(dag));
  }
}
