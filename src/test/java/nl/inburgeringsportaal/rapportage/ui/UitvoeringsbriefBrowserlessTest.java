package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.leningen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.opnames;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.ui.Voortgangspaneel;
import nl.inburgeringsportaal.rapportage.Briefhulp;
import nl.inburgeringsportaal.rapportage.CijferContext;
import nl.inburgeringsportaal.rapportage.Cijferhulp;
import nl.inburgeringsportaal.rapportage.EditieGegevens;
import nl.inburgeringsportaal.rapportage.EditieService;
import nl.inburgeringsportaal.rapportage.ToezeggingService;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The letter on the screen: figures of a day, and editions that are written and established. */
@CijferContext
class UitvoeringsbriefBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Cijferhulp hulp;
  @Autowired private Testgegevens gegevens;
  @Autowired private EditieService edities;
  @Autowired private ToezeggingService toezeggingen;

  @BeforeEach
  void driemensen() {
    hulp.wis();
    hulp.lever(
        Map.of(
            "inburgeraars",
            mensen(
                mens(1, "termijn_einde", "2030-01-01"),
                mens(2, "voldaan_op", "2021-06-01", "voldaan_reden", "DIPLOMA"),
                mens(3, "regime", "WI2021", "plicht_begin", "2021-05-01")),
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
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              roundTrip();
              return !$(Voortgangspaneel.class).exists();
            });
    return blad();
  }

  private String blad() {
    return woorden(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst().getElement());
  }

  private static String woorden(Element element) {
    if (element.isTextNode()) {
      return element.getText() + "|";
    }
    StringBuilder tekst = new StringBuilder();
    element.getChildren().forEach(kind -> tekst.append(woorden(kind)));
    return tekst.toString();
  }

  private void klik(String tekst) {
    Button knop = $(Button.class).all().stream().filter(een -> tekst.equals(een.getText())).toList().getLast();
    test(knop).click();
    roundTrip();
  }

  private long concept() {
    return edities.save(
        new EditieGegevens(null, 0, "Brief van december", LocalDate.of(2021, 11, 1), LocalDate.of(2021, 5, 1)));
  }

  @Test
  void deBriefHeeftEenInhoudEnElkHoofdstukMetCijfersEnWieErTellen() {
    String blad = open("uitvoeringsbrief", "peildatum=2021-11-01");
    assertThat(blad)
        .contains("Peildatum 1 nov 2021, naast 1 mei 2021", "In deze brief")
        .contains("2018|2|1|50%|0|0%|1|50%|", "2013 tot en met 2019|2|1|50%|", "2013 tot en met 2021|2|1|50%|")
        .contains("2018|1|1|0|0%|", "Minstens € 9.500 geleend")
        .contains("Toegekend en opgenomen|1|€ 9.500,25|€ 9.500|")
        .contains("Asiel|0|1|0|0|1|")
        .contains("1 mei 2021 t/m 1 nov 2021", "rusten op alle leveringen", "Regel \"");
    assertThat(blad.split("Wie tellen mee\\?", -1)).hasSizeGreaterThan(9);
    assertThat($(Anchor.class).all())
        .filteredOn(link -> link.getHref().contains("#deel-"))
        .extracting(Anchor::getHref)
        .contains("uitvoeringsbrief?peildatum=2021-11-01#deel-voortgang");
  }

  @Test
  void zoalsBekendOpEenMomentGeldtVoorAlleHoofdstukkenDieHunStandBewaren() {
    assertThat(open("uitvoeringsbrief", "peildatum=2021-11-01&bekendOp=2020-06-01T12:00"))
        .contains("zoals bekend op 1 jun 2020", "2018|0|0|–|", "Asiel|0|0|0|0|0|", "nog niets geleverd")
        .contains("Leerlingen die bijna 18 worden|0|", "dit hoofdstuk is zoals het nu bekend is");
  }

  @Test
  void eenDagDieNietKanIsEenZin() {
    assertThat(open("uitvoeringsbrief", "peildatum=2012-01-01")).contains("Peildatum is 1 januari 2012");
    assertThat(open("uitvoeringsbrief", "vergelijk=gisteren")).contains("Vergelijk met is \"gisteren\".");
  }

  @Test
  void deBriefIsMeeTeNemenAlsPdfWerkmapEnTabellen() {
    open("uitvoeringsbrief", "peildatum=2021-11-01");
    klik("Exporteren");
    assertThat($(Dialog.class).single().getFooter().getElement().getChildren().map(Element::getTextRecursively))
        .contains("PDF", "Werkmap (XLSX)", "Tabellen (CSV in een zip)");
  }

  @Test
  void eenEditieWordtGeschrevenVastgesteldEnDanNietMeerGewijzigd() {
    long id = concept();
    assertThat(open("brief-edities/" + id, "")).contains("Dit is een concept", "Tekst schrijven");
    Button schrijf =
        $(Button.class).all().stream()
            .filter(knop -> "Tekst schrijven bij Leningen".equals(knop.getAriaLabel().orElse("")))
            .findFirst()
            .orElseThrow();
    test(schrijf).click();
    $(TextArea.class).single().setValue("De meeste leningen zijn **kwijtgescholden**.");
    klik("Opslaan");
    assertThat(edities.findById(id).tekstversies()).containsKey("leningen");

    klik("Vaststellen");
    klik("Vaststellen");
    assertThat(blad())
        .contains("door szw", "Controlesom (SHA-256)", "Verschil met vandaag")
        .doesNotContain("Dit is een concept");
    assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Vaststellen", "Tekst schrijven");
    assertThat(open("brief-edities/" + id, "toon=verschil")).contains("alle cijfers vandaag nog hetzelfde");
    gegevens.logUit();
    hulp.lever(Map.of("inburgeraars", mensen(mens(4))));
    gegevens.logIn("szw");
    assertThat(open("brief-edities/" + id, "toon=verschil"))
        .contains("cijfers zijn voor dezelfde peildata vandaag anders", "2018: Totaal|1 nov 2021|2|3|");
  }

  @Test
  void deLijstVanEditiesBegintEenNieuwe() {
    open("brief-edities", "");
    klik("Editie beginnen");
    $(TextField.class).all().getLast().setValue("Brief van juni");
    klik("Opslaan");
    assertThat(blad()).contains("Brief van juni", "Dit is een concept");
    open("brief-edities", "");
    assertThat($(Grid.class).single().getDataCommunicator().getDataProviderSize()).isPositive();
  }

  @Test
  void eenToezeggingStaatInDeLijstEnOpentUitHetAdres() {
    long id =
        toezeggingen.save(
            Briefhulp.toezegging("Meer zicht op ELIP", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 12, 1)));
    open("toezeggingen", "open=" + id);
    assertThat($(Dialog.class).all()).isNotEmpty();
    assertThat($(TextField.class).all()).extracting(TextField::getValue).contains("Meer zicht op ELIP");
    klik("Opslaan");
    assertThat(toezeggingen.findById(id).versie()).isEqualTo(1);
    assertThat(open("uitvoeringsbrief", "")).contains("Toezeggingen en moties|", "Meer zicht op ELIP|");
  }

  @Test
  void eenIndicatorWordtToegevoegd() {
    open("monitoring", "");
    klik("Indicator of onderzoek toevoegen");
    klik("Opslaan");
    assertThat($(TextField.class).all()).anyMatch(TextField::isInvalid);
    $(TextField.class).all().stream()
        .filter(veld -> "Onderwerp".equals(veld.getLabel()))
        .forEach(veld -> veld.setValue("Op tijd klaar"));
    $(TextArea.class).single().setValue("Hoeveel mensen binnen de termijn klaar zijn.");
    klik("Opslaan");
    assertThat($(Dialog.class).all()).allMatch(dialoog -> !dialoog.isOpened());
    assertThat(open("uitvoeringsbrief", "")).contains("Op tijd klaar|");
  }
}
