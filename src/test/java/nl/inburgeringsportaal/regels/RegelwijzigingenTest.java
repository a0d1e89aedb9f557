package nl.inburgeringsportaal.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.RegelOvertreden;
import org.junit.jupiter.api.Test;

class RegelwijzigingenTest {
  private static final LocalDate D2023 = LocalDate.of(2023, 1, 1);
  private static final LocalDate D2025 = LocalDate.of(2025, 1, 1);
  private static final LocalDate D2027 = LocalDate.of(2027, 1, 1);
  private static final String REGEL = "signaal_maanden_voor_18";

  private static Regelstand stand() {
    return new Regelstand(
        1,
        List.of(
            waarde(REGEL, "6", Eenheid.MAANDEN, Opleiding.ALTIJD, D2025),
            waarde(REGEL, "9", Eenheid.MAANDEN, D2025, null),
            waarde(Regels.VERJAARDAG_29_FEBRUARI, Regels.OP_28_FEBRUARI, Eenheid.KEUZE, Opleiding.ALTIJD, null),
            waarde(Regels.VERLENGING_OPLEIDINGSCODES, "PRO", Eenheid.CODES, D2023, null)),
        new Opleidingenlijst(
            List.of(
                opleiding("PRO"),
                opleiding("VMBO", new Periode(D2023, D2025)),
                opleiding("VWO", new Periode(Opleiding.ALTIJD, null)))));
  }

  private static Regelwaarde waarde(String code, String waarde, Eenheid eenheid, LocalDate van, LocalDate tot) {
    return new Regelwaarde(code, waarde, eenheid, new Periode(van, tot), "bron", false);
  }

  private static Opleiding opleiding(String code, Periode... perioden) {
    return new Opleiding(
        code,
        "Naam " + code,
        Onderwijssoort.OVERIG,
        false,
        "bron",
        3,
        List.of(perioden).stream().map(deel -> new Opleiding.Vrijstelling(deel, "bron")).toList());
  }

  private static Opleidingwijziging wijziging(String code, int versie, Periode... perioden) {
    return new Opleidingwijziging(
        code, versie, "Naam " + code, Onderwijssoort.OVERIG, false, List.of(perioden));
  }

  @Test
  void eenNieuweWaardeGeldtTotDeVolgendeDieAlBekendIs() {
    Regelstand na =
        Regelwijzigingen.pasToe(stand(), new Parameterwijziging(REGEL, "7", D2023, false), "wet");

    assertThat(na.getal(REGEL, D2023.minusDays(1))).isEqualTo(6);
    assertThat(na.getal(REGEL, D2023)).isEqualTo(7);
    assertThat(na.getal(REGEL, D2025.minusDays(1))).isEqualTo(7);
    assertThat(na.getal(REGEL, D2025)).isEqualTo(9);
    assertThat(na.waarde(REGEL, D2023).orElseThrow().bron()).isEqualTo("wet");
    assertThat(na.waarde(REGEL, D2025).orElseThrow().bron()).isEqualTo("bron");
  }

  @Test
  void eenWaardeVanafDezelfdeDagVervangtDieErStond() {
    Regelstand na =
        Regelwijzigingen.pasToe(stand(), new Parameterwijziging(REGEL, "12", D2025, true), "wet");

    assertThat(na.historie(REGEL)).hasSize(2);
    assertThat(na.waarde(REGEL, D2027).orElseThrow())
        .isEqualTo(new Regelwaarde(REGEL, "12", Eenheid.MAANDEN, new Periode(D2025, null), "wet", true));
  }

