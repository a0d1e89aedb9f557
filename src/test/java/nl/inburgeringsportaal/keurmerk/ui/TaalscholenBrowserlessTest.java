package nl.inburgeringsportaal.keurmerk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.ui.Cijfertabel;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toezicht.Toezichthulp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The list of taalscholen and its table by provincie. */
@PortaalContext
class TaalscholenBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;

  @BeforeEach
  void begin() {
    klok.terug();
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    Toezichthulp hulp = fabriek.createBean(Toezichthulp.class);
    hulp.school();
    klok.zetOp(hulp.vandaag().plusMonths(49));
    gegevens.logIn("keurmerk");
  }

  @AfterEach
  void einde() {
    gegevens.logUit();
    klok.terug();
  }

  private List<Element> cellen(String provincie) {
    Element tabel = $(Cijfertabel.class).single().getElement().getChild(0);
    return tabel.getChildren()
        .flatMap(Element::getChildren)
        .filter(rij -> !rij.isTextNode() && rij.getTag().equals("tr"))
        .filter(rij -> rij.getChild(0).getTextRecursively().equals(provincie))
        .flatMap(Element::getChildren)
        .skip(1)
        .toList();
  }

  @Test
  void elkGetalOpentDeLijstMetZoveelScholen() {
    UI.getCurrent().navigate(TaalscholenProvincieView.class);
    assertThat($(H1.class).first().getText()).isEqualTo("Taalscholen per provincie");
    List<Element> links =
        Stream.of("Utrecht", "Nederland")
            .flatMap(naam -> cellen(naam).stream())
            .filter(cel -> cel.getChildCount() > 0 && cel.getChild(0).hasAttribute("href"))
            .map(cel -> cel.getChild(0))
            .toList();
    assertThat(links).extracting(link -> link.getAttribute("aria-label"))
        .anyMatch(naam -> naam.startsWith("Utrecht, Toezicht over tijd: "))
        .anyMatch(naam -> naam.startsWith("Nederland, Keurmerk: "));
    for (Element link : links) {
      Location adres = new Location(link.getAttribute("href"));
      UI.getCurrent().navigate(adres.getPath(), adres.getQueryParameters());
      assertThat($(Grid.class).single().getDataCommunicator().getDataProviderSize())
          .as(link.getAttribute("href"))
          .isEqualTo(Integer.parseInt(link.getText()));
    }
  }

  @Test
  void provincieEnToezichtStaanInHetAdresEnKunnenWordenBewaard() {
    UI.getCurrent()
        .navigate(TaalscholenView.PAD, QueryParameters.fromString("provincie=UTRECHT&toezicht=ja"));
    assertThat(knop("Toezicht over tijd").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(knop("Filter opslaan").isVisible()).isTrue();
    test(knop("Toezicht over tijd")).click();
    Location adres = UI.getCurrent().getActiveViewLocation();
    assertThat(adres.getQueryParameters().getParameters()).containsOnlyKeys("provincie");
  }

  private Button knop(String tekst) {
    return $(Button.class).all().stream().filter(een -> een.getText().equals(tekst)).findFirst().orElseThrow();
  }
}
