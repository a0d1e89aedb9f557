package nl.inburgeringsportaal.rapportage;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.leningen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.opnames;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who has nearly used up his loan, at the edges of each definition. */
@CijferContext
class ElipRandenIT {
  @Autowired private Cijferhulp hulp;

  @BeforeEach
  void niemand() {
    hulp.wis();
  }

  private static String lening(int nummer, int wie, String gebeurd) {
    return nummer + ";" + vnummer(wie) + ";2018-04-01;10000.00;" + gebeurd;
  }

  /** One person with one loan from which so much was drawn on 1 May 2019. */
  private void iemand(String bedrag, String gebeurd, String... anders) {
    hulp.lever(
        Map.of(
            "inburgeraars", mensen(mens(1, anders)),
            "leningen", leningen(lening(1, 1, gebeurd)),
            "opnames", opnames("1;1;2019-05-01;" + bedrag)));
  }

  /** By the first criterion, by the second one, by both, by at least one. */
  private String doelgroep(String peildatum) {
    JsonNode telling = hulp.vraag("elip?peildatum=" + peildatum).get("doelgroep");
    return telling.get("minstens9500") + " " + telling.get("minstens7500Laatste12Maanden") + " "
        + telling.get("overlap") + " " + telling.get("totaal");
  }

  @Test
  void negenenhalfduizendEuroTeltEnEenCentMinderNiet() {
    iemand("9500.00", ";;;", "termijn_einde", "2030-01-01");
    assertThat(doelgroep("2021-11-01")).isEqualTo("1 0 0 1");
    assertThat(doelgroep("2019-04-30")).isEqualTo("0 0 0 0");
    hulp.lever(Map.of("opnames", opnames("1;1;2019-05-01;9499.99")));
    assertThat(doelgroep("2021-11-01")).isEqualTo("0 0 0 0");
  }

  @Test
  void zevenenhalfduizendEuroTeltInHetLaatsteJaarEnEenCentMinderNiet() {
    iemand("7500.00", ";;;", "termijn_einde", "2022-03-01");
    assertThat(doelgroep("2021-11-01")).isEqualTo("0 1 0 1");
    hulp.lever(Map.of("opnames", opnames("1;1;2019-05-01;7499.99")));
    assertThat(doelgroep("2021-11-01")).isEqualTo("0 0 0 0");
  }

  @Test
  void hetLaatsteJaarBegintTwaalfMaandenVoorHetEindeEnEindigtDeDagErvoor() {
    iemand("7500.00", ";;;", "termijn_einde", "2021-11-01");
    assertThat(doelgroep("2020-10-31")).isEqualTo("0 0 0 0");
    assertThat(doelgroep("2020-11-01")).isEqualTo("0 1 0 1");
    assertThat(doelgroep("2021-10-31")).isEqualTo("0 1 0 1");
    assertThat(doelgroep("2021-11-01")).isEqualTo("0 0 0 0");
  }

  @Test
  void vanuitEenSchrikkeldagEindigtHetLaatsteJaarOp28Februari() {
    iemand("7500.00", ";;;", "termijn_einde", "2021-02-28");
    assertThat(doelgroep("2020-02-28")).isEqualTo("0 1 0 1");
    assertThat(doelgroep("2020-02-27")).isEqualTo("0 0 0 0");
    hulp.lever(Map.of("inburgeraars", mensen(mens(2, "termijn_einde", "2021-03-01")),
        "leningen", leningen(lening(2, 2, ";;;")), "opnames", opnames("2;1;2019-05-01;7500.00")));
    assertThat(doelgroep("2020-02-29")).isEqualTo("0 1 0 1");
    assertThat(doelgroep("2020-03-01")).isEqualTo("0 2 0 2");
  }

  @Test
  void wieInBeideTeltIsEenPersoon() {
    iemand("9500.00", ";;;", "termijn_einde", "2022-03-01");
    assertThat(doelgroep("2021-11-01")).isEqualTo("1 1 1 1");
  }

