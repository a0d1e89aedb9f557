package nl.inburgeringsportaal.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.Werkplek;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The frame: what each role sees around its page, and what happens with faults. */
@PortaalContext
class SchilBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private Vertaling vertaling;
  @Autowired private Landing landing;
  @Autowired private Werkplek werkplek;

  @BeforeEach
  void logIn() {
    gegevens.logIn("gemeente");
    VaadinSession.getCurrent().setLocale(Vertaling.NL);
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  @Test
  void deSchilHeeftEenHoofddeelEnEenKop() {
    navigate(WelkomView.class);

    assertThat($(Main.class).all()).hasSize(1);
    assertThat($(H1.class).all()).extracting(H1::getText).containsExactly("Welkom, Femke Bakker");
  }

  @Test
  void hetMenuToontWatBijDeRolHoort() {
    gegevens.logIn("redactie");
    navigate(WelkomView.class);
    assertThat($(SideNavItem.class).all()).extracting(SideNavItem::getLabel).contains("Welkom");

    gegevens.logIn("school");
    UI.getCurrent().refreshCurrentRoute(true);
    assertThat($(SideNavItem.class).all()).extracting(SideNavItem::getLabel).doesNotContain("Welkom");
  }

  @ParameterizedTest
  @EnumSource(Rol.class)
  void elkeRolHeeftEenStartpaginaEnEenUitleg(Rol rol) {
    assertThat(landing.van(java.util.Set.of(rol))).isNotNull();
    for (Locale taal : List.of(Vertaling.NL, Locale.ENGLISH)) {
      assertThat(vertaling.getTranslation("shell.welkom." + rol.naam(), taal)).doesNotStartWith("!");
      assertThat(vertaling.getTranslation("base.rol." + rol.naam(), taal)).doesNotStartWith("!");
    }
  }

  @Test
  void deTaalWisseltTerPlaatseEnBlijftBijHetAccount() {
    String persoon = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(persoon);
    navigate(WelkomView.class);

    test($(Button.class).withText("English").first()).click();

    assertThat($(H1.class).single().getText()).startsWith("Welcome");
    assertThat(werkplek.taal()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void watDeGebruikerKanHerstellenStaatInZijnEigenWoorden() {
    navigate(WelkomView.class);

    meld(new RegelOvertreden("toegang.filters.vol", 50));
    assertThat($(Statusbadge.class).last().getText())
        .isEqualTo("U hebt al 50 filters voor deze lijst. Verwijder er eerst een.");

    meld(new IllegalStateException(new AccessDeniedException("x")));
    assertThat($(Statusbadge.class).last().getText()).contains("Dit hoort niet bij uw rol");
  }

  @Test
  void eenOnverwachteFoutGeeftEenNummerEnGeenInhoud() {
    navigate(WelkomView.class);

    meld(new IllegalStateException("geheim van binnen"));

    String tekst = $(Dialog.class).single().getElement().getTextRecursively();
    assertThat(tekst).containsPattern("[0-9A-F]{8}").doesNotContain("geheim");
  }

  @Test
  void wieTeLaatOpslaatKrijgtDeNieuwsteVersieAangeboden() {
    navigate(WelkomView.class);

    meld(new GelijktijdigGewijzigd());

    test($(Button.class).withText("Nieuwste versie tonen").single()).click();
    assertThat($(Dialog.class).exists()).isFalse();
  }

  @Test
  void openbarePaginasHebbenEenKopEnAlleTekst() {
    gegevens.logUit();
    for (Class<? extends Component> pagina :
        List.of(HelpView.class, PrivacyView.class, ToegankelijkheidView.class, SessieVerlopenView.class)) {
      Component scherm = navigate(pagina);
      assertThat($(H1.class).all()).hasSize(1);
      assertThat(scherm.getElement().getTextRecursively()).doesNotContain("!shell.").doesNotContain("!base.");
    }
  }

  @Test
  void voorlettersZijnDieVanVoornaamEnAchternaam() {
    assertThat(Gebruikersmenu.voorletters("Sanne de Wit")).isEqualTo("SW");
    assertThat(Gebruikersmenu.voorletters("Nour")).isEqualTo("N");
  }

  private void meld(Exception fout) {
    new Foutafhandeling(vertaling).error(new ErrorEvent(fout));
  }
}
