package nl.inburgeringsportaal.rapportage;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.leningen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.opnames;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Which loan is in which row, and with which amount, at the edges of each definition. */
@CijferContext
class LeningenRandenIT {
  @Autowired private Cijferhulp hulp;

  @BeforeEach
  void niemand() {
    hulp.wis();
  }

  /** A loan of 10,000 from which 1,000.50 and 2,000 were drawn, the second on 1 November 2021. */
  private void lening(String gebeurd) {
    hulp.lever(
        Map.of(
            "inburgeraars", mensen(mens(1)),
            "leningen", leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;" + gebeurd),
            "opnames", opnames("1;1;2018-05-01;1000.50", "1;2;2021-11-01;2000.00")));
  }

  /** Number, amount and mean of a row. */
  private String rij(String peildatum, String categorie) {
    JsonNode rij = hulp.rij(hulp.vraag("leningen?peildatum=" + peildatum), "categorie", categorie);
    BigDecimal bedrag = new BigDecimal(rij.get("bedragTotaal").toString()).setScale(2);
    return rij.get("aantal") + " " + bedrag + " " + rij.get("bedragGemiddeld");
  }

  private String alles(String peildatum) {
    return rij(peildatum, "toegekend_en_opgenomen");
  }

  @Test
  void eenOpnameTeltVanafHaarDagEnEenLeningZonderOpnameNiet() {
    lening(";;;");
    assertThat(alles("2018-04-30")).isEqualTo("0 0.00 null");
    assertThat(alles("2018-05-01")).isEqualTo("1 1000.50 1001");
    assertThat(alles("2021-10-31")).isEqualTo("1 1000.50 1001");
    assertThat(alles("2021-11-01")).isEqualTo("1 3000.50 3001");
    assertThat(rij("2021-11-01", "kwijtgescholden")).isEqualTo("0 0.00 null");
  }

  @Test
  void eenLeningStaatInHoogstensEenRijInEenVasteVolgorde() {
    lening("2021-11-04;2021-11-03;2021-11-01;2021-11-02");
    assertThat(rij("2021-11-01", "in_terugbetalingsfase")).isEqualTo("1 3000.50 3001");
    assertThat(rij("2021-11-01", "volledig_terugbetaald")).isEqualTo("0 0.00 null");
    assertThat(rij("2021-11-02", "volledig_terugbetaald")).isEqualTo("1 3000.50 3001");
    assertThat(rij("2021-11-02", "in_terugbetalingsfase")).isEqualTo("0 0.00 null");
    assertThat(rij("2021-11-03", "teniet_gegaan")).isEqualTo("1 3000.50 3001");
    assertThat(rij("2021-11-03", "volledig_terugbetaald")).isEqualTo("0 0.00 null");
    assertThat(rij("2021-11-04", "kwijtgescholden")).isEqualTo("1 3000.50 3001");
    assertThat(rij("2021-11-04", "teniet_gegaan")).isEqualTo("0 0.00 null");
    assertThat(alles("2021-11-04")).isEqualTo("1 3000.50 3001");
  }

  @Test
  void alleenLeningenOnderDeOudeWetEnNietVanVrijwilligenTellen() {
    hulp.lever(
        Map.of(
            "inburgeraars", mensen(mens(1, "vrijwillig", "J"), mens(2, "regime", "WI2021"), mens(3, "voldaan_op",
                "2019-01-01", "voldaan_reden", "DIPLOMA", "einde_overig_op", "2020-01-01", "einde_overig_reden",
                "VERTREK_UIT_NEDERLAND")),
            "leningen", leningen(
                "1;" + vnummer(1) + ";2018-04-01;500.00;;;;",
                "2;" + vnummer(2) + ";2018-04-01;500.00;;;;",
                "3;" + vnummer(3) + ";2018-04-01;500.00;;;;"),
            "opnames", opnames("1;1;2018-05-01;500.00", "2;1;2018-05-01;500.00", "3;1;2018-05-01;499.99")));
    assertThat(alles("2021-11-01")).isEqualTo("1 499.99 500");
  }

  @Test
  void deRijenHebbenDeNamenVanHetContractOokAlsCsv() {
    lening(";;;");
    assertThat(hulp.antwoord("leningen?peildatum=2021-11-01", "text/csv").lines())
        .containsExactly(
            "categorie;aantal;bedragTotaal;bedragGemiddeld",
            "toegekend_en_opgenomen;1;3000.50;3001",
            "kwijtgescholden;0;0.00;",
            "teniet_gegaan;0;0.00;",
            "in_terugbetalingsfase;0;0.00;",
            "volledig_terugbetaald;0;0.00;");
  }
}
