package nl.inburgeringsportaal.reizen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inburgeringsportaal.testbasis.BrowserTest;
import nl.inburgeringsportaal.testbasis.Sessies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In and out of the portal: login, wrong password, no access, unknown page, end of the session. */
class AanmeldenE2E extends BrowserTest {
  @Autowired private Sessies sessies;

  @Test
  void wieInlogtKomtOpZijnWerk() {
    logIn("school");

    assertThat(pagina.url()).doesNotContain("inloggen");
    assertThat(pagina.locator("vaadin-app-layout").count()).isEqualTo(1);
  }

  @Test
  void eenVerkeerdWachtwoordGeeftEenMeldingEnGeenToegang() {
    open("inloggen");
    vulAanmelding("school", "verkeerd");
    pagina.waitForURL(url -> url.contains("error"));
    wachtOpRust();

    open("");
    assertThat(pagina.url()).contains("inloggen");
  }
}
