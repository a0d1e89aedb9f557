package nl.inburgeringsportaal.handreiking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.ui.OpenbareLayout;
import nl.inburgeringsportaal.base.ui.ZoekBron;
import nl.inburgeringsportaal.handreiking.HandreikingPanelen;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortaalContext
class HandreikingBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private HandreikingPanelen panelen;
  @Autowired private HandreikingZoekBron zoekBron;

  @BeforeEach
  void logIn() {
    gegevens.logIn("school");
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  @Test
  void zonderKeuzeStaanDeVierOpleidingenNaastElkaar() {
    navigate(HandreikingRoute.PAD, HandreikingView.class);

    assertThat($(H2.class).all()).extracting(H2::getText)
        .containsExactly("Wat is er aan de hand?", "Praktijkonderwijs", "ISK", "Vso", "Entree (mbo 1)");
    assertThat($(RouterLink.class).all()).extracting(RouterLink::getText)
        .contains("Praktijkonderwijs", "Vmbo", "Mbo 2, 3 en 4");
  }

  @Test
  void hetAdresKiestHetOnderwijsEnEenAntwoordOpentTerPlaatse() {
    open(Map.of("onderwijs", "isk"));
    Details vraag = details("Wat als de code van een ISK-leerling onbekend is?");

    vraag.setOpened(true);

    assertThat($(H2.class).all()).extracting(H2::getText)
        .startsWith("In één oogopslag", "Bijna 18", "De brief van DUO");
    assertThat($(Markdown.class).all())
        .singleElement()
        .matches(tekst -> tekst.getContent().contains("Gok dus niet"));
    assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("handreiking/isk-code-onbekend");
  }

  @Test
  void hetAdresHoudtDeZoekvraagEnHetZoekveldVervangtHaar() {
    open(Map.of("onderwijs", "entree", "zoek", "uitstel"));
    assertThat($(TextField.class).first().getValue()).isEqualTo("uitstel");
    assertThat(treffers()).first().isEqualTo("Krijg ik met entree meer tijd om in te burgeren?");

    test($(TextField.class).first()).setValue("boete");

    assertThat(treffers()).first().isEqualTo("Krijg ik een boete?");
  }

  @Test
  void eenOnbekendOnderwijsInHetAdresIsGeenFout() {
    open(Map.of("onderwijs", "bestaat-niet"));

    assertThat($(H2.class).all()).hasSize(5);
  }

  @Test
  void eenOpleidingLaatInEenOogopslagZienWatGeldt() {
    open(Map.of("onderwijs", "praktijkonderwijs"));

    assertThat(kern()).containsExactly(
        "Vrijstelling tijdens de opleiding: Nee",
        "Vrijstelling door het diploma: Nee",
        "Eerst de opleiding afmaken: Soms",
        "Meer tijd door de opleiding: Soms",
        "Lessen tellen mee: Soms");
  }

  @Test
  void deRegelsVanDecember2021StaanErOpVerzoek() {
    open(Map.of("onderwijs", "praktijkonderwijs", "regels", "2021"));

    assertThat(kern()).contains("Meer tijd door de opleiding: Nee", "Lessen tellen mee: Niet zeker");
    assertThat($(Anchor.class).all()).extracting(Anchor::getHref)
        .contains("handreiking/pro-verlenging?regels=2021");
    UI.getCurrent().navigate("handreiking/pro-verlenging", QueryParameters.of("regels", "2021"));
    assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(tekst -> tekst.startsWith("Nee."));
  }

  @Test
  void eenSituatieEnEenLezerKiezenDeVragenUitAlleOpleidingen() {
    open(Map.of("situatie", "brief"));
    assertThat($(H2.class).all()).extracting(H2::getText).containsExactly("De brief van DUO");

    open(Map.of("onderwijs", "isk", "situatie", "bijna_18"));
    assertThat(details("Ik word 18 in de ISK. Wat gaat er gebeuren?")).isNotNull();

    open(Map.of("voor", "gemeente", "situatie", "intake"));
    assertThat(details("Gemeente: wanneer moet het PIP klaar zijn?")).isNotNull();
  }

  @Test
  void zonderInlogIsErEenKaderZonderWerkplek() {
    gegevens.logUit();
    UI.getCurrent().navigate("handreiking/boete");

    assertThat($(H1.class).first().getText()).isEqualTo("Krijg ik een boete?");
    assertThat($(OpenbareLayout.class).exists()).isTrue();
    assertThat($(SideNav.class).exists()).isFalse();
  }

  private List<String> kern() {
    return $(ListItem.class).all().stream()
        .filter(punt -> punt.getParent().orElseThrow() instanceof UnorderedList lijst
            && lijst.hasClassName("kernpunten"))
        .map(punt -> tekst(punt, 0) + ": " + tekst(punt, 1))
        .toList();
  }

  private static String tekst(ListItem punt, int deel) {
    return punt.getComponentAt(deel).getElement().getText();
  }

  @Test
  void nietsGevondenZegtWatWelKan() {
    open(Map.of("zoek", "qqqxxzz"));

    assertThat($(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .anyMatch(tekst -> tekst.startsWith("Niets gevonden."));
    assertThat(treffers()).hasSize(5);
  }

  @Test
  void eenVraagHeeftKortAntwoordBronnenVerwanteVragenEnEerdereRegels() {
    navigate(HandreikingRoute.vraag("verlenging-opleiding"), VraagView.class);

    assertThat($(H1.class).first().getText()).isEqualTo("Krijg ik verlenging omdat ik naar school ga?");
    assertThat($(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .anyMatch(tekst -> tekst.startsWith("Mogelijk."));
    assertThat($(H2.class).all()).extracting(H2::getText)
        .containsExactly("Bronnen", "Was dit duidelijk?", "Andere versies van dit antwoord", "Hoort hierbij");
    assertThat($(Details.class).all()).singleElement()
        .extracting(Details::getSummaryText)
        .isEqualTo("Regels van 1 januari 2022 tot en met 31 december 2022 (versie 1)");
    assertThat($(Anchor.class).all()).extracting(Anchor::getHref)
        .contains("https://zoek.officielebekendmakingen.nl/stb-2022-489.html", "handreiking/hoeveel-tijd");
  }

  @Test
  void hetPaneelNaastEenGesprekGeeftDeVeelgesteldeVragenVanDatOnderwijs() {
    Component paneel = panelen.voor(Onderwijssoort.VSO);
    UI.getCurrent().add(paneel);

    assertThat(paneel.getChildren().filter(Details.class::isInstance)).hasSizeGreaterThanOrEqualTo(8);
    assertThat(paneel.getChildren().filter(Anchor.class::isInstance).map(Anchor.class::cast))
        .singleElement()
        .matches(link -> link.getHref().equals("handreiking?onderwijs=vso"));
    details("Stelt vso vrij van inburgeren?").setOpened(true);
    assertThat($(Markdown.class).all()).hasSize(1);
  }

  @Test
  void elkeOpleidingHeeftEenPaneel() {
    for (Onderwijssoort soort : Onderwijssoort.values()) {
      assertThat(panelen.voor(soort).getChildren().filter(Details.class::isInstance))
          .as(soort.name())
          .hasSizeGreaterThanOrEqualTo(4);
    }
  }

  @Test
  void eenLezerZegtDatHetNietDuidelijkWasEnDeRedacteurHandeltHetAf() {
    navigate(HandreikingRoute.vraag("pip"), VraagView.class);
    test(knop("Nee")).click();
    test($(TextArea.class).first()).setValue("Wat is een beschikking?");
    test(knop("Versturen")).click();
    assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
        .contains("Dank u wel. De redactie leest uw reactie.");

    gegevens.logIn("redactie");
    UI.getCurrent().navigate(RedactieView.PAD, QueryParameters.of("deel", "te_doen"));
    assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("Wat is een beschikking?");
    while ($(Button.class).all().stream().anyMatch(knop -> knop.getText().equals("Afgehandeld"))) {
      test(knop("Afgehandeld")).click();
    }
    assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).doesNotContain("Wat is een beschikking?");
  }

  private Button knop(String tekst) {
    return $(Button.class).all().stream().filter(een -> een.getText().equals(tekst)).findFirst().orElseThrow();
  }

  @Test
  void deZoekbalkVindtVragen() {
    assertThat(zoekBron.zoek("taalschool", 3))
        .hasSizeLessThanOrEqualTo(3)
        .extracting(ZoekBron.Treffer::adres)
        .contains("handreiking/isk-stelt-vrij");
  }

  private static void open(Map<String, String> parameters) {
    UI.getCurrent().navigate(HandreikingRoute.PAD, QueryParameters.simple(parameters));
  }

  private Details details(String vraag) {
    return $(Details.class).all().stream()
        .filter(details -> details.getSummary().getElement().getTextRecursively().equals(vraag))
        .findFirst()
        .orElseThrow();
  }

  private List<String> treffers() {
    return $(Anchor.class).all().stream()
        .filter(link -> link.getHref().startsWith("handreiking/"))
        .map(Anchor::getText)
        .toList();
  }
}
