package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Termijnenwet;
import nl.inburgeringsportaal.keurmerk.Kloksoort;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;

/** Which step may follow on which, and which term begins with it. */
public final class Procedureregels {
  private final List<Stap> stappen;
  private final Stappenrij rij;
  private final ToIntBiFunction<String, LocalDate> regel;

  /**
   * @param stappen the steps so far, the first first
   * @param regel the number that a rule has on a day
   */
  Procedureregels(List<Stap> stappen, ToIntBiFunction<String, LocalDate> regel) {
    this.stappen = stappen;
    this.rij = new Stappenrij(stappen);
    this.regel = regel;
  }

  /**
   * @param soort a step
   * @param vandaag today
   * @return true when it can be written down now; after the end only that a school or a court goes on: nobody can
   *     refuse to receive that, and it opens the procedure again
   */
  public boolean kan(Stapsoort soort, LocalDate vandaag) {
    if (isAfgesloten() && !soort.isVanBuiten()) {
      return false;
    }
    return switch (soort) {
      case ONDERZOEK -> stappen.isEmpty();
      case VOORNEMEN -> !stappen.isEmpty() && voornemen().isEmpty();
      case VOORNEMEN_INGETROKKEN -> voornemen().isPresent();
      case ZIENSWIJZE -> voornemen().isPresent() && zienswijze().isEmpty();
      case HOORZITTING_GEPLAND, HOORZITTING, HOORZITTING_AFGEZIEN -> !horen().onderwerpen().isEmpty();
      case BEZWAAR, VERDAGING, BEROEP, HOGER_BEROEP, UITSPRAAK, VOORZIENING, VOORZIENING_EINDE ->
          !over(soort, vandaag).isEmpty();
      case AFGESLOTEN -> true;
      case BESLUIT, BEKENDGEMAAKT, BESLISSING_OP_BEZWAAR -> false;
    };
  }

  /**
   * @param soort a step about a decision
   * @param vandaag today
   * @return ids of the decisions about which it can be written down now, the first first
   */
  public List<Long> over(Stapsoort soort, LocalDate vandaag) {
    return geschillen().filter(geschil -> geschil.kan(soort, vandaag)).map(Geschil::besluitId).toList();
  }

  Stream<Geschil> geschillen() {
    return stappen.stream().map(Stap::overBesluit).filter(Objects::nonNull).distinct().map(this::geschil);
  }

  Geschil geschil(long besluitId) {
    return new Geschil(besluitId, stappen);
  }

  Optional<Geschil> geschilOver(Long besluitId) {
    return Optional.ofNullable(besluitId).map(this::geschil);
  }

  private boolean isAfgesloten() {
    return !stappen.isEmpty() && stappen.getLast().soort() == Stapsoort.AFGESLOTEN;
  }

  /**
   * @param besluitId a decision
   * @return true when nothing was decided yet on the bezwaar against it: what a court rules then is about that, and
   *     leaves the decision as it is
   */
  boolean isOnbeslist(Long besluitId) {
    return openBezwaar(besluitId).isPresent();
  }

