package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.leningen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.opnames;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.inburgeringsportaal.rapportage.CijferContext;
import nl.inburgeringsportaal.rapportage.Cijferhulp;
import nl.inburgeringsportaal.regels.internal.Regelgeheugen;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pages with figures, as SZW: what the address asks stands on the page. */
@CijferContext
class CijferpaginasBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Cijferhulp hulp;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Regelgeheugen regels;

  @BeforeEach
  void driemensen() {
    hulp.wis();
    hulp.lever(
        Map.of(
            "inburgeraars",
            mensen(
                mens(1, "termijn_einde", "2030-01-01"),
                mens(2, "voldaan_op", "2021-06-01", "voldaan_reden", "DIPLOMA"),
                mens(3, "plicht_begin", "2019-05-01", "doelgroep", "GEZINSMIGRANT_EN_OVERIGE_MIGRANT")),
            "leningen", leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;;;;"),
            "opnames", opnames("1;1;2019-05-01;9500.25")));
    gegevens.logIn("szw");
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private String open(String pad, String vraag) {
    UI.getCurrent().navigate(pad, QueryParameters.fromString(vraag));
    roundTrip();
    return woorden(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst().getElement());
  }

  /** Text of the page in order, with a bar between elements. */
  private static String woorden(Element element) {
    if (element.isTextNode()) {
      return element.getText() + "|";
    }
    StringBuilder tekst = new StringBuilder();
    element.getChildren().forEach(kind -> tekst.append(woorden(kind)));
    return tekst.toString();
  }

  @Test
  void duoOpentAchterEenCijferWieDatZijnEnSzwNiet() {
    assertThat(adressen("voortgang?peildatum=2021-11-01&van=2018&tot=2018")).isEmpty();
    gegevens.logIn("duo");
    List<String> adressen = adressen("voortgang?peildatum=2021-11-01&van=2018&tot=2018&groep=asiel");
    assertThat(adressen)
        .contains("cijferlijst?soort=voortgang&peildatum=2021-11-01&groep=asiel&cohortVan=2018&cohortTot=2018"
            + "&deel=voldaan");
    assertThat(open("cijferlijst", adressen.getFirst().split("\\?")[1]))
        .contains("Voortgang · Peildatum 1 nov 2021 · Asiel · cohort 2018", "2 rijen");
    assertThat(adressen("leningen?peildatum=2021-11-01"))
        .containsExactly("cijferlijst?soort=leningen&peildatum=2021-11-01");
    assertThat(adressen("elip?peildatum=2021-11-01"))
        .contains(
            "cijferlijst?soort=elip&peildatum=2021-11-01&deel=minstens_9500",
            "cijferlijst?soort=elip&peildatum=2021-11-01");
    assertThat(adressen("voortgang?bekendOp=2026-01-01T00:00:00Z")).as("wie weg is heeft geen naam meer").isEmpty();
    assertThat(open("cijferlijst", "soort=leningen&deel=voldaan")).contains("Dit cijfer heeft als delen");
    assertThat(open("cijferlijst", "peildatum=1900-01-01")).contains("Peildatum");
  }

  @Test
  void eenUitvoerZegtOpWelkeLeveringElkCijferRust() {
    for (String pad : List.of("voortgang", "leningen", "elip")) {
      open(pad, "peildatum=2021-11-01");
      test($(Button.class).withText("Exporteren").single()).click();
      Dialog dialoog = $(Dialog.class).single();
      assertThat(woorden(dialoog.getElement()))
          .as(pad)
          .contains("Laatste levering, Stand van.")
          .as("deze pagina laat geen kolommen kiezen")
          .doesNotContain("boven de lijst");
      dialoog.close();
      roundTrip();
    }
  }

  private List<String> adressen(String adres) {
    open(adres.split("\\?")[0], adres.split("\\?")[1]);
    return links(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst().getElement())
        .filter(link -> link.startsWith("cijferlijst"))
        .toList();
  }

  private static Stream<String> links(Element element) {
    return Stream.concat(
        element.isTextNode() ? Stream.empty() : Stream.ofNullable(element.getAttribute("href")),
        element.getChildren().flatMap(CijferpaginasBrowserlessTest::links));
  }

  @Test
  void voortgangStaatPerCohortMetEenTotaal() {
    String blad = open("voortgang", "peildatum=2021-11-01&van=2018&tot=2019");
    assertThat(blad)
        .contains("2018|2|1|50%|0|0%|1|50%|", "2019|1|0|0%|0|0%|1|100%|", "2018 tot en met 2019|3|1|33%|0|0%|2|67%|")
        .contains("Wie tellen mee?", "rusten op alle leveringen");
  }

  @Test
  void deGroepEnEenEerdereDagStaanInHetAdres() {
    String blad = open("voortgang", "peildatum=2021-11-01&vergelijk=2021-05-01&van=2018&groep=asiel");
    assertThat(blad).contains("2018|2|1|50%|0|0%|1|50%|", "2019|0|0|–|0|–|0|–|");
    assertThat(blad).as("toen waren beiden nog plichtig").contains("2018|2|0|0|+1|0|0|2|-1|");
  }

  @Test
  void leningenStaanInEuroMetWatErBijKwam() {
    String blad = open("leningen", "peildatum=2021-11-01&vergelijk=2018-05-01");
    assertThat(blad).contains("Toegekend en opgenomen|1|€ 9.500,25|€ 9.500|", "Kwijtgescholden|0|€ 0,00|–|");
    assertThat(blad).contains("Toegekend en opgenomen|0|+1|€ 0,00|€ 9.500,25|");
  }

  @Test
  void vanWieDeLeningBijnaOpHeeftStaanDeGrenzenErbij() {
    String blad = open("elip", "peildatum=2021-11-01&vergelijk=2019-04-30");
    assertThat(blad).contains("Minstens € 9.500 geleend", "Minstens € 7.500 geleend, in de laatste 12 maanden");
    assertThat(blad).contains("2018|1|0|n.v.t.|");
  }

  @Test
  void naastCohortenDieNogNietBegonnenWarenStaatNiets() {
    String blad = open("voortgang", "peildatum=2021-11-01&van=2018&tot=2019&vergelijk=2017-05-01");
    assertThat(blad)
        .contains("2018|–|–|–|–|–|–|–|–|", "2019|–|–|–|–|–|–|–|–|", "Totaal|–|–|–|–|–|–|–|–|")
        .doesNotContain("|2017|");
    assertThat(open("voortgang", "peildatum=2021-11-01&van=2018&tot=2019&vergelijk=2018-05-01"))
        .contains("2018|2|0|", "2019|–|–|", "Totaal|2|+1|");
  }

  @Test
  void eenDagDieNietKanIsEenZinMetDeNaamVanHetVeld() {
    assertThat(open("voortgang", "peildatum=2012-12-31"))
        .contains("Peildatum is 31 december 2012", "mag niet voor 1 januari 2013 liggen")
        .doesNotContain("Nog plichtig|");
    for (String pad : List.of("voortgang", "leningen", "elip")) {
      assertThat(open(pad, "peildatum=2021-11-01&vergelijk=2021-11-02"))
          .as(pad)
          .contains("Vergelijk met is 2 november 2021", "mag niet na de peildatum liggen");
      assertThat(open(pad, "vergelijk=2012-12-31")).as(pad).contains("Vergelijk met is 31 december 2012");
      assertThat(open(pad, "bekendOp=2199-01-01T00:00")).as(pad).contains("Zoals bekend op mag niet in de toekomst");
    }
    assertThat(open("voortgang", "peildatum=2021-11-01&van=2020&tot=2019"))
        .contains("Laatste cohort is 2019. Dat mag niet voor het eerste cohort liggen, 2020.");
  }

  @Test
  void watGeenWaardeIsIsEenZinEnNietStilVandaag() {
    for (String pad : List.of("voortgang", "leningen", "elip")) {
      assertThat(open(pad, "peildatum=gisteren")).as(pad).contains("Peildatum is \"gisteren\".");
      assertThat(open(pad, "vergelijk=2021-02-30")).as(pad).contains("Vergelijk met is \"2021-02-30\".");
      assertThat(open(pad, "bekendOp=2021-11-01")).as(pad).contains("Zoals bekend op is \"2021-11-01\".");
    }
    assertThat(open("voortgang", "van=x")).contains("Eerste cohort is \"x\".");
    assertThat(open("voortgang", "tot=18")).contains("Laatste cohort is \"18\".");
    assertThat(open("voortgang", "groep=iedereen")).contains("Groep is \"iedereen\".");
  }

  @Test
  void zoalsBekendOpEenMomentStaatInHetAdres() {
    String vraag = "peildatum=2021-11-01&bekendOp=2020-06-01T12:00";
    assertThat(open("voortgang", vraag + "&van=2018&tot=2018"))
        .contains("zoals bekend op 1 jun 2020", "2018|0|0|–|", "nog niets geleverd");
    assertThat(open("leningen", vraag)).contains("Toegekend en opgenomen|0|", "nog niets geleverd");
    assertThat(open("elip", vraag)).contains("2018|0|", "nog niets geleverd");
  }

  @Test
  void goldenErAndereGrenzenDanStaatDatErbij() {
    jdbc.update("update regelparameter set geldig_van = '2021-06-01' where code = 'elip_geleend_minstens'");
    jdbc.update(
        "insert into regelparameter (id, code, waarde, eenheid, geldig_van, geldig_tot, bron, te_bevestigen,"
            + " gewijzigd_door) select next value for regelparameter_seq, code, '9400', eenheid, '1900-01-01',"
            + " '2021-06-01', bron, false, 'test' from regelparameter where code = 'elip_geleend_minstens'");
    regels.vergeet();
    try {
      assertThat(open("elip", "peildatum=2021-11-01&vergelijk=2021-05-01"))
          .contains("Minstens € 9.500 geleend", "Op 1 mei 2021 golden andere grenzen", "minstens € 9.400, of");
    } finally {
      jdbc.update("delete from regelparameter where code = 'elip_geleend_minstens' and waarde = '9400'");
      jdbc.update("update regelparameter set geldig_van = '1900-01-01' where code = 'elip_geleend_minstens'");
      regels.vergeet();
    }
  }
}
