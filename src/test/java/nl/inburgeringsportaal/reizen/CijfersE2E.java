package nl.inburgeringsportaal.reizen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.Test;

/** A policy officer of SZW looks up the figures of a day and sends the address to a colleague. */
class CijfersE2E extends BrowserTest {

  @Test
  void szwZetTweeDagenNaastElkaarEnDeeltHetAdres() {
    logIn("szw");
    assertThat(pagina.url()).endsWith("/uitvoeringsbrief");
    eisToegankelijk();

    open("voortgang?peildatum=2021-11-01&vergelijk=2021-05-01&groep=asiel");
    assertThat(pagina.locator("main").innerText()).contains("Peildatum", "2013 tot en met 2021");
    pagina.getByText("Wie tellen mee?").click();
    wachtOpRust();
    assertThat(pagina.locator("main").innerText()).contains("Wet inburgering 2013 vallen");
    assertThat(pagina.locator("main svg[role=img]").count()).isPositive();
    eisToegankelijk();

    pagina
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lening bijna op").setExact(true))
        .first()
        .click();
    pagina.waitForURL(url -> url.contains("/elip"));
    wachtOpRust();
    assertThat(pagina.locator("main").innerText()).contains("Gezamenlijke doelgroep", "Minstens € 9.500 geleend");
    eisToegankelijk();

    nieuwProfiel(java.util.Locale.of("nl", "NL"), 390, 844);
    logIn("szw");
    open("leningen?peildatum=2021-11-01");
    assertThat(pagina.locator("main").innerText()).contains("Toegekend en opgenomen");
    assertThat((Boolean) pagina.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
    eisToegankelijk();
  }
}
