package nl.inburgeringsportaal.jongeren;

import static java.time.LocalDate.parse;
import static nl.inburgeringsportaal.jongeren.Signaalsoort.BRIEF_DUO;
import static nl.inburgeringsportaal.jongeren.Signaalsoort.CODE_PAST_NIET;
import static nl.inburgeringsportaal.jongeren.Signaalsoort.EINDE_OPLEIDING;
import static nl.inburgeringsportaal.jongeren.Signaalsoort.PLICHT_MOGELIJK_VOOR_18;
import static nl.inburgeringsportaal.jongeren.Signaalsoort.VRIJSTELLING_GEEINDIGD;
import static nl.inburgeringsportaal.jongeren.Signaalsoort.WORDT_18;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.inburgeringsportaal.jongeren.Leerlingsignaalberekening.Leerling;
import nl.inburgeringsportaal.jongeren.Leerlingsignaalberekening.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules for the other signals of a pupil, each at its first and last day. Born 10 May 2008: 18 in 2026. */
class LeerlingsignaalberekeningTest {

  private static final Leerlingsignaalberekening.Regels REGELS =
      new Leerlingsignaalberekening.Regels() {
        @Override
        public LocalDate datum18(LocalDate geboortedatum) {
          return geboortedatum.plusYears(18);
        }

        @Override
        public LocalDate datum16(LocalDate geboortedatum) {
          return geboortedatum.plusYears(16);
        }

        @Override
        public int maandenVoorEinde() {
          return 6;
        }

        @Override
        public int maandenNalopen() {
          return 6;
        }

        @Override
        public int maandenCode() {
          return 12;
        }

        @Override
        public int maandenGesprek() {
          return 6;
        }

        @Override
        public int dagenBrief() {
          return 7;
        }

        @Override
        public boolean isVrijstellend(String opleidingscode, LocalDate dag) {
          return opleidingscode.equals("HAVO");
        }

        @Override
        public boolean isPlichtVoor18Mogelijk(String opleidingscode) {
          return opleidingscode.equals("PRO");
        }

        @Override
        public boolean isCodeNaTeVragen(String opleidingscode) {
          return opleidingscode.equals("ISK_PRO");
        }
      };

  /** A pupil of whom one thing after the other is told. */
  private record Proef(
      String code, Verblijfsstatus status, String begin, String einde, String weg, Boolean diploma, String brief) {

    Proef begin(String dag) {
      return new Proef(code, status, dag, einde, weg, diploma, brief);
    }

    Proef status(Verblijfsstatus anders) {
      return new Proef(code, anders, begin, einde, weg, diploma, brief);
    }

    Proef einde(String dag) {
      return new Proef(code, status, begin, dag, weg, diploma, brief);
    }

    Proef weg(String dag, Boolean met) {
      return new Proef(code, status, begin, einde, dag, met, brief);
    }

    Proef brief(String dag) {
      return new Proef(code, status, begin, einde, weg, diploma, dag);
    }

    Map<Signaalsoort, Uitkomst> op(String peildatum) {
      Leerling leerling =
          new Leerling(
              parse("2008-05-10"), code, status, null, dag(begin), dag(einde), dag(weg), diploma, dag(brief));
      return Leerlingsignaalberekening.bereken(leerling, parse(peildatum), REGELS);
    }

    Signaalgrond grond(Signaalsoort soort, String peildatum) {
      Uitkomst uitkomst = op(peildatum).get(soort);
      return uitkomst == null ? null : uitkomst.grond();
    }

    private static LocalDate dag(String tekst) {
      return tekst == null ? null : parse(tekst);
    }
  }

