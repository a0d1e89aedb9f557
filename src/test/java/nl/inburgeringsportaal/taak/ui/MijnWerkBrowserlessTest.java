package nl.inburgeringsportaal.taak.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortaalContext
class MijnWerkBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;

  @BeforeEach
  void logIn() {
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));
    VaadinSession.getCurrent().setLocale(Vertaling.NL);
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  @Test
  void wieNietsTeDoenHeeftIsBij() {
    navigate(MijnWerkView.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Mijn werk");
    assertThat($(Lijst.class).single().tabel().getEmptyStateComponent().getElement().getTextRecursively())
        .contains("U bent bij");
  }

  @Test
  void eenTaakDieKlaarIsZegtDatInPlaatsVanEenFout() {
    UI.getCurrent().navigate(MijnWerkView.class, QueryParameters.simple(Map.of("taak", "signaal.999999")));

    assertThat($(MasterDetailLayout.class).single().getDetail().getElement().getTextRecursively())
        .contains("Deze taak is er niet meer");
  }

  @Test
  void watVeranderdeStaatInHetAdresEnVervangtDeTaken() {
    UI.getCurrent().navigate(MijnWerkView.class, QueryParameters.of("veranderd", "ja"));

    assertThat($(RouterLink.class).withAttribute("aria-current", "page").single().getText())
        .isEqualTo("Veranderd (0)");
    assertThat($(Lijst.class).single().tabel().getEmptyStateComponent().getElement().getTextRecursively())
        .contains("Niets veranderd");
  }
}