  /**
   * @param soort a step
   * @param datum its day
   * @param besluitId the decision that it is about, null for none
   * @return last day of the term that begins with it, null when none does
   */
  LocalDate uiterlijk(Stapsoort soort, LocalDate datum, Long besluitId) {
    return switch (soort) {
      case VOORNEMEN -> Termijnenwet.werkdagen(datum, regel.applyAsInt("keurmerk_zienswijze_werkdagen", datum));
      case ZIENSWIJZE -> Termijnenwet.werkdagen(datum, regel.applyAsInt("keurmerk_besluit_werkdagen", datum));
      case BEKENDGEMAAKT -> Termijnenwet.einde(datum.plusDays(regel.applyAsInt("keurmerk_bezwaar_dagen", datum)));
      case BEZWAAR -> {
        // Counted from the end of the term for bezwaar, not from the day on which it came in.
        LocalDate begin =
            geschilOver(besluitId).flatMap(Geschil::bekendgemaakt).map(Stap::uiterlijk).orElse(datum);
        yield Termijnenwet.einde(
            (begin.isAfter(datum) ? begin : datum)
                .plusDays(regel.applyAsInt("keurmerk_beslissing_op_bezwaar_dagen", datum)));
      }
      case VERDAGING ->
          Termijnenwet.einde(
              openBezwaar(besluitId)
                  .orElseThrow()
                  .uiterlijk()
                  .plusDays(regel.applyAsInt("keurmerk_verdaging_dagen", datum)));
      case BESLISSING_OP_BEZWAAR ->
          Termijnenwet.einde(datum.plusDays(regel.applyAsInt("keurmerk_beroep_dagen", datum)));
      case UITSPRAAK ->
          geschilOver(besluitId).filter(Geschil::isInHogerBeroep).isPresent()
              ? null
              : Termijnenwet.einde(datum.plusDays(regel.applyAsInt("keurmerk_beroep_dagen", datum)));
      case HOORZITTING_GEPLAND -> datum;
      case ONDERZOEK, VOORNEMEN_INGETROKKEN, HOORZITTING, HOORZITTING_AFGEZIEN, BESLUIT, BEROEP, HOGER_BEROEP,
              VOORZIENING, VOORZIENING_EINDE, AFGESLOTEN ->
          null;
    };
  }

  /**
   * @param nieuw a zienswijze or bezwaar as it is filled in
   * @return true when it came in after the last moment of the last day
   */
  boolean teLaat(StapGegevens nieuw) {
    LocalDate einde =
        nieuw.soort() == Stapsoort.ZIENSWIJZE
            ? voornemen().map(Stap::uiterlijk).orElse(null)
            : geschilOver(nieuw.besluitId()).map(geschil -> geschil.uiterlijk(nieuw.soort())).orElse(null);
    LocalTime tijd = nieuw.tijdstip() == null ? LocalTime.MIDNIGHT : nieuw.tijdstip();
    return einde != null && !nieuw.datum().atTime(tijd).isBefore(einde.plusDays(1).atStartOfDay());
  }

  /**
   * @param soort a step
   * @return the term that begins with it, null when none does
   */
  static Kloksoort klok(Stapsoort soort) {
    return switch (soort) {
      case VOORNEMEN -> Kloksoort.ZIENSWIJZE;
      case ZIENSWIJZE -> Kloksoort.BESLUIT;
      case BEKENDGEMAAKT -> Kloksoort.BEZWAAR;
      case BEZWAAR, VERDAGING -> Kloksoort.BESLISSING_OP_BEZWAAR;
      case BESLISSING_OP_BEZWAAR -> Kloksoort.BEROEP;
      case UITSPRAAK -> Kloksoort.HOGER_BEROEP;
      case HOORZITTING_GEPLAND -> Kloksoort.HOORZITTING;
      case ONDERZOEK, VOORNEMEN_INGETROKKEN, HOORZITTING, HOORZITTING_AFGEZIEN, BESLUIT, BEROEP, HOGER_BEROEP,
              VOORZIENING, VOORZIENING_EINDE, AFGESLOTEN ->
          null;
    };
  }

  /**
   * Each decision has its own terms, so several may run at once. One that asks something of Blik op Werk goes before
   * one in which the school may do something: of the first the earliest, else of the others the earliest that has not
   * passed, else the last one.
   *
   * @param vandaag today
   * @return the step whose term is to be watched
   */
  Optional<Stap> lopend(LocalDate vandaag) {
    Comparator<Stap> vroegste = Comparator.comparing(Stap::uiterlijk).thenComparingLong(Stap::id);
    List<Stap> klokken = klokken();
    return klokken.stream()
        .filter(stap -> !isTermijnVanSchool(stap))
        .min(vroegste)
        .or(() -> klokken.stream().filter(stap -> !stap.uiterlijk().isBefore(vandaag)).min(vroegste))
        .or(() -> klokken.stream().max(vroegste));
  }

