package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Termijnenwet;
import nl.inburgeringsportaal.keurmerk.Kloksoort;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;

/** Which step may follow on which, and which term begins with it. */
public final class Procedureregels {
  private final List<Stap> stappen;
  private final ToIntBiFunction<String, LocalDate> regel;

  /**
   * @param stappen the steps so far, the first first
   * @param regel the number that a rule has on a day
   */
  Procedureregels(List<Stap> stappen, ToIntBiFunction<String, LocalDate> regel) {
    this.stappen = stappen;
    this.regel = regel;
  }

  /**
   * @param soort a step
   * @return true when it can be written down now
   */
  public boolean kan(Stapsoort soort) {
    if (is(Stapsoort.AFGESLOTEN)) {
      return false;
    }
    return switch (soort) {
      case ONDERZOEK -> stappen.isEmpty();
      case VOORNEMEN -> !stappen.isEmpty() && voornemen().isEmpty();
      case ZIENSWIJZE -> voornemen().isPresent() && zienswijze().isEmpty();
      case BEZWAAR -> is(Stapsoort.BEKENDGEMAAKT) && openBezwaar().isEmpty();
      case VERDAGING -> openBezwaar().isPresent() && na(openBezwaar().get(), Stapsoort.VERDAGING).isEmpty();
      case BEROEP -> is(Stapsoort.BESLISSING_OP_BEZWAAR) && openBeroep().isEmpty();
      case HOGER_BEROEP ->
          laatste(Stapsoort.UITSPRAAK).isPresent() && openBeroep().isEmpty() && !is(Stapsoort.HOGER_BEROEP);
      case UITSPRAAK -> openBeroep().isPresent();
      case VOORZIENING -> is(Stapsoort.BEKENDGEMAAKT) && openVoorziening().isEmpty();
      case VOORZIENING_EINDE -> openVoorziening().isPresent();
      case AFGESLOTEN -> true;
      case BESLUIT, BEKENDGEMAAKT, BESLISSING_OP_BEZWAAR -> false;
    };
  }

  /**
   * @param nieuw a step as it is filled in
   * @param vandaag today
   * @throws OngeldigeInvoer when a field is missing or its day cannot be
   * @throws RegelOvertreden when it cannot follow now
   */
  void eis(StapGegevens nieuw, LocalDate vandaag) {
    if (!kan(nieuw.soort())) {
      throw new RegelOvertreden("keurmerk.fout.stap." + nieuw.soort());
    }
    verplicht("datum", nieuw.datum());
    LocalDate vorige = stappen.isEmpty() ? null : stappen.getFirst().datum();
    if (vorige != null && nieuw.datum().isBefore(vorige)) {
      throw new OngeldigeInvoer("datum", nieuw.datum(), "keurmerk.fout.datum-voor", vorige.toString());
    }
    boolean komend = nieuw.soort() == Stapsoort.VOORZIENING || nieuw.soort() == Stapsoort.VOORZIENING_EINDE;
    if (!komend && nieuw.datum().isAfter(vandaag)) {
      throw new OngeldigeInvoer("datum", nieuw.datum(), "keurmerk.fout.datum-toekomst");
    }
    if (nieuw.soort() == Stapsoort.VOORNEMEN) {
      verplicht("voorgenomen", nieuw.voorgenomen());
      if (!nieuw.voorgenomen().vraagtZienswijze()) {
        throw new OngeldigeInvoer("voorgenomen", nieuw.voorgenomen(), "keurmerk.fout.voornemen-gunstig");
      }
    }
    if (nieuw.soort() == Stapsoort.ZIENSWIJZE) {
      LocalDate verzonden = voornemen().orElseThrow().datum();
      if (nieuw.datum().isBefore(verzonden)) {
        throw new OngeldigeInvoer("datum", nieuw.datum(), "keurmerk.fout.datum-voor", verzonden.toString());
      }
    }
    if (nieuw.soort() == Stapsoort.UITSPRAAK) {
      verplicht("uitkomst", nieuw.uitkomst());
    }
    if (nieuw.soort() == Stapsoort.BEZWAAR || nieuw.soort().isRechter() || nieuw.soort() == Stapsoort.BEROEP) {
      verplicht("besluit", nieuw.besluitId());
    }
  }

  private static void verplicht(String veld, Object waarde) {
    if (waarde == null) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
  }