  @Test
  void eenVoorstelDatNietsVerandertWordtGeweigerd() {
    assertThatThrownBy(
            () -> Regelwijzigingen.pasToe(stand(), new Parameterwijziging(REGEL, "9", D2027, false), "wet"))
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(
            () -> Regelwijzigingen.pasToe(stand(), wijziging("VWO", 3, new Periode(Opleiding.ALTIJD, null)), "wet"))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void eenWaardeMoetBijDeEenheidPassen() {
    for (String fout : List.of("-1", "1,5", "zes", "123456", " ")) {
      assertThatThrownBy(
              () -> Regelwijzigingen.pasToe(stand(), new Parameterwijziging(REGEL, fout, D2027, false), "wet"))
          .as(fout)
          .isInstanceOf(OngeldigeInvoer.class)
          .satisfies(reden -> assertThat(((OngeldigeInvoer) reden).veld()).isEqualTo("waarde"));
    }
    assertThatThrownBy(
            () ->
                Regelwijzigingen.pasToe(
                    stand(), new Parameterwijziging(Regels.VERJAARDAG_29_FEBRUARI, "2_MAART", D2027, false), "wet"))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(
            () ->
                Regelwijzigingen.pasToe(
                    stand(),
                    new Parameterwijziging(Regels.VERLENGING_OPLEIDINGSCODES, "PRO,NIETS", D2027, false),
                    "wet"))
        .isInstanceOf(OngeldigeInvoer.class)
        .satisfies(reden -> assertThat(((OngeldigeInvoer) reden).waarde()).isEqualTo("NIETS"));
  }

  @Test
  void eenRegelDieHetPortaalNietKentKanNietErbij() {
    assertThatThrownBy(
            () -> Regelwijzigingen.pasToe(stand(), new Parameterwijziging("verzonnen", "1", D2027, false), "wet"))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void vrijstellingenMogenAansluitenMaarNietOverlappen() {
    Regelstand na =
        Regelwijzigingen.pasToe(
            stand(), wijziging("VMBO", 3, new Periode(D2025, null), new Periode(D2023, D2025)), "wet");

    assertThat(na.opleidingen().isVrijstellend("VMBO", D2023.minusDays(1))).isFalse();
    assertThat(na.opleidingen().isVrijstellend("VMBO", D2025)).isTrue();
    assertThat(na.opleidingen().find("VMBO").orElseThrow().vrijstellingen())
        .extracting(Opleiding.Vrijstelling::bron)
        .as("een periode die blijft, houdt haar bron")
        .containsExactly("bron", "wet");
    assertThatThrownBy(
            () ->
                Regelwijzigingen.pasToe(
                    stand(),
                    wijziging("VMBO", 3, new Periode(D2023, null), new Periode(D2025, D2027)),
                    "wet"))
        .isInstanceOf(OngeldigeInvoer.class)
        .satisfies(
            reden -> {
              assertThat(((OngeldigeInvoer) reden).veld()).isEqualTo("van");
              assertThat(((OngeldigeInvoer) reden).waarde()).isEqualTo(D2025);
            });
  }

  @Test
  void eenNieuweOpleidingscodeHeeftEenVormEnIsErNogNiet() {
    for (String fout : List.of("x", "KLEIN letter", "A", "TE_LANG_TE_LANG_TE_LANG")) {
      assertThatThrownBy(
              () -> Regelwijzigingen.pasToe(stand(), wijziging(fout, Opleidingwijziging.NIEUW), "wet"))
          .as(fout)
          .isInstanceOf(OngeldigeInvoer.class);
    }
    assertThatThrownBy(() -> Regelwijzigingen.pasToe(stand(), wijziging("VWO", Opleidingwijziging.NIEUW), "wet"))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThat(
            Regelwijzigingen.pasToe(stand(), wijziging("MBO_X", Opleidingwijziging.NIEUW), "wet")
                .opleidingen()
                .find("MBO_X"))
        .isPresent();
  }

  @Test
  void eenVoorstelOpEenOudereVersieGaatNietDoor() {
    assertThatThrownBy(() -> Regelwijzigingen.pasToe(stand(), wijziging("VWO", 2), "wet"))
        .isInstanceOf(GelijktijdigGewijzigd.class);
  }

  @Test
  void wieOp29FebruariIsGeborenIsJarigVolgensDeRegel() {
    LocalDate geboren = LocalDate.of(2008, 2, 29);
    Regelstand anders =
        Regelwijzigingen.pasToe(
            stand(), new Parameterwijziging(Regels.VERJAARDAG_29_FEBRUARI, Regels.OP_1_MAART, D2023, false), "wet");

    assertThat(stand().verjaardag(geboren, 18)).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(anders.verjaardag(geboren, 18)).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(anders.verjaardag(geboren, 20)).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(anders.verjaardag(geboren, 14)).as("voor de regel gold").isEqualTo(LocalDate.of(2022, 2, 28));
    assertThat(anders.verjaardag(LocalDate.of(2008, 2, 28), 18)).isEqualTo(LocalDate.of(2026, 2, 28));
  }
}
