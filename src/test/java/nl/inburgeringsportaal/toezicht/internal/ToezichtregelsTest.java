package nl.inburgeringsportaal.toezicht.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.keurmerk.Keurmerkperiode;
import nl.inburgeringsportaal.keurmerk.Keurmerkstand;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.Schoolgrootte;
import nl.inburgeringsportaal.toezicht.Bezoekaanleiding;
import nl.inburgeringsportaal.toezicht.Plangrond;
import nl.inburgeringsportaal.toezicht.Toezichtstand;
import nl.inburgeringsportaal.toezicht.internal.Toezichtregels.Bezocht;
import nl.inburgeringsportaal.toezicht.internal.Toezichtregels.Feiten;
import nl.inburgeringsportaal.toezicht.internal.Toezichtregels.Vervroeging;
import org.junit.jupiter.api.Test;

/** When a school has to be visited. */
class ToezichtregelsTest {
  private static final LocalDate START = LocalDate.of(2022, 3, 1);
  private static final Map<String, Integer> REGELS =
      Map.of(
          "toezicht_eerste_maanden", 6,
          "toezicht_herhaling_maanden", 48,
          "toezicht_ronde_maanden", 3,
          "toezicht_locaties_klein", 1,
          "toezicht_locaties_middel", 2,
          "toezicht_locaties_groot", 9);

  private static Keurmerkperiode periode(LocalDate van, LocalDate tot, Keurmerkstatus status) {
    return new Keurmerkperiode(van, tot, new Keurmerkstand(status, null));
  }

  private static List<Keurmerkperiode> aspirant(LocalDate start) {
    return List.of(
        periode(start.minusMonths(2), start, Keurmerkstatus.AANVRAAG), periode(start, null, Keurmerkstatus.ASPIRANT));
  }

  private static Bezocht bezoek(LocalDate dag, long locatie, int nodig) {
    return new Bezocht(dag.atTime(10, 0), locatie, Bezoekaanleiding.REGULIER, nodig);
  }

  private static Optional<Toezichtstand> stand(
      List<Keurmerkperiode> periodes, List<Bezocht> bezoeken, LocalDate peildatum) {
    return stand(periodes, bezoeken, List.of(), peildatum);
  }

  private static Optional<Toezichtstand> stand(
      List<Keurmerkperiode> periodes, List<Bezocht> bezoeken, List<Vervroeging> eerder, LocalDate peildatum) {
    return stand(periodes, bezoeken, eerder, Set.of(1L, 2L, 3L), peildatum);
  }

  private static Optional<Toezichtstand> stand(
      List<Keurmerkperiode> periodes,
      List<Bezocht> bezoeken,
      List<Vervroeging> eerder,
      Set<Long> open,
      LocalDate peildatum) {
    return Toezichtregels.bereken(
        new Feiten(periodes, bezoeken, eerder, Schoolgrootte.KLEIN, open),
        peildatum,
        (code, dag) -> REGELS.get(code));
  }

  @Test
  void hetEersteBezoekIsEenHalfJaarNaDeStartAlsAspirantEnNietNaDeAanvraag() {
    Toezichtstand stand = stand(aspirant(START), List.of(), START).orElseThrow();

    assertThat(stand.uiterlijk()).isEqualTo("2022-09-01");
    assertThat(stand.grond()).isEqualTo(Plangrond.EERSTE);
    assertThat(stand.basis()).isEqualTo(START);
    assertThat(stand.isTeLaat(LocalDate.of(2022, 9, 1))).isFalse();
    assertThat(stand.isTeLaat(LocalDate.of(2022, 9, 2))).isTrue();
    assertThat(stand(aspirant(START), List.of(), START.minusDays(1))).as("nog een aanvraag").isEmpty();
  }

