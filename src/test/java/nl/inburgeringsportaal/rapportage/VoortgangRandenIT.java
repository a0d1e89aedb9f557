package nl.inburgeringsportaal.rapportage;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who is in which row, at the edges of each definition. */
@CijferContext
class VoortgangRandenIT {
  @Autowired private Cijferhulp hulp;

  @BeforeEach
  void niemand() {
    hulp.wis();
  }

  /** Whole, met, dispensation, still under the duty. */
  private String cohort(String peildatum, int cohort, String groep) {
    JsonNode rij =
        hulp.rij(hulp.vraag("voortgang?peildatum=" + peildatum), "groep", groep, "cohort", String.valueOf(cohort));
    return rij.get("totaal") + " " + rij.get("voldaan") + " " + rij.get("ontheven") + " " + rij.get("nogPlichtig");
  }

  private String cohort(String peildatum) {
    return cohort(peildatum, 2018, "totaal");
  }

  private void een(String... anders) {
    hulp.lever(Map.of("inburgeraars", mensen(mens(1, anders))));
  }

  @Test
  void dePlichtTeltVanafHaarEersteDag() {
    een();
    assertThat(cohort("2018-02-28")).isEqualTo("0 0 0 0");
    assertThat(cohort("2018-03-01")).isEqualTo("1 0 0 1");
  }

  @Test
  void voldaanTeltVanafDeDagZelf() {
    een("voldaan_op", "2021-11-01", "voldaan_reden", "DIPLOMA");
    assertThat(cohort("2021-10-31")).isEqualTo("1 0 0 1");
    assertThat(cohort("2021-11-01")).isEqualTo("1 1 0 0");
    assertThat(cohort("2021-11-02")).isEqualTo("1 1 0 0");
  }

  @Test
  void onthevenTeltVanafDeDagZelfEnVoldaanGaatVoor() {
    een("ontheven_op", "2021-06-01", "voldaan_op", "2021-11-01", "voldaan_reden", "VRIJSTELLING");
    assertThat(cohort("2021-05-31")).isEqualTo("1 0 0 1");
    assertThat(cohort("2021-06-01")).isEqualTo("1 0 1 0");
    assertThat(cohort("2021-11-01")).isEqualTo("1 1 0 0");
  }

  @Test
  void wieOmEenAndereRedenStopteTeltVanDieDagAfNietMeerMee() {
    een("voldaan_op", "2020-01-01", "voldaan_reden", "DIPLOMA", "einde_overig_op", "2021-11-01",
        "einde_overig_reden", "OVERLIJDEN");
    assertThat(cohort("2021-10-31")).isEqualTo("1 1 0 0");
    assertThat(cohort("2021-11-01")).isEqualTo("0 0 0 0");
  }

  @Test
  void eenVrijwilligeEnIemandOnderDeNieuweWetTellenNietMee() {
    hulp.lever(
        Map.of(
            "inburgeraars", mensen(mens(1), mens(2, "vrijwillig", "J"), mens(3, "regime", "WI2021"))));
    assertThat(cohort("2021-11-01")).isEqualTo("1 0 0 1");
  }

  @Test
  void deGroepenTellenOpTotHetTotaal() {
    hulp.lever(
        Map.of("inburgeraars", mensen(mens(1), mens(2), mens(3, "doelgroep", "GEZINSMIGRANT_EN_OVERIGE_MIGRANT"))));
    assertThat(cohort("2021-11-01", 2018, "totaal")).isEqualTo("3 0 0 3");
    assertThat(cohort("2021-11-01", 2018, "asiel")).isEqualTo("2 0 0 2");
    assertThat(cohort("2021-11-01", 2018, "gezin_en_overig")).isEqualTo("1 0 0 1");
  }

  @Test
  void hetCohortIsHetJaarWaarinDePlichtBegon() {
    hulp.lever(
        Map.of(
            "inburgeraars",
            mensen(
                mens(1, "plicht_begin", "2019-12-31"),
                mens(2, "plicht_begin", "2020-01-01"),
                mens(3, "plicht_begin", "2020-02-29"))));
    assertThat(cohort("2021-11-01", 2019, "totaal")).isEqualTo("1 0 0 1");
    assertThat(cohort("2020-02-28", 2020, "totaal")).isEqualTo("1 0 0 1");
    assertThat(cohort("2020-02-29", 2020, "totaal")).isEqualTo("2 0 0 2");
  }

  @Test
  void zonderGrenzenZijnDeCohortenVan2013TotEnMetHetJaarVanDePeildatum() {
    JsonNode rijen = hulp.vraag("voortgang?peildatum=2015-06-01");
    assertThat(rijen).hasSize(9);
    assertThat(rijen.get(0).toString())
        .isEqualTo(
            "{\"groep\":\"totaal\",\"cohort\":2013,\"totaal\":0,\"voldaan\":0,\"ontheven\":0,\"nogPlichtig\":0,"
                + "\"percentageVoldaan\":null,\"percentageOntheven\":null,\"percentageNogPlichtig\":null}");
    assertThat(rijen.get(8).get("cohort").asInt()).isEqualTo(2015);
    assertThat(hulp.vraag("voortgang?peildatum=2021-11-01&cohortVan=2014&cohortTot=2014")).hasSize(3);
  }

  @Test
  void eenCohortDatNogNietBegonHeeftNiemandEnEenOuderCohortTeltMeeAlsErMensenZijn() {
    JsonNode rijen = hulp.vraag("voortgang?peildatum=2021-11-01&cohortVan=2020&cohortTot=2024");
    assertThat(rijen).hasSize(15);
    assertThat(rijen.get(4).get("totaal").asInt()).isZero();
    assertThat(hulp.vraag("voortgang?peildatum=2021-11-01&cohortVan=2023")).hasSize(3);
    String oud = "voortgang?peildatum=2021-11-01&cohortVan=2005&cohortTot=2005";
    assertThatThrownBy(() -> hulp.vraag(oud)).as("niemand begon toen").isInstanceOf(AssertionError.class);
    hulp.lever(Map.of("inburgeraars", mensen(mens(1, "plicht_begin", "2005-03-01"))));
    assertThat(hulp.rij(hulp.vraag(oud), "groep", "totaal").get("totaal").asInt()).isEqualTo(1);
  }

  @Test
  void alsCsvHebbenDeRijenDezelfdeNamen() {
    een();
    assertThat(hulp.antwoord("voortgang?peildatum=2021-11-01&cohortVan=2018&cohortTot=2018", "text/csv").lines())
        .containsExactly(
            "groep;cohort;totaal;voldaan;ontheven;nogPlichtig;percentageVoldaan;percentageOntheven;"
                + "percentageNogPlichtig",
            "totaal;2018;1;0;0;1;0;0;100",
            "asiel;2018;1;0;0;1;0;0;100",
            "gezin_en_overig;2018;0;0;0;0;;;");
  }
}
