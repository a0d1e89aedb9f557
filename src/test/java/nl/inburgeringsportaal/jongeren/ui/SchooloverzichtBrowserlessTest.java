package nl.inburgeringsportaal.jongeren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import nl.inburgeringsportaal.jongeren.GesprekService;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.Schooljaar;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortaalContext
class SchooloverzichtBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private LeerlingService leerlingen;
  @Autowired private GesprekService gesprekken;
  @Autowired private GesprekOverzicht overzicht;
  private Schermhulp hulp;

  @BeforeEach
  void school() {
    hulp = new Schermhulp(gegevens, leerlingen, gesprekken, overzicht);
  }

  @AfterEach
  void terug() {
    gegevens.logUit();
  }

  private String tekst() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }

  @Test
  void zonderLeerlingenStaatErWatErKomt() {
    UI.getCurrent().navigate(SchooloverzichtView.PAD);

    assertThat($(LegeToestand.class).exists()).isTrue();
  }

  @Test
  void hetGekozenSchooljaarStaatInHetAdresEnInDeCijfers() {
    hulp.gedeeld(hulp.leerling("Sara", "Tesfay", "2009-04-02", "PRO-5"));
    hulp.leerling("Selam", "Tesfay", "2008-04-02", "PRO-5");

    UI.getCurrent().navigate(SchooloverzichtView.PAD);
    assertThat($(Select.class).first().getValue()).isEqualTo(new Schooljaar(2026));
    assertThat(tekst()).contains("Per opleiding, 2026-2027", "oktober 2026", "1 van 1 gevoerd", "1 (100%)");

    UI.getCurrent().navigate(SchooloverzichtView.PAD, QueryParameters.of("jaar", "2025"));
    assertThat($(Select.class).first().getValue()).isEqualTo(new Schooljaar(2025));
    assertThat(tekst()).contains("0 van 1 gevoerd", "18 geworden zonder gesprek");

    UI.getCurrent().navigate(SchooloverzichtView.PAD, QueryParameters.of("jaar", "onzin"));
    assertThat($(Select.class).first().getValue()).isEqualTo(new Schooljaar(2026));
  }

  @Test
  void exporterenBiedtBeideVormenAan() {
    hulp.selam();
    UI.getCurrent().navigate(SchooloverzichtView.PAD);

    test($(Button.class).withText("Exporteren").first()).click();

    assertThat($(Dialog.class).first().getElement().getTextRecursively()).contains("Te laat", "Schooljaar");
  }
}
