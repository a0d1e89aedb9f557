package nl.inburgeringsportaal.rapportage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.demo.Briefzaken;
import nl.inburgeringsportaal.keurmerk.internal.Keurmerkvulling;
import nl.inburgeringsportaal.rapportage.CijferContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The page with the figures about misuse, as SZW and as the Inspectie. */
@CijferContext
class MisbruikcijfersBrowserlessTest extends SpringBrowserlessTest {
  private static final String BRIEF = "van=2021-05-01&totEnMet=2021-11-01";

  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;
  @Autowired private IdBlokken ids;
  @Autowired private TransactionOperations transactie;

  @BeforeEach
  void zaken() {
    new Briefzaken(new Keurmerkvulling(jdbc, ids), jdbc, transactie).maak();
    gegevens.logIn("szw");
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private String open(String vraag) {
    UI.getCurrent().navigate("misbruikcijfers", QueryParameters.fromString(vraag));
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
  void deCijfersVanDeBriefStaanNaastDieVanDePeriodeErvoor() {
    String blad = open(BRIEF + "&eerderVan=2020-11-01&eerderTotEnMet=2021-04-30");

    assertThat(blad)
        .contains("Keurmerk geschorst|6|0|+6|", "Keurmerk ingetrokken|8|0|+8|", "Waarvan aspirant|5|0|+5|")
        .contains("Onregelmatigheden bij examens|2|0|+2|", "Meldingen bij de Inspectie|21|0|+21|")
        .contains("Waarvan niet van Blik op Werk of DUO|2|0|+2|", "Uitgevoerde toezichtbezoeken|0|0|0|")
        .contains("Hoe lang procedures over keurmerken duurden, 1 mei 2021 tot en met 1 nov 2021|")
        .contains("Van begin tot eerste besluit|0|–|–|–|0|–|", "Van zienswijze tot besluit|0|–|–|0|0|0|")
        .contains("Bezwaar: besluit herroepen|0|0|0|", "Scholen met achterstallig toezicht op de laatste dag|")
        .contains("Wie tellen mee?");
  }

  @Test
  void zonderEerderePeriodeStaatErEenGetal() {
    gegevens.logIn("inspectie");
    assertThat(open(BRIEF)).contains("Keurmerk geschorst|6|Keurmerk ingetrokken|8|");
  }

  @Test
  void eenOnmogelijkePeriodeIsEenZinMetDeNaamVanHetVeld() {
    assertThat(open("van=2021-05-01&totEnMet=2021-04-30"))
        .contains("Laatste dag is 30 april 2021. Dat mag niet voor de eerste dag liggen, 1 mei 2021.")
        .doesNotContain("Keurmerk geschorst|");
    assertThat(open("van=2012-12-31&totEnMet=2021-04-30")).contains("Eerste dag is 31 december 2012.");
    assertThat(open("van=gisteren")).contains("Eerste dag is \"gisteren\".");
    assertThat(open(BRIEF + "&eerderVan=2020-11-01"))
        .contains("Eerder tot en met is verplicht.");
    assertThat(open(BRIEF + "&eerderVan=2020-11-01&eerderTotEnMet=2020-10-01"))
        .contains("Eerder tot en met is 1 oktober 2020.");
    assertThat(open(BRIEF + "&bekendOp=2199-01-01T00:00")).contains("Zoals bekend op mag niet in de toekomst");
  }
}
