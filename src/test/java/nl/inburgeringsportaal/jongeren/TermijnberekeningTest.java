package nl.inburgeringsportaal.jongeren;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Gebeurtenis;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Opleiding;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Plan;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Stap;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Uitkomst;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Werking;
import org.junit.jupiter.api.Test;

class TermijnberekeningTest {

  private static final Termijnberekening.Regels DECEMBER_2021 = regels(Set.of());
  static final Termijnberekening.Regels VANDAAG = regels(Set.of("PRO", "ENTREE", "VSO_ARBEID"));

  private static Termijnberekening.Regels regels(Set<String> verlenging) {
    return new Termijnberekening.Regels() {
      @Override
      public LocalDate datum18(LocalDate geboortedatum) {
        return geboortedatum.plusYears(18);
      }

      @Override
      public int termijnJaren() {
        return 3;
      }

      @Override
      public int intakeDagen() {
        return 70;
      }

      @Override
      public int maandenStartVrijstellend() {
        return 2;
      }

      @Override
      public boolean isVrijstellend(String code, LocalDate dag) {
        return Set.of("VWO", "MBO2").contains(code);
      }

      @Override
      public boolean isVerlengingMogelijk(String code) {
        return verlenging.contains(code);
      }
    };
  }

  private static Opleiding opleiding(String code, String begin, String einde) {
    return new Opleiding(code, parse(begin), parse(einde));
  }

  private static final Plan UIT_DE_BRIEF =
      new Plan(
          parse("2004-09-01"),
          parse("2022-09-01"),
          List.of(
              opleiding("ISK", "2022-09-01", "2023-08-31"), opleiding("ENTREE", "2023-09-01", "2024-08-31")));

  @Test
  void eenJaarIskEnDanEntreeLaatEenJaarOver() {
    Uitkomst uitkomst = Termijnberekening.bereken(UIT_DE_BRIEF, DECEMBER_2021);

    assertThat(uitkomst.rest()).isEqualTo(Period.ofYears(1));
    assertThat(uitkomst.termijn().tot()).isEqualTo("2025-09-01");
    assertThat(uitkomst.opleidingen()).noneMatch(Termijnberekening.Beoordeling::verlengingMogelijk);
  }

  @Test
  void onderDeRegelsVanVandaagIsVerlengingVoorEntreeMogelijkZonderDatDeRestVerandert() {
    Uitkomst uitkomst = Termijnberekening.bereken(UIT_DE_BRIEF, VANDAAG);

    assertThat(uitkomst.rest()).isEqualTo(Period.ofYears(1));
    assertThat(uitkomst.opleidingen())
        .extracting(Termijnberekening.Beoordeling::verlengingMogelijk)
        .containsExactly(false, true);
  }

  @Test
  void zonderPlanBlijvenDeDrieJaarHeel() {
    Uitkomst uitkomst =
        Termijnberekening.bereken(new Plan(parse("2008-05-26"), parse("2026-08-01"), List.of()), VANDAAG);

    assertThat(uitkomst.rest()).isEqualTo(Period.ofYears(3));
  }

  @Test
  void zonderBeginStartDeTermijnDeDagNaDeTienWekenNaDeVerjaardagEnIsDatEenSchatting() {
    Uitkomst uitkomst =
        Termijnberekening.bereken(new Plan(parse("2008-02-29"), null, List.of()), VANDAAG);

    assertThat(uitkomst.termijn().van()).isEqualTo(parse("2026-02-28").plusDays(71));
    assertThat(uitkomst.stappen())
        .filteredOn(Stap::geschat)
        .extracting(Stap::gebeurtenis)
        .containsExactly(
            Gebeurtenis.KENNISGEVING_VERWACHT,
            Gebeurtenis.PIP_UITERLIJK,
            Gebeurtenis.TERMIJN_BEGIN,
            Gebeurtenis.TERMIJN_EINDE);
  }

  @Test
  void hetGetoondeEindeIsDeLaatsteDag() {
    Uitkomst uitkomst =
        Termijnberekening.bereken(new Plan(parse("2006-01-01"), parse("2024-02-29"), List.of()), VANDAAG);

    assertThat(uitkomst.termijn().tot()).isEqualTo("2027-02-28");
    assertThat(uitkomst.stappen().getLast().datum()).isEqualTo("2027-02-27");
  }

  @Test
  void eenOpleidingVoorDeTermijnKostNiets() {
    Uitkomst uitkomst =
        Termijnberekening.bereken(
            new Plan(
                parse("2008-05-26"), parse("2026-09-01"), List.of(opleiding("PRO", "2024-08-01", "2026-07-31"))),
            VANDAAG);

    assertThat(uitkomst.rest()).isEqualTo(Period.ofYears(3));
    assertThat(uitkomst.opleidingen().getFirst().werking()).isEqualTo(Werking.VOOR_DE_TERMIJN);
  }

  @Test
  void eenPlanDatLangerDuurtDanDeTermijnLaatNietsOver() {
    Uitkomst uitkomst =
        Termijnberekening.bereken(
            new Plan(
                parse("2008-05-26"), parse("2026-09-01"), List.of(opleiding("PRO", "2026-09-01", "2029-08-31"))),
            VANDAAG);

    assertThat(uitkomst.isVoorbij()).isTrue();
    assertThat(uitkomst.rest()).isEqualTo(Period.ZERO);
  }

  @Test
  void eenVrijstellendeOpleidingDieOpTijdBegintSteltVrijEnTweeMaandenEnEenDagLaterNiet() {
    Plan opTijd =
        new Plan(parse("2008-05-26"), null, List.of(opleiding("MBO2", "2026-07-26", "2028-07-31")));
    Plan teLaat =
        new Plan(parse("2008-05-26"), null, List.of(opleiding("MBO2", "2026-07-27", "2028-07-31")));

    assertThat(Termijnberekening.bereken(opTijd, VANDAAG).vrijgesteldTotEinde()).isTrue();
    assertThat(Termijnberekening.bereken(teLaat, VANDAAG).opleidingen().getFirst().werking())
        .isEqualTo(Werking.VRIJSTELLING_TE_LAAT);
  }

  @Test
  void overlapEnEenEindeVoorHetBeginWordenGeweigerd() {
    Plan overlap =
        new Plan(
            parse("2008-05-26"),
            null,
            List.of(opleiding("PRO", "2026-01-01", "2026-07-31"), opleiding("ENTREE", "2026-07-31", "2027-07-31")));
    Plan omgekeerd =
        new Plan(parse("2008-05-26"), null, List.of(opleiding("PRO", "2026-08-01", "2026-07-31")));

    assertThatThrownBy(() -> Termijnberekening.bereken(overlap, VANDAAG)).isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> Termijnberekening.bereken(omgekeerd, VANDAAG)).isInstanceOf(OngeldigeInvoer.class);
  }
}