  private static Proef in(String code) {
    return new Proef(code, Verblijfsstatus.STATUSHOUDER, null, null, null, null, null);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-09, false", "2026-05-10, true", "2026-11-10, true", "2026-11-11, false"})
  void deVerjaardagTeltVanafDeDagZelfEnEenHalfJaarLang(String peildatum, boolean telt) {
    assertThat(in("ENTREE").op(peildatum).containsKey(WORDT_18)).isEqualTo(telt);
  }

  @Test
  void opDeVerjaardagIsErGeenSignaalVoorWieIsVrijgesteldLaterBegonOfVertrok() {
    assertThat(in("HAVO").op("2026-05-10")).isEmpty();
    assertThat(in("ENTREE").begin("2026-05-10").op("2026-05-10")).doesNotContainKey(WORDT_18);
    assertThat(in("ENTREE").begin("2026-05-09").op("2026-05-10")).containsKey(WORDT_18);
    assertThat(in("ENTREE").weg("2026-05-10", null).op("2026-05-10")).isEmpty();
    assertThat(in("ENTREE").weg("2026-05-11", null).op("2026-05-10")).containsKey(WORDT_18);
  }

  @Test
  void bijEenOnbekendeStatusVraagtDeVerjaardagNaarDeStatus() {
    assertThat(in("ENTREE").status(Verblijfsstatus.ONBEKEND).grond(WORDT_18, "2026-05-10"))
        .isEqualTo(Signaalgrond.STATUS_ONBEKEND);
  }

  @ParameterizedTest
  @EnumSource(
      value = Verblijfsstatus.class,
      names = {"NEDERLANDER", "EU", "ONTHEEMDE_RTB", "TIJDELIJK_VERBLIJF", "IN_PROCEDURE"})
  void wieNietPlichtigWordtHeeftGeenSignaalBehalveEenOnverwachteBrief(Verblijfsstatus status) {
    Proef proef = in("PRO").status(status).einde("2026-06-01");

    assertThat(proef.op("2026-05-10")).isEmpty();
    assertThat(proef.brief("2026-05-01").op("2026-05-10")).containsOnlyKeys(BRIEF_DUO);
    assertThat(proef.brief("2026-05-01").grond(BRIEF_DUO, "2026-05-10"))
        .isEqualTo(Signaalgrond.BRIEF_NIET_VERWACHT);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-31, 2026-01-30, ",
    "2026-07-31, 2026-01-31, EINDE_NA_18",
    "2026-07-31, 2026-07-31, EINDE_NA_18",
    "2026-07-31, 2026-08-01, EINDE_VOORBIJ",
    "2026-05-10, 2026-05-10, EINDE_NA_18",
    "2026-05-09, 2026-05-09, EINDE_VOOR_18",
    // Younger than 16 at the end: leerplicht brings the pupil to a next school by itself.
    "2024-05-09, 2024-05-09, ",
    "2024-05-10, 2024-05-10, EINDE_VOOR_18"
  })
  void hetEindeTeltVanafZesMaandenErvoor(String einde, String peildatum, Signaalgrond grond) {
    assertThat(in("ENTREE").einde(einde).grond(EINDE_OPLEIDING, peildatum)).isEqualTo(grond);
  }

  @Test
  void zonderVerwachtEindeOfMetVrijstellingIsErGeenSignaalVanEenEinde() {
    assertThat(in("ENTREE").op("2026-01-31")).isEmpty();
    assertThat(in("HAVO").einde("2026-07-31").op("2026-07-31")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-09, 2025-11-08, ",
    "2026-05-09, 2025-11-09, EINDIGT_VOOR_18",
    "2026-05-09, 2026-05-09, EINDIGT_VOOR_18",
    // On the birthday itself that signal takes over.
    "2026-05-09, 2026-05-10, ",
    "2026-05-10, 2026-05-09, ",
    // Not before 16, however soon the education ends.
    "2024-06-01, 2024-05-09, ",
    "2024-06-01, 2024-05-10, EINDIGT_VOOR_18",
    "2024-05-09, 2024-05-10, "
  })
  void praktijkonderwijsDatVoor18EindigtTeltVanaf16(String einde, String peildatum, Signaalgrond grond) {
    assertThat(in("PRO").einde(einde).grond(PLICHT_MOGELIJK_VOOR_18, peildatum)).isEqualTo(grond);
    assertThat(in("ENTREE").einde(einde).op(peildatum)).doesNotContainKey(PLICHT_MOGELIJK_VOOR_18);
  }

