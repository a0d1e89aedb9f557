package nl.inburgeringsportaal.misbruik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.inburgeringsportaal.base.Publiekstaal;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden;
import nl.inburgeringsportaal.base.ui.Bijlagenhulp;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Gegevenslijst;
import nl.inburgeringsportaal.base.ui.Paginataal;
import nl.inburgeringsportaal.misbruik.Misbruikhulp;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The pages for who reports something, in each of their languages. */
@PortaalContext
class MeldtaalBrowserlessTest extends SpringBrowserlessTest {
  /** One address may send files and try codes 20 times a minute, so not in each language; the keys are the same. */
  private static final Set<Publiekstaal> GRENS = EnumSet.of(Publiekstaal.AR, Publiekstaal.UK, Publiekstaal.ES);

  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private Vertaling vertaling;

  private Misbruikhulp hulp;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Misbruikhulp.class);
    VaadinSession.getCurrent().setLocale(Vertaling.NL);
    UI.getCurrent().setLocale(Vertaling.NL);
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private static Component scherm() {
    return (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
  }

  private static void open(String pad, Publiekstaal taal) {
    UI.getCurrent().navigate(pad, QueryParameters.of(Publiekstaal.PARAMETER, taal.tag()));
  }

  private Button hoofdknop() {
    return $(Button.class).all().stream().filter(een -> een.hasThemeName("primary")).findFirst().orElseThrow();
  }

  /** All that is to be read on the page but the names of the languages. */
  private static List<String> teksten(Component deel) {
    List<String> gevonden = new ArrayList<>();
    if (deel instanceof Paginataal) {
      return gevonden;
    }
    if (deel instanceof HasLabel veld) {
      gevonden.add(veld.getLabel());
    }
    if (deel instanceof HasHelper veld) {
      gevonden.add(veld.getHelperText());
    }
    if (deel instanceof HasValidationProperties veld && veld.isInvalid()) {
      gevonden.add(veld.getErrorMessage());
    }
    gevonden.add(deel.getElement().getAttribute("aria-label"));
    deel.getElement().getChildren().filter(Element::isTextNode).map(Element::getText).forEach(gevonden::add);
    deel.getChildren().map(MeldtaalBrowserlessTest::teksten).forEach(gevonden::addAll);
    gevonden.removeIf(tekst -> tekst == null || tekst.isBlank());
    return gevonden;
  }

  /** A text of another language would be one that only the bundles of that language have. */
  private void eisTaal(Publiekstaal taal) {
    assertThat(scherm().getElement().getAttribute("lang")).isEqualTo(taal.tag());
    assertThat(scherm().getElement().getAttribute("dir")).isEqualTo(taal.richting());
    Set<String> vreemd = new HashSet<>();
    for (Publiekstaal ander : Publiekstaal.values()) {
      vreemd.addAll(vertaling.bundel(ander.tag()).values());
    }
    vreemd.removeAll(vertaling.bundel(taal.tag()).values());
    assertThat(teksten(scherm()))
        .hasSizeGreaterThan(5)
        .doesNotContainAnyElementsOf(vreemd)
        .noneMatch(tekst -> tekst.startsWith("!"));
    if (taal == Publiekstaal.AR || taal == Publiekstaal.FA) {
      assertThat(teksten(scherm()))
          .filteredOn(tekst -> !tekst.matches("([A-Z2-9]{4}-){4}[A-Z2-9]{4}") && !tekst.equals(Misbruikhulp.VERHAAL))
          .allMatch(tekst -> tekst.matches("(?s).*\\p{IsArabic}.*"));
    }
  }

  @ParameterizedTest
  @EnumSource(Publiekstaal.class)
  void melderVindtHetFormulierZijnFoutenEnDeStandInZijnTaal(Publiekstaal taal) {
    String waarover = "Scherm " + System.nanoTime();
    open(MisbruikMeldenView.PAD, taal);
    eisTaal(taal);
    test(hoofdknop()).click();
    assertThat($(TextField.class).first().isInvalid()).isTrue();
    eisTaal(taal);
    if (GRENS.contains(taal)) {
      Bijlagenhulp.voegToe($(Bijlagenveld.class).first(), "brief.docx", Voorbeeldbestanden.docxMetMacro());
      Bijlagenhulp.voegToe($(Bijlagenveld.class).first(), "foto.jpg", Voorbeeldbestanden.foto(1));
      eisTaal(taal);
    }
    test($(TextField.class).first()).setValue(waarover);
    test($(TextArea.class).first()).setValue("kort");
    test(hoofdknop()).click();
    assertThat($(TextArea.class).first().getErrorMessage()).contains("20");
    eisTaal(taal);
    test($(TextArea.class).first()).setValue(Misbruikhulp.VERHAAL);
    test(hoofdknop()).click();
    eisTaal(taal);
    String code =
        $(Paragraph.class).all().stream()
            .filter(een -> een.hasClassName("meldcode"))
            .map(Paragraph::getText)
            .findFirst()
            .orElseThrow();
    assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("mijn-melding?taal=" + taal.tag());

    hulp.vraag(hulp.id(waarover), Misbruikhulp.VERHAAL);
    gegevens.logUit();
    open(MijnMeldingView.PAD, taal);
    eisTaal(taal);
    if (GRENS.contains(taal)) {
      test($(TextField.class).first()).setValue("ZZZZ");
      test(hoofdknop()).click();
      eisTaal(taal);
      test($(TextField.class).first()).setValue(code);
      test(hoofdknop()).click();
      assertThat($(TextArea.class).exists()).as("there is a question").isTrue();
      eisTaal(taal);
    }

    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("misbruik/" + hulp.id(waarover));
    assertThat(UI.getCurrent().getLocale()).as("staff reads its own language").isEqualTo(Vertaling.NL);
    assertThat($(Gegevenslijst.class).first().getElement().getTextRecursively())
        .contains("Taal van het formulier", taal.naam(Vertaling.NL));
  }

  @Test
  void wieEenAndereTaalKiestGaatVerderMetWatHijTypte() {
    open(MisbruikMeldenView.PAD, Publiekstaal.FA);
    test($(TextField.class).first()).setValue("Taalschool Voorbeeld");
    test($(TextArea.class).first()).setValue("متن");
    Bijlagenhulp.voegToe($(Bijlagenveld.class).first(), "foto.jpg", Voorbeeldbestanden.foto(1));
    Bijlagenveld veld = $(Bijlagenveld.class).first();
    open(MisbruikMeldenView.PAD, Publiekstaal.UK);
    eisTaal(Publiekstaal.UK);
    assertThat($(TextField.class).first().getValue()).isEqualTo("Taalschool Voorbeeld");
    assertThat($(TextArea.class).first().getValue()).isEqualTo("متن");
    assertThat($(Bijlagenveld.class).first()).isSameAs(veld).returns(1, een -> een.bestanden().size());
  }

  @Test
  void zonderTaalInHetAdresOfMetEenOnbekendeIsHetDieVanHetPortaal() {
    UI.getCurrent().navigate(MisbruikMeldenView.PAD);
    eisTaal(Publiekstaal.NL);
    UI.getCurrent().navigate(MisbruikMeldenView.PAD, QueryParameters.of(Publiekstaal.PARAMETER, "xx"));
    eisTaal(Publiekstaal.NL);
    VaadinSession.getCurrent().setLocale(Locale.ENGLISH);
    UI.getCurrent().navigate(MijnMeldingView.PAD);
    eisTaal(Publiekstaal.EN);
    VaadinSession.getCurrent().setLocale(Vertaling.NL);
  }
}