  @Test
  void openLeningenTellenSamenEnAfgelopenLeningenNiet() {
    hulp.lever(
        Map.of(
            "inburgeraars", mensen(mens(1, "termijn_einde", "2030-01-01")),
            "leningen", leningen(lening(1, 1, ";;;"), lening(2, 1, ";;2020-01-01;"), lening(3, 1, "2021-11-01;;;")),
            "opnames", opnames("1;1;2019-05-01;4000.00", "2;1;2019-05-01;4000.00", "3;1;2019-05-01;1500.00")));
    assertThat(doelgroep("2021-10-31")).isEqualTo("1 0 0 1");
    assertThat(doelgroep("2021-11-01")).as("kwijtgescholden op de peildatum").isEqualTo("0 0 0 0");
  }

  @Test
  void eenLeningDieTenietGingOfIsAfgelostTeltNietMeer() {
    iemand("9500.00", ";2021-11-01;;", "termijn_einde", "2030-01-01");
    assertThat(doelgroep("2021-10-31")).isEqualTo("1 0 0 1");
    assertThat(doelgroep("2021-11-01")).isEqualTo("0 0 0 0");
    hulp.lever(Map.of("leningen", leningen(lening(1, 1, ";;;2021-11-02"))));
    assertThat(doelgroep("2021-11-01")).isEqualTo("1 0 0 1");
    assertThat(doelgroep("2021-11-02")).isEqualTo("0 0 0 0");
  }

  @Test
  void alleenAsielEnAlleenWieNogPlichtigIs() {
    List<Map<String, String>> mensen = new ArrayList<>();
    mensen.add(mens(1, "doelgroep", "GEZINSMIGRANT_EN_OVERIGE_MIGRANT"));
    mensen.add(mens(2, "voldaan_op", "2021-11-01", "voldaan_reden", "DIPLOMA"));
    mensen.add(mens(3, "ontheven_op", "2021-11-01"));
    mensen.add(mens(4, "einde_overig_op", "2021-11-01", "einde_overig_reden", "OVERIG"));
    mensen.add(mens(5, "vrijwillig", "J"));
    mensen.add(mens(6, "regime", "WI2021"));
    String[] leningen = new String[6];
    String[] opnames = new String[6];
    for (int i = 1; i <= 6; i++) {
      leningen[i - 1] = lening(i, i, ";;;");
      opnames[i - 1] = i + ";1;2019-05-01;9500.00";
    }
    hulp.lever(
        Map.of("inburgeraars", mensen(mensen), "leningen", leningen(leningen), "opnames", opnames(opnames)));
    assertThat(doelgroep("2021-10-31")).as("voldaan, ontheven en gestopt zijn het dan nog niet").isEqualTo("3 3 3 3");
    assertThat(doelgroep("2021-11-01")).isEqualTo("0 0 0 0");
  }

  @Test
  void eenEerdereDagStaatErnaastMetDeGroei() {
    iemand("9500.00", ";;;", "termijn_einde", "2030-01-01");
    hulp.lever(Map.of("inburgeraars", mensen(mens(2, "termijn_einde", "2030-01-01")),
        "leningen", leningen(lening(2, 2, ";;;")), "opnames", opnames("2;1;2021-10-01;9500.00")));
    JsonNode rapport = hulp.vraag("elip?peildatum=2021-11-01&vergelijk=2021-05-01");
    assertThat(hulp.rij(rapport.get("perCohort"), "criterium", "MINSTENS_9500", "cohort", "2018").toString())
        .isEqualTo(
            "{\"criterium\":\"MINSTENS_9500\",\"cohort\":\"2018\",\"aantal\":2,\"aantalVergelijk\":1,"
                + "\"verschilProcent\":100}");
    assertThat(
            hulp.rij(rapport.get("perCohort"), "criterium", "MINSTENS_7500_LAATSTE_12_MAANDEN", "cohort", "totaal")
                .toString())
        .contains("\"aantal\":0,\"aantalVergelijk\":0,\"verschilProcent\":null");
    assertThat(hulp.vraag("elip?peildatum=2021-11-01").get("perCohort").get(0).toString())
        .contains("\"aantalVergelijk\":null,\"verschilProcent\":null");
    assertThat(hulp.antwoord("elip?peildatum=2021-11-01", "text/csv"))
        .contains("MINSTENS_9500;totaal;2;;", "OVERLAP;totaal;0;;", "DOELGROEP;totaal;2;;");
  }
}
