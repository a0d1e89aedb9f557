package nl.inburgeringsportaal.jongeren;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Opleiding;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Plan;
import org.junit.jupiter.api.Test;

/** The example of the letter of December 2021: a term from 1 September 2022, a year of ISK and a year of entree. */
class TermijnkeuzesTest {
  private static final LocalDate BEGIN = parse("2022-09-01");
  private static final Opleiding ISK = new Opleiding("ISK", BEGIN, parse("2023-08-31"));
  private static final Opleiding ENTREE = new Opleiding("ENTREE", parse("2023-09-01"), parse("2024-08-31"));

  private static List<Termijnkeuzes.Uitkomst> keuzes(LocalDate keuzedag, Opleiding... plan) {
    return Termijnkeuzes.van(
        Termijnberekening.bereken(
            new Plan(parse("2004-09-01"), BEGIN, Arrays.asList(plan)), TermijnberekeningTest.VANDAAG),
        keuzedag);
  }

  private static Periode periode(String van, String tot) {
    return new Periode(parse(van), parse(tot));
  }

  @Test
  void eerstAfmakenLaatHetLaatsteJaarOverEnCombinerenGeeftDeSchooltijdErbij() {
    assertThat(keuzes(parse("2022-01-01"), ISK, ENTREE))
        .containsExactly(
            new Termijnkeuzes.Uitkomst(
                Termijnkeuze.EERST_AFMAKEN, null, periode("2024-09-01", "2025-09-01")),
            new Termijnkeuzes.Uitkomst(
                Termijnkeuze.COMBINEREN, periode("2022-09-01", "2024-09-01"), periode("2024-09-01", "2025-09-01")),
            new Termijnkeuzes.Uitkomst(
                Termijnkeuze.METEEN_BEGINNEN, null, periode("2022-09-01", "2025-09-01")));
  }

  @Test
  void watVoorbijIsTeltNietMeerMee() {
    List<Termijnkeuzes.Uitkomst> keuzes = keuzes(parse("2023-03-01"), ISK, ENTREE);

    assertThat(keuzes.get(0).zonderSchool()).isEqualTo(periode("2024-09-01", "2025-09-01"));
    assertThat(keuzes.get(1).naastSchool()).isEqualTo(periode("2023-03-01", "2024-09-01"));
    assertThat(keuzes.get(2).zonderSchool()).isEqualTo(periode("2023-03-01", "2025-09-01"));
  }

  @Test
  void eenPlanTotNaDeTermijnLaatNietsOver() {
    Opleiding lang = new Opleiding("ENTREE", parse("2023-09-01"), parse("2026-08-31"));

    List<Termijnkeuzes.Uitkomst> keuzes = keuzes(BEGIN, ISK, lang);

    assertThat(keuzes.get(0).zonderSchool()).isNull();
    assertThat(keuzes.get(1).naastSchool()).isEqualTo(periode("2022-09-01", "2025-09-01"));
    assertThat(keuzes.get(1).zonderSchool()).isNull();
    assertThat(Termijnkeuzes.Uitkomst.lengte(keuzes.get(2).zonderSchool())).isEqualTo(Period.ofYears(3));
  }

  @Test
  void zonderOpleidingDieTijdKostValtErNietsTeKiezen() {
    assertThat(keuzes(BEGIN)).isEmpty();
    assertThat(keuzes(BEGIN, new Opleiding("ISK", parse("2021-09-01"), parse("2022-07-31")))).isEmpty();
    assertThat(keuzes(BEGIN, new Opleiding("MBO2", BEGIN, parse("2024-07-31")))).isEmpty();
    assertThat(keuzes(parse("2024-09-01"), ISK, ENTREE)).as("the plan is over").isEmpty();
    assertThat(keuzes(parse("2030-01-01"), ISK, ENTREE)).as("the term is over").isEmpty();
  }

  @Test
  void deWoordenNoemenLengteEersteEnLaatsteDag() {
    Vertaling vertaling = new Vertaling();
    Termijnwoorden woorden = new Termijnwoorden(vertaling::nl, code -> code, Vertaling.NL);

    assertThat(woorden.keuze(keuzes(BEGIN, ISK, ENTREE).get(1)))
        .contains(
            "Naast school is er 2 jaar: van 1 september 2022 tot en met 31 augustus 2024.",
            "Daarna is er nog 1 jaar zonder school: van 1 september 2024 tot en met 31 augustus 2025.");
  }
}