  @Test
  void naUitschrijvingBepaaltHetDiplomaWatErVoor18Volgt() {
    Proef weg = in("PRO").einde("2027-07-31").weg("2026-03-01", null);

    assertThat(weg.grond(PLICHT_MOGELIJK_VOOR_18, "2026-03-01")).isEqualTo(Signaalgrond.GEEINDIGD_DIPLOMA_ONBEKEND);
    assertThat(weg.weg("2026-03-01", true).grond(PLICHT_MOGELIJK_VOOR_18, "2026-03-01"))
        .isEqualTo(Signaalgrond.GEEINDIGD_MET_DIPLOMA);
    assertThat(weg.weg("2026-03-01", false).grond(PLICHT_MOGELIJK_VOOR_18, "2026-03-01"))
        .isEqualTo(Signaalgrond.GEEINDIGD_ZONDER_DIPLOMA);
    assertThat(weg.op("2026-03-01")).containsOnlyKeys(PLICHT_MOGELIJK_VOOR_18);
    assertThat(weg.op("2026-05-10")).isEmpty();
  }

  @Test
  void wieVoor18DeBriefKreegIsAlPlichtigEnHeeftAlleenDatSignaal() {
    Proef proef = in("PRO").einde("2026-04-01").brief("2026-03-01");

    assertThat(proef.grond(BRIEF_DUO, "2026-03-01")).isEqualTo(Signaalgrond.BRIEF_VOOR_18);
    assertThat(proef.op("2026-03-02")).containsOnlyKeys(BRIEF_DUO);
    assertThat(proef.op("2026-05-10")).containsOnlyKeys(BRIEF_DUO);
  }

  @Test
  void deBriefOpDeVerjaardagIsVerwachtEnVraagtBinnenEenWeekEenGesprek() {
    Uitkomst uitkomst = in("ENTREE").brief("2026-05-10").op("2026-05-12").get(BRIEF_DUO);

    assertThat(uitkomst)
        .isEqualTo(new Uitkomst(parse("2026-05-10"), parse("2026-05-17"), Signaalgrond.BRIEF_VERWACHT));
    assertThat(in("ENTREE").brief("2026-05-10").op("2026-05-09")).doesNotContainKey(BRIEF_DUO);
    assertThat(in("HAVO").brief("2026-05-10").grond(BRIEF_DUO, "2026-05-10"))
        .isEqualTo(Signaalgrond.BRIEF_NIET_VERWACHT);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-10, , 2026-05-10, DIPLOMA_ONBEKEND",
    "2026-05-10, false, 2026-05-10, ZONDER_DIPLOMA",
    "2026-05-09, false, 2026-05-10, ZONDER_DIPLOMA_VOOR_18",
    "2026-05-10, true, 2026-05-10, ",
    "2026-05-11, false, 2026-05-10, ",
    "2026-05-10, false, 2026-11-10, ZONDER_DIPLOMA",
    "2026-05-10, false, 2026-11-11, ",
    "2024-05-09, false, 2024-05-10, ",
    "2024-05-10, false, 2024-05-10, ZONDER_DIPLOMA_VOOR_18"
  })
  void eenVrijstellendeOpleidingDieStoptVraagtNaarHetDiploma(
      String weg, Boolean diploma, String peildatum, Signaalgrond grond) {
    assertThat(in("HAVO").weg(weg, diploma).grond(VRIJSTELLING_GEEINDIGD, peildatum)).isEqualTo(grond);
    assertThat(in("ENTREE").weg(weg, diploma).op(peildatum)).doesNotContainKey(VRIJSTELLING_GEEINDIGD);
  }

  @ParameterizedTest
  @CsvSource({"2025-05-09, false", "2025-05-10, true", "2026-05-09, true", "2026-05-10, false"})
  void eenCodeDieNietHoeftTePassenWordtEenJaarVoorDeVerjaardagGevraagd(String peildatum, boolean telt) {
    assertThat(in("ISK_PRO").op(peildatum).containsKey(CODE_PAST_NIET)).isEqualTo(telt);
    assertThat(in("PRO").op(peildatum)).doesNotContainKey(CODE_PAST_NIET);
  }

  @Test
  void deVraagOverDeCodeMoetVoorHetGesprekBeantwoordZijn() {
    assertThat(in("ISK_PRO").op("2025-06-01").get(CODE_PAST_NIET).uiterlijk()).isEqualTo("2025-11-10");
  }
}