  /**
   * @param vandaag today
   * @return last day on which the school can still go on, empty when it cannot
   */
  Optional<LocalDate> termijnVanSchool(LocalDate vandaag) {
    return klokken().stream()
        .filter(stap -> isTermijnVanSchool(stap) && !stap.uiterlijk().isBefore(vandaag))
        .map(Stap::uiterlijk)
        .max(Comparator.naturalOrder());
  }

  /**
   * @return day on which it began
   */
  Optional<LocalDate> begin() {
    return stappen.stream().map(Stap::datum).findFirst();
  }

  /** After its end the decision or the ruling stands, without anybody doing anything. */
  private static boolean isTermijnVanSchool(Stap stap) {
    return stap.soort() == Stapsoort.BEKENDGEMAAKT
        || stap.soort() == Stapsoort.BESLISSING_OP_BEZWAAR
        || stap.soort() == Stapsoort.UITSPRAAK;
  }

  /** The steps whose term has not been ended by what followed. */
  private List<Stap> klokken() {
    return isAfgesloten()
        ? List.of()
        : stappen.stream().filter(stap -> stap.uiterlijk() != null && isOpen(stap)).toList();
  }

  private boolean isOpen(Stap stap) {
    return switch (stap.soort()) {
      case VOORNEMEN -> voornemen().filter(stap::equals).isPresent() && zienswijze().isEmpty();
      case ZIENSWIJZE -> zienswijze().filter(stap::equals).isPresent();
      case BEKENDGEMAAKT, BEZWAAR, VERDAGING, BESLISSING_OP_BEZWAAR, UITSPRAAK ->
          geschilOver(stap.overBesluit()).filter(geschil -> geschil.loopt(stap)).isPresent();
      case HOORZITTING_GEPLAND -> horen().staat(stap);
      case ONDERZOEK, VOORNEMEN_INGETROKKEN, HOORZITTING, HOORZITTING_AFGEZIEN, BESLUIT, BEROEP, HOGER_BEROEP,
              VOORZIENING, VOORZIENING_EINDE, AFGESLOTEN ->
          false;
    };
  }

  /**
   * @return the voornemen on which no decision was taken yet, and that was not given up
   */
  public Optional<Stap> voornemen() {
    return rij.laatste(Stapsoort.VOORNEMEN)
        .filter(
            stap ->
                stappen.subList(stappen.indexOf(stap), stappen.size()).stream()
                    .noneMatch(later -> later.beantwoordt(stap.voorgenomen())));
  }

  /**
   * @return the answer to it
   */
  public Optional<Stap> zienswijze() {
    return voornemen().flatMap(stap -> rij.na(stap, Stapsoort.ZIENSWIJZE));
  }

  /**
   * @return the bezwaren on which no decision was taken yet, each against another decision
   */
  public List<Stap> openBezwaren() {
    return geschillen().map(Geschil::openBezwaar).flatMap(Optional::stream).toList();
  }

  /**
   * @param besluitId a decision, may be null
   * @return the bezwaar against it on which no decision was taken yet
   */
  Optional<Stap> openBezwaar(Long besluitId) {
    return geschilOver(besluitId).flatMap(Geschil::openBezwaar);
  }

  Hoorregels horen() {
    return new Hoorregels(stappen, this);
  }

  /** What held just before a step. */
  Hoorregels horenVoor(Stap stap) {
    return new Procedureregels(stappen.subList(0, stappen.indexOf(stap)), regel).horen();
  }

  /**
   * @return about what the school can be heard now, a bezwaar before a voornemen; of two the step has to say which
   */
  public List<Stap> teHoren() {
    return isAfgesloten() ? List.of() : horen().onderwerpen();
  }

  /**
   * @param onderwerp a bezwaar or a voornemen
   * @return true when the school was heard about that, or that was not needed
   */
  boolean isGehoord(Stap onderwerp) {
    return horen().isGehoord(onderwerp);
  }
}
