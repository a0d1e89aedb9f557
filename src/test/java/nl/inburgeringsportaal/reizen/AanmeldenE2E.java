package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import nl.inburgeringsportaal.testbasis.Sessies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In and out of the portal: login, wrong password, no access, unknown page, end of the session, log out. */
class AanmeldenE2E extends BrowserTest {
  private static final LocatorAssertions.IsVisibleOptions TWINTIG_SECONDEN =
      new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

  @Autowired private Sessies sessies;

  @AfterEach
  void gewoneDuur() {
    sessies.zetDuur(0);
  }

  @Test
  void wieInlogtKomtOpZijnWerk() {
    logIn("school");

    assertThat(pagina.locator("vaadin-app-layout")).isVisible();
    assertThat(kop()).isVisible();
    eisToegankelijk();
  }

  @Test
  void eenVerkeerdWachtwoordGeeftEenMeldingEnGeenToegang() {
    open("inloggen");
    vulAanmelding("school", "verkeerd");
    pagina.waitForURL(url -> url.contains("error"));
    wachtOpRust();
    assertThat(pagina.getByText("Inloggen is niet gelukt")).isVisible();
    eisToegankelijk();

    open("");
    assertThat(pagina.url()).contains("inloggen");
  }

  @Test
  void eenOnbekendeNaamKrijgtDezelfdeMelding() {
    open("inloggen");
    vulAanmelding("school", "verkeerd");
    pagina.waitForURL(url -> url.contains("error"));
    wachtOpRust();
    String bekend = pagina.locator("vaadin-login-form").innerText();

    open("inloggen");
    vulAanmelding("bestaat-niet", "verkeerd");
    pagina.waitForURL(url -> url.contains("error"));
    wachtOpRust();

    assertThat(pagina.locator("vaadin-login-form").innerText()).isEqualTo(bekend);
  }

  @Test
  void naHetInloggenKomtMenOpDePaginaDieMenVroeg() {
    open("leerlingen");
    assertThat(pagina.url()).contains("inloggen");
    vulAanmelding("school", "demo");
    pagina.waitForURL(url -> url.contains("leerlingen"));
  }

  @Test
  void eenPaginaVanEenAndereRolZegtDatMenGeenToegangHeeft() {
    logIn("toetsbegeleider");
    open("leerlingen");

    assertThat(kop()).hasText("U hebt hier geen toegang");
    eisToegankelijk();
  }

  @Test
  void eenOnbekendAdresZegtDatDePaginaErNietIs() {
    logIn("school");
    open("bestaat-niet");

    assertThat(kop()).hasText("Deze pagina is er niet");
    eisToegankelijk();
  }

  @Test
  void uitloggenEindigtDeSessie() {
    logIn("school");
    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu van")).click();
    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen")).click();
    pagina.waitForURL(url -> url.contains("inloggen"));

    open("");
    assertThat(pagina.url()).contains("inloggen");
  }

  @Test
  void eenSessieWaarschuwtVoordatZijEindigtEnLegtHetDaarnaUit() {
    sessies.zetDuur(16);
    logIn("school");
    Locator waarschuwing = pagina.locator("dialog.portaal-sessie");
    assertThat(waarschuwing).isVisible(TWINTIG_SECONDEN);
    eisToegankelijk();
    waarschuwing.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Doorgaan")).click();
    assertThat(waarschuwing).isHidden();

    assertThat(waarschuwing).isVisible(TWINTIG_SECONDEN);
    pagina.waitForURL(url -> url.contains("sessie-verlopen"), new Page.WaitForURLOptions().setTimeout(30_000));
    wachtOpRust();

    assertThat(kop()).hasText("U bent uitgelogd");
    eisToegankelijk();
  }

  private Locator kop() {
    return pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first();
  }
}