  /**
   * @param soort a step
   * @param datum its day
   * @return last day of the term that begins with it, null when none does
   */
  LocalDate uiterlijk(Stapsoort soort, LocalDate datum) {
    return switch (soort) {
      case VOORNEMEN -> Termijnenwet.werkdagen(datum, regel.applyAsInt("keurmerk_zienswijze_werkdagen", datum));
      case ZIENSWIJZE -> Termijnenwet.werkdagen(datum, regel.applyAsInt("keurmerk_besluit_werkdagen", datum));
      case BEKENDGEMAAKT -> Termijnenwet.einde(datum.plusDays(regel.applyAsInt("keurmerk_bezwaar_dagen", datum)));
      case BEZWAAR -> {
        // Counted from the end of the term for bezwaar, not from the day on which it came in.
        LocalDate begin = laatste(Stapsoort.BEKENDGEMAAKT).map(Stap::uiterlijk).orElse(datum);
        yield Termijnenwet.einde(
            (begin.isAfter(datum) ? begin : datum)
                .plusDays(regel.applyAsInt("keurmerk_beslissing_op_bezwaar_dagen", datum)));
      }
      case VERDAGING ->
          Termijnenwet.einde(
              openBezwaar().orElseThrow().uiterlijk().plusDays(regel.applyAsInt("keurmerk_verdaging_dagen", datum)));
      case BESLISSING_OP_BEZWAAR ->
          Termijnenwet.einde(datum.plusDays(regel.applyAsInt("keurmerk_beroep_dagen", datum)));
      case UITSPRAAK ->
          is(Stapsoort.HOGER_BEROEP)
              ? null
              : Termijnenwet.einde(datum.plusDays(regel.applyAsInt("keurmerk_beroep_dagen", datum)));
      case ONDERZOEK, BESLUIT, BEROEP, HOGER_BEROEP, VOORZIENING, VOORZIENING_EINDE, AFGESLOTEN -> null;
    };
  }

  /**
   * @param nieuw a zienswijze or bezwaar as it is filled in
   * @return true when it came in after the last moment of the last day
   */
  boolean teLaat(StapGegevens nieuw) {
    LocalDate einde =
        switch (nieuw.soort()) {
          case ZIENSWIJZE -> voornemen().map(Stap::uiterlijk).orElse(null);
          case BEZWAAR -> laatste(Stapsoort.BEKENDGEMAAKT).map(Stap::uiterlijk).orElse(null);
          case BEROEP -> laatste(Stapsoort.BESLISSING_OP_BEZWAAR).map(Stap::uiterlijk).orElse(null);
          case HOGER_BEROEP -> laatste(Stapsoort.UITSPRAAK).map(Stap::uiterlijk).orElse(null);
          default -> null;
        };
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
      case ONDERZOEK, BESLUIT, BEROEP, HOGER_BEROEP, VOORZIENING, VOORZIENING_EINDE, AFGESLOTEN -> null;
    };
  }

  /**
   * @return the step whose term runs now; a ruling on a voorziening leaves the term as it is
   */
  Optional<Stap> lopend() {
    return stappen.stream()
        .filter(stap -> stap.soort() != Stapsoort.VOORZIENING && stap.soort() != Stapsoort.VOORZIENING_EINDE)
        .reduce((eerste, laatste) -> laatste)
        .filter(stap -> stap.uiterlijk() != null);
  }

  /**
   * @return the voornemen on which no decision was taken yet
   */
  public Optional<Stap> voornemen() {
    return laatste(Stapsoort.VOORNEMEN).filter(stap -> na(stap, Stapsoort.BESLUIT).isEmpty());
  }

  /**
   * @return the answer to it
   */
  public Optional<Stap> zienswijze() {
    return voornemen().flatMap(stap -> na(stap, Stapsoort.ZIENSWIJZE));
  }

  /**
   * @return the bezwaar on which no decision was taken yet
   */
  public Optional<Stap> openBezwaar() {
    return laatste(Stapsoort.BEZWAAR).filter(stap -> na(stap, Stapsoort.BESLISSING_OP_BEZWAAR).isEmpty());
  }

  private Optional<Stap> openBeroep() {
    return stappen.stream()
        .filter(stap -> stap.soort() == Stapsoort.BEROEP || stap.soort() == Stapsoort.HOGER_BEROEP)
        .reduce((eerste, laatste) -> laatste)
        .filter(stap -> na(stap, Stapsoort.UITSPRAAK).isEmpty());
  }

  /**
   * @return the suspension by a court that has not ended
   */
  Optional<Stap> openVoorziening() {
    return laatste(Stapsoort.VOORZIENING).filter(stap -> na(stap, Stapsoort.VOORZIENING_EINDE).isEmpty());
  }

  private boolean is(Stapsoort soort) {
    return laatste(soort).isPresent();
  }

  private Optional<Stap> laatste(Stapsoort soort) {
    return stappen.stream().filter(stap -> stap.soort() == soort).reduce((eerste, laatste) -> laatste);
  }

  private Optional<Stap> na(Stap stap, Stapsoort soort) {
    return stappen.stream()
        .filter(een -> een.soort() == soort && stappen.indexOf(een) > stappen.indexOf(stap))
        .reduce((eerste, laatste) -> laatste);
  }
}
