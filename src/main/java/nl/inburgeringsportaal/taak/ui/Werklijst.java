package nl.inburgeringsportaal.taak.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.base.ui.TaakBron.Taak;
import nl.inburgeringsportaal.base.ui.VeranderingBron;
import nl.inburgeringsportaal.base.ui.VeranderingBron.Verandering;

/**
 * The open work of the current user from every source at once. Each source is asked once per reading, for its
 * most urgent tasks; they are merged by deadline here. Nobody works through more than {@link #PER_BRON} tasks
 * of one kind in a day, and the summary says when there are more.
 */
@SpringComponent
class Werklijst {
  static final int PER_BRON = 500;

  /** Earliest deadline first, those without one last, then by name, so that the order is stable. */
  static final Comparator<Taak> OP_TERMIJN =
      Comparator.comparing(Taak::uiterlijk, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Taak::onderwerp)
          .thenComparing(Taak::bron)
          .thenComparing(Taak::sleutel);

  private final List<TaakBron> bronnen;
  private final List<VeranderingBron> veranderingen;
  private final HuidigeGebruiker.Bron gebruikers;
  private final Klok klok;

  Werklijst(
      List<TaakBron> bronnen,
      List<VeranderingBron> veranderingen,
      HuidigeGebruiker.Bron gebruikers,
      Klok klok) {
    this.bronnen = bronnen;
    this.veranderingen = veranderingen;
    this.gebruikers = gebruikers;
    this.klok = klok;
  }

  /** Within what time something must be done. */
  enum Periode {
    TE_LAAT,
    WEEK,
    MAAND
  }

  /**
   * @param groep only this group, null for all
   * @param soort only what is to be done in these words, null for all
   * @param periode only with a deadline before its end, null for all
   */
  record Filter(String groep, String soort, Periode periode) {}

  /**
   * @return roles that have any open work
   */
  Set<Rol> rollen() {
    return bronnen.stream().flatMap(bron -> bron.rollen().stream()).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @return true when some module can have work for the current user
   */
  boolean isErIets() {
    return vanGebruiker().findAny().isPresent();
  }

  /**
   * @return every open task of the current user, by deadline
   */
  List<Taak> alles() {
    return vanGebruiker().flatMap(bron -> bron.open(PER_BRON).stream()).sorted(OP_TERMIJN).toList();
  }

  /**
   * @return how many tasks are open, also those beyond {@link #PER_BRON}
   */
  long aantal() {
    return vanGebruiker().mapToLong(TaakBron::aantal).sum();
  }

  /**
   * @return true when something can change without the current user doing it
   */
  boolean kentVeranderingen() {
    return veranderingen.stream().anyMatch(bron -> heeft(bron.rollen()));
  }

  /**
   * @return what lately changed for the current user, the last first
   */
  List<Verandering> veranderd() {
    return veranderingen.stream()
        .filter(bron -> heeft(bron.rollen()))
        .flatMap(bron -> bron.laatste(PER_BRON).stream())
        .sorted(Comparator.comparing(Verandering::moment).reversed().thenComparing(Verandering::sleutel))
        .toList();
  }

  /**
   * @param taken tasks
   * @param filter which of them
   * @return these, in the same order
   */
  List<Taak> kies(List<Taak> taken, Filter filter) {
    LocalDate grens = filter.periode() == null ? null : laatsteDag(filter.periode());
    return taken.stream()
        .filter(taak -> filter.groep() == null || filter.groep().equals(taak.groep()))
        .filter(taak -> filter.soort() == null || filter.soort().equals(taak.wat()))
        .filter(taak -> grens == null || (taak.uiterlijk() != null && !taak.uiterlijk().isAfter(grens)))
        .toList();
  }

  /** What is late belongs to this week and this month as well. */
  private LocalDate laatsteDag(Periode periode) {
    LocalDate vandaag = klok.vandaag();
    return switch (periode) {
      case TE_LAAT -> vandaag.minusDays(1);
      case WEEK -> vandaag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MAAND -> vandaag.with(TemporalAdjusters.lastDayOfMonth());
    };
  }

  /**
   * @param adres a task in an address, see {@link #adres}
   * @return what stands beside the list; empty when the task is done, gone or not this user's
   */
  Optional<Component> detail(String adres) {
    int punt = adres.indexOf('.');
    return punt < 0
        ? Optional.empty()
        : vanGebruiker()
            .filter(bron -> bron.naam().equals(adres.substring(0, punt)))
            .findFirst()
            .flatMap(bron -> bron.detail(adres.substring(punt + 1)));
  }

  /**
   * @param taak a task
   * @return how it stands in an address: source, dot, key
   */
  static String adres(Taak taak) {
    return taak.bron() + "." + taak.sleutel();
  }

  private Stream<TaakBron> vanGebruiker() {
    return bronnen.stream().filter(bron -> heeft(bron.rollen()) && bron.isVoorMij());
  }

  private boolean heeft(Set<Rol> gevraagd) {
    return gebruikers.gebruiker().stream().anyMatch(wie -> gevraagd.stream().anyMatch(wie.rollen()::contains));
  }
}