  @Test
  void eenTermijnDieOp29FebruariZouEindenEindigtOpDeLaatsteDagVanDeMaand() {
    LocalDate augustus = LocalDate.of(2023, 8, 31);
    LocalDate eerder = LocalDate.of(2022, 8, 31);
    assertThat(stand(aspirant(augustus), List.of(), augustus).orElseThrow().uiterlijk()).isEqualTo("2024-02-29");
    assertThat(stand(aspirant(eerder), List.of(), eerder).orElseThrow().uiterlijk()).isEqualTo("2023-02-28");
    LocalDate schrikkel = LocalDate.of(2024, 2, 29);
    assertThat(stand(aspirant(START), List.of(bezoek(schrikkel, 1, 1)), schrikkel).orElseThrow().uiterlijk())
        .isEqualTo("2028-02-29");
  }

  @Test
  void daarnaEensInDeVierJaarVanafHetLaatsteBezoekOokAlsDeStatusVerandert() {
    List<Keurmerkperiode> periodes =
        List.of(
            periode(START, LocalDate.of(2023, 1, 1), Keurmerkstatus.ASPIRANT),
            new Keurmerkperiode(
                LocalDate.of(2023, 1, 1),
                null,
                new Keurmerkstand(Keurmerkstatus.KEURMERK, Keurmerkstatus.GESCHORST)));
    List<Bezocht> bezoeken = List.of(bezoek(LocalDate.of(2022, 8, 15), 1, 1), bezoek(LocalDate.of(2022, 6, 1), 1, 1));

    Toezichtstand stand = stand(periodes, bezoeken, LocalDate.of(2024, 1, 1)).orElseThrow();

    assertThat(stand.uiterlijk()).isEqualTo("2026-08-15");
    assertThat(stand.grond()).isEqualTo(Plangrond.HERHALING);
    assertThat(stand.laatste()).isEqualTo("2022-08-15");
  }

  @Test
  void eenAspirantDieVoorHetEersteBezoekEindigtIsNietsSchuldigEnBegintLaterOpnieuw() {
    LocalDate einde = LocalDate.of(2022, 7, 1);
    LocalDate opnieuw = LocalDate.of(2023, 5, 1);
    List<Keurmerkperiode> periodes =
        List.of(
            periode(START, einde, Keurmerkstatus.ASPIRANT),
            periode(einde, opnieuw, Keurmerkstatus.INGETROKKEN),
            periode(opnieuw, null, Keurmerkstatus.ASPIRANT));
    List<Bezocht> bezoeken = List.of(bezoek(START.plusMonths(1), 1, 1));

    assertThat(stand(periodes, List.of(), einde)).isEmpty();
    assertThat(stand(periodes, List.of(), einde.minusDays(1)).orElseThrow().uiterlijk()).isEqualTo("2022-09-01");
    Toezichtstand later = stand(periodes, bezoeken, opnieuw).orElseThrow();
    assertThat(later.uiterlijk()).as("een bezoek van voor de nieuwe start telt niet").isEqualTo("2023-11-01");
    assertThat(later.laatste()).isNull();
  }

  @Test
  void zonderTijdAlsAspirantEnZonderBezoekTeltDeTijdTussenTweeBezoeken() {
    List<Keurmerkperiode> periodes = List.of(periode(START, null, Keurmerkstatus.KEURMERK));

    Toezichtstand stand = stand(periodes, List.of(), START).orElseThrow();

    assertThat(stand.grond()).isEqualTo(Plangrond.EERSTE_ZONDER_ASPIRANT);
    assertThat(stand.uiterlijk()).isEqualTo("2026-03-01");
  }

