package nl.inburgeringsportaal.jongeren;

import static java.time.LocalDate.parse;
import static nl.inburgeringsportaal.jongeren.Signaalstatus.gesloten;
import static nl.inburgeringsportaal.jongeren.Signaalstatus.gesprek_gepland;
import static nl.inburgeringsportaal.jongeren.Signaalstatus.gesprek_gevoerd;
import static nl.inburgeringsportaal.jongeren.Signaalstatus.niet_nodig;
import static nl.inburgeringsportaal.jongeren.Signaalstatus.open;
import static nl.inburgeringsportaal.jongeren.Signaalstatus.verwacht;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.inburgeringsportaal.jongeren.Signaalberekening.Gesprekken;
import nl.inburgeringsportaal.jongeren.Signaalberekening.Leerling;
import nl.inburgeringsportaal.jongeren.Signaalberekening.Signaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignaalberekeningTest {

  private static final Signaalberekening.Regels REGELS =
      new Signaalberekening.Regels() {
        @Override
        public LocalDate datum18(LocalDate geboortedatum) {
          return geboortedatum.plusYears(18);
        }

        @Override
        public int maandenVooraf() {
          return 6;
        }

        @Override
        public int maandenStartVrijstellend() {
          return 2;
        }

        @Override
        public boolean isVrijstellend(String code, LocalDate dag) {
          return code.equals("VWO") || (code.equals("VMBO_KB") && !dag.isBefore(parse("2022-01-01")));
        }

        @Override
        public boolean isCodeOnbekend(String code) {
          return code.equals("ISK");
        }
      };

  private static Leerling leerling(String geboren, String code, Verblijfsstatus status) {
    return new Leerling(parse(geboren), code, status, null, null, Gesprekken.GEEN, null);
  }

  private static Leerling statushouder(String geboren) {
    return leerling(geboren, "PRO", Verblijfsstatus.STATUSHOUDER);
  }

  private static Signaal op(String dag, Leerling leerling) {
    return Signaalberekening.bereken(leerling, parse(dag), REGELS);
  }

  @ParameterizedTest
  @CsvSource({
    "2009-05-26, 2027-05-26, 2026-11-26",
    // Six months back from a day that the earlier month does not have ends on the last day of that month.
    "2009-08-31, 2027-08-31, 2027-02-28",
    "2010-08-31, 2028-08-31, 2028-02-29",
    "2009-08-29, 2027-08-29, 2027-02-28",
    // Born on 29 February: 28 February in a year without a 29th.
    "2008-02-29, 2026-02-28, 2025-08-28",
    "2012-02-29, 2030-02-28, 2029-08-28",
    "2009-03-01, 2027-03-01, 2026-09-01",
  })
  void deSignaaldatumIsZesMaandenVoorDeAchttiendeVerjaardag(String geboren, String datum18, String signaaldatum) {
    Signaal signaal = op("2026-01-01", statushouder(geboren));

    assertThat(signaal.datum18()).isEqualTo(datum18);
    assertThat(signaal.signaaldatum()).isEqualTo(signaaldatum);
  }

  @Test
  void opDeSignaaldatumZelfIsHetSignaalOpenEnDeDagErvoorVerwacht() {
    assertThat(op("2026-11-25", statushouder("2009-05-26")).status()).isEqualTo(verwacht);
    assertThat(op("2026-11-26", statushouder("2009-05-26")).status()).isEqualTo(open);
  }

  @Test
  void opDeVerjaardagZelfZonderGesprekIsHetTeLaat() {
    assertThat(op("2027-05-25", statushouder("2009-05-26")).teLaat()).isFalse();
    assertThat(op("2027-05-26", statushouder("2009-05-26")).teLaat()).isTrue();
    assertThat(op("2027-05-26", statushouder("2009-05-26")).status()).isEqualTo(open);
  }

  @Test
  void wieOpOfNaDeVerjaardagOpSchoolKwamIsNietTeLaat() {
    Leerling opDeDag =
        new Leerling(
            parse("2009-05-26"), "PRO", Verblijfsstatus.STATUSHOUDER, null, parse("2027-05-26"), Gesprekken.GEEN, null);
    Leerling dagErvoor =
        new Leerling(
            parse("2009-05-26"), "PRO", Verblijfsstatus.STATUSHOUDER, null, parse("2027-05-25"), Gesprekken.GEEN, null);

    assertThat(op("2027-06-01", opDeDag).teLaat()).isFalse();
    assertThat(op("2027-06-01", dagErvoor).teLaat()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Verblijfsstatus.class,
      names = {"NEDERLANDER", "EU", "ONTHEEMDE_RTB", "TIJDELIJK_VERBLIJF"})
  void wieNietPlichtigWordtHeeftGeenGesprekNodig(Verblijfsstatus status) {
    Signaal signaal = op("2027-06-01", leerling("2009-05-26", "ISK", status));

    assertThat(signaal.status()).isEqualTo(niet_nodig);
    assertThat(signaal.reden()).isEqualTo(NietNodigReden.NIET_INBURGERINGSPLICHTIG);
    assertThat(signaal.teLaat()).isFalse();
    assertThat(signaal.opmerkingen()).isEmpty();
  }

  @Test
  void achtJaarLeerplichtigGaatVoorInProcedureEnVoorDeOpleiding() {
    Leerling leerling =
        new Leerling(
            parse("2009-05-26"), "VWO", Verblijfsstatus.IN_PROCEDURE, true, null, Gesprekken.GEEN, null);

    assertThat(op("2027-01-01", leerling).reden()).isEqualTo(NietNodigReden.NIET_INBURGERINGSPLICHTIG);
  }

  @Test
  void inProcedureGaatVoorDeVrijstellendeOpleidingEnVraagtControle() {
    Signaal signaal = op("2027-01-01", leerling("2009-05-26", "VWO", Verblijfsstatus.IN_PROCEDURE));

    assertThat(signaal.reden()).isEqualTo(NietNodigReden.IN_PROCEDURE);
    assertThat(signaal.opmerkingen()).contains(Opmerking.STATUS_IN_PROCEDURE);
  }

  @Test
  void eenOpleidingDiePasLaterVrijsteltSteltOpEenEerdereDagNietVrij() {
    Leerling leerling = leerling("2004-03-01", "VMBO_KB", Verblijfsstatus.STATUSHOUDER);

    assertThat(op("2021-12-31", leerling).status()).isEqualTo(open);
    assertThat(op("2022-01-01", leerling).reden()).isEqualTo(NietNodigReden.VRIJSTELLENDE_OPLEIDING);
  }

  @Test
  void onbekendTeltAlsMogelijkPlichtigMetEenOpmerking() {
    Signaal signaal = op("2026-12-01", leerling("2009-05-26", "ISK", Verblijfsstatus.ONBEKEND));

    assertThat(signaal.status()).isEqualTo(open);
    assertThat(signaal.opmerkingen()).isEqualTo(Set.of(Opmerking.CODE_ONBEKEND, Opmerking.STATUS_ONBEKEND));
  }

  @ParameterizedTest
  @CsvSource({"2027-07-26, false", "2027-07-27, true"})
  void eenVrijstellendeOpleidingDieMeerDanTweeMaandenNaDeVerjaardagBegonGeeftAlleenEenOpmerking(
      LocalDate begin, boolean opmerking) {
    Leerling leerling =
        new Leerling(parse("2009-05-26"), "VWO", Verblijfsstatus.STATUSHOUDER, null, begin, Gesprekken.GEEN, null);

    Signaal signaal = op("2027-09-01", leerling);

    assertThat(signaal.status()).isEqualTo(niet_nodig);
    assertThat(signaal.opmerkingen().contains(Opmerking.VRIJSTELLING_TE_LAAT_BEGONNEN)).isEqualTo(opmerking);
  }

  @Test
  void eenGesprekTeltVanafDeDagWaaropHetGeplandOfGevoerdIs() {
    Leerling leerling =
        new Leerling(
            parse("2009-05-26"),
            "PRO",
            Verblijfsstatus.STATUSHOUDER,
            null,
            null,
            new Gesprekken(parse("2026-12-01"), parse("2026-12-10"), null),
            parse("2027-02-01"));

    assertThat(op("2026-11-30", leerling).status()).isEqualTo(open);
    assertThat(op("2026-12-01", leerling).status()).isEqualTo(gesprek_gepland);
    assertThat(op("2026-12-09", leerling).status()).isEqualTo(gesprek_gepland);
    assertThat(op("2026-12-10", leerling).status()).isEqualTo(gesprek_gevoerd);
    assertThat(op("2027-02-01", leerling).status()).isEqualTo(gesloten);
    assertThat(op("2027-06-01", leerling).teLaat()).isFalse();
  }

  @Test
  void eenGeplandGesprekHeftTeLaatNietOp() {
    Leerling leerling =
        new Leerling(
            parse("2009-05-26"),
            "PRO",
            Verblijfsstatus.STATUSHOUDER,
            null,
            null,
            new Gesprekken(parse("2027-01-01"), null, null),
            null);

    assertThat(op("2027-05-26", leerling).status()).isEqualTo(gesprek_gepland);
    assertThat(op("2027-05-26", leerling).teLaat()).isTrue();
  }

  @Test
  void nietNodigWintOokNaEenGesprek() {
    Leerling leerling =
        new Leerling(
            parse("2009-05-26"),
            "VWO",
            Verblijfsstatus.STATUSHOUDER,
            null,
            parse("2024-08-01"),
            new Gesprekken(parse("2026-12-01"), parse("2026-12-10"), null),
            null);

    assertThat(op("2027-01-01", leerling).status()).isEqualTo(niet_nodig);
  }

  @Test
  void eenAndereOpleidingDanBijHetLaatsteGesprekVraagtControleMaarVerandertDeStatusNiet() {
    Leerling leerling =
        new Leerling(
            parse("2009-05-26"),
            "ENTREE",
            Verblijfsstatus.STATUSHOUDER,
            null,
            null,
            new Gesprekken(parse("2026-12-01"), parse("2026-12-10"), "PRO"),
            null);

    Signaal anders = op("2027-01-01", leerling);

    assertThat(anders.status()).isEqualTo(gesprek_gevoerd);
    assertThat(anders.opmerkingen()).containsExactly(Opmerking.OPLEIDING_ANDERS_NA_GESPREK);
  }

  @Test
  void eenGeslotenSignaalZonderGesprekBlijftOpen() {
    Leerling leerling =
        new Leerling(
            parse("2009-05-26"),
            "PRO",
            Verblijfsstatus.STATUSHOUDER,
            null,
            null,
            Gesprekken.GEEN,
            parse("2026-12-01"));

    assertThat(op("2027-01-01", leerling).status()).isEqualTo(open);
  }
}