  @Test
  void wieMeerLocatiesMoetZienIsPasKlaarAlsZijVerschillen() {
    LocalDate dag = LocalDate.of(2022, 5, 10);
    List<Bezocht> een = List.of(bezoek(dag, 1, 2));
    List<Bezocht> tweemaal = List.of(bezoek(dag, 1, 2), bezoek(dag.plusDays(1), 1, 2));
    List<Bezocht> klaar = List.of(bezoek(dag, 1, 2), bezoek(dag.plusDays(9), 2, 1));

    Toezichtstand stand = stand(aspirant(START), een, dag).orElseThrow();
    assertThat(stand.grond()).isEqualTo(Plangrond.RONDE);
    assertThat(stand.uiterlijk()).isEqualTo("2022-08-10");
    assertThat(stand.locatiesBezocht()).isEqualTo(1);
    assertThat(stand.locatiesNodig()).isEqualTo(2);
    assertThat(stand(aspirant(START), tweemaal, dag.plusDays(1)).orElseThrow().grond()).isEqualTo(Plangrond.RONDE);
    assertThat(stand(aspirant(START), klaar, dag.plusDays(9)).orElseThrow().uiterlijk()).isEqualTo("2026-05-19");
  }

  @Test
  void eenRondeIsKlaarAlsDeLocatiesDieOpenZijnAllemaalZijnBezocht() {
    LocalDate dag = LocalDate.of(2022, 5, 10);
    LocalDate later = dag.plusMonths(2);
    List<Bezocht> een = List.of(bezoek(dag, 1, 3));
    List<Bezocht> twee = List.of(bezoek(dag, 1, 3), bezoek(dag.plusDays(9), 2, 3));

    assertThat(stand(aspirant(START), een, List.of(), Set.of(1L, 2L), later).orElseThrow())
        .returns(Plangrond.RONDE, Toezichtstand::grond)
        .returns(2, Toezichtstand::locatiesNodig)
        .returns(1, Toezichtstand::locatiesBezocht);
    assertThat(stand(aspirant(START), twee, List.of(), Set.of(1L, 2L), later).orElseThrow())
        .as("de derde locatie is dicht")
        .returns(Plangrond.HERHALING, Toezichtstand::grond)
        .returns(dag.plusDays(9).plusMonths(48), Toezichtstand::uiterlijk);
    assertThat(stand(aspirant(START), twee, List.of(), Set.of(2L, 3L), later).orElseThrow())
        .as("de eerste sloot na het bezoek en telt, de derde wacht nog")
        .returns(Plangrond.RONDE, Toezichtstand::grond)
        .returns(3, Toezichtstand::locatiesNodig);
    assertThat(stand(aspirant(START), een, List.of(), Set.of(), later).orElseThrow().grond())
        .as("er is niets meer te bezoeken")
        .isEqualTo(Plangrond.HERHALING);
  }

  @Test
  void eenGewoonBezoekNaDeTermijnVanDeRondeBegintEenNieuwe() {
    LocalDate dag = LocalDate.of(2022, 5, 10);
    LocalDate einde = dag.plusMonths(3);
    LocalDate erna = einde.plusDays(1);

    assertThat(stand(aspirant(START), List.of(bezoek(dag, 1, 2), bezoek(einde, 2, 2)), einde).orElseThrow().grond())
        .as("de laatste dag hoort erbij")
        .isEqualTo(Plangrond.HERHALING);
    assertThat(stand(aspirant(START), List.of(bezoek(dag, 1, 2), bezoek(erna, 2, 2)), erna).orElseThrow())
        .returns(Plangrond.RONDE, Toezichtstand::grond)
        .returns(erna, Toezichtstand::basis)
        .returns(1, Toezichtstand::locatiesBezocht);
    Bezocht signaal = new Bezocht(erna.atTime(9, 0), 2, Bezoekaanleiding.SIGNAAL, 1);
    assertThat(stand(aspirant(START), List.of(bezoek(dag, 1, 2), signaal), erna).orElseThrow().grond())
        .as("een signaal maakt de oude ronde af")
        .isEqualTo(Plangrond.HERHALING);
  }

  @Test
  void eenBezoekNaEenSignaalTeltEnEenControleVanHerstelNiet() {
    LocalDate dag = LocalDate.of(2022, 5, 10);
    Bezocht signaal = new Bezocht(dag.atTime(9, 0), 1, Bezoekaanleiding.SIGNAAL, 1);
    Bezocht herstel = new Bezocht(dag.plusDays(30).atTime(9, 0), 1, Bezoekaanleiding.HERSTEL, 1);

    assertThat(stand(aspirant(START), List.of(signaal, herstel), dag.plusDays(30)).orElseThrow())
        .returns(LocalDate.of(2026, 5, 10), Toezichtstand::uiterlijk)
        .returns(dag.plusDays(30), Toezichtstand::laatste);
    assertThat(stand(aspirant(START), List.of(herstel), dag.plusDays(30)).orElseThrow().grond())
        .isEqualTo(Plangrond.EERSTE);
  }

  @Test
  void watNaDePeildatumGebeurdeTeltNietMee() {
    List<Bezocht> bezoeken = List.of(bezoek(LocalDate.of(2022, 8, 15), 1, 1));

    assertThat(stand(aspirant(START), bezoeken, LocalDate.of(2022, 8, 14)).orElseThrow().uiterlijk())
        .isEqualTo("2022-09-01");
    assertThat(stand(aspirant(START), bezoeken, LocalDate.of(2022, 8, 15)).orElseThrow().uiterlijk())
        .isEqualTo("2026-08-15");
  }

  @Test
  void eenInspecteurVervroegtTotEenBezoekDatDaarnaWordtGehouden() {
    LocalDate gevraagd = LocalDate.of(2022, 4, 1);
    List<Vervroeging> eerder = List.of(new Vervroeging(LocalDate.of(2022, 5, 1), gevraagd.atTime(12, 0), "Signaal"));
    List<Vervroeging> later = List.of(new Vervroeging(LocalDate.of(2022, 12, 1), gevraagd.atTime(12, 0), "Signaal"));
    List<Bezocht> ochtend = List.of(bezoek(gevraagd, 1, 1));
    List<Bezocht> erna = List.of(bezoek(gevraagd.plusDays(1), 1, 1));

    Toezichtstand stand = stand(aspirant(START), List.of(), eerder, gevraagd).orElseThrow();
    assertThat(stand.uiterlijk()).isEqualTo("2022-05-01");
    assertThat(stand.grond()).isEqualTo(Plangrond.VERVROEGD);
    assertThat(stand.basis()).isEqualTo(gevraagd);
    assertThat(stand.toelichting()).isEqualTo("Signaal");
    assertThat(stand(aspirant(START), List.of(), eerder, gevraagd.minusDays(1)).orElseThrow().grond())
        .as("toen nog niet gevraagd")
        .isEqualTo(Plangrond.EERSTE);
    assertThat(stand(aspirant(START), List.of(), later, gevraagd).orElseThrow().grond())
        .as("later dan de regels wordt het nooit")
        .isEqualTo(Plangrond.EERSTE);
    assertThat(stand(aspirant(START), ochtend, eerder, gevraagd).orElseThrow().grond())
        .as("na een bezoek van die ochtend gevraagd")
        .isEqualTo(Plangrond.VERVROEGD);
    assertThat(stand(aspirant(START), erna, eerder, gevraagd.plusDays(1)).orElseThrow().grond())
        .isEqualTo(Plangrond.HERHALING);
  }

  @Test
  void hetAantalLocatiesVolgtDeGrootteEnIsNooitMeerDanErZijnOfDanVier() {
    assertThat(nodig(null, 5)).isEqualTo(1);
    assertThat(nodig(Schoolgrootte.KLEIN, 5)).isEqualTo(1);
    assertThat(nodig(Schoolgrootte.MIDDEL, 5)).isEqualTo(2);
    assertThat(nodig(Schoolgrootte.MIDDEL, 1)).isEqualTo(1);
    assertThat(nodig(Schoolgrootte.MIDDEL, 0)).isEqualTo(1);
    assertThat(nodig(Schoolgrootte.GROOT, 20)).as("de regel zegt negen").isEqualTo(4);
  }

  private static int nodig(Schoolgrootte grootte, int locaties) {
    return Toezichtregels.locatiesNodig(grootte, locaties, START, (code, dag) -> REGELS.get(code));
  }
}
