package nl.inburgeringsportaal.reizen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import nl.inburgeringsportaal.testbasis.Sessies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The frame in a browser: errors, the end of a session and the way back, keys, language, width. */
class SchilE2E extends BrowserTest {
  @Autowired private Sessies sessies;

  @Test
  void eenAdresDatNietBestaatGeeftEenPaginaMetStatus404() {
    logIn("school");

    assertThat(pagina.navigate(adres("bestaat-niet")).status()).isEqualTo(404);
    wachtOpRust();
    assertThat(pagina.locator("h1").innerText()).isEqualTo("Deze pagina is er niet");
    eisToegankelijk();
  }

  @Test
  void eenPaginaVanEenAndereRolNoemtDieRol() {
    logIn("ice");

    assertThat(pagina.navigate(adres("leerlingen")).status()).isEqualTo(403);
    wachtOpRust();
    assertThat(pagina.locator("main").innerText()).contains("U hebt hier geen toegang", "Schoolfunctionaris");
    eisToegankelijk();
  }

  @Test
  void eenDiepeLinkOverleeftHetInloggen() {
    open("mijn-werk?periode=WEEK");
    assertThat(pagina.url()).contains("inloggen");

    vulAanmelding("school", "demo");
    pagina.waitForURL(url -> url.contains("mijn-werk"));

    assertThat(pagina.url()).contains("periode=WEEK");
  }

  @Test
  void eenVerlopenSessieLegtUitEnBrengtTerugNaarDezelfdePagina() {
    logIn("school");
    open("mijn-werk?periode=WEEK");
    sessies.beeindigAlles();

    pagina.getByText("Filters wissen").first().click();
    pagina.waitForURL(url -> url.contains("sessie-verlopen"));
    wachtOpRust();
    assertThat(pagina.locator("main").innerText()).contains("U bent uitgelogd", "concept");
    eisToegankelijk();

    pagina.locator("main a").click();
    pagina.waitForURL(url -> url.contains("inloggen"));
    wachtOpRust();
    vulAanmelding("school", "demo");
    pagina.waitForURL(url -> url.contains("mijn-werk"));
    assertThat(pagina.url()).contains("periode=WEEK");
  }

  @Test
  void vijfMinutenVoorHetEindeKomtEenWaarschuwingEnDoorgaanHoudtDeSessie() {
    pagina.clock().install();
    logIn("school");
    wachtOpBewaking(pagina);
    assertThat(waarschuwing().count()).isZero();

    pagina.clock().fastForward("25:05");
    waarschuwing().waitFor();
    assertThat(waarschuwing().locator(".tijd").innerText()).startsWith("4:");
    assertThat(waarschuwing().locator(".stem").innerText()).contains("5 minuten");
    eisToegankelijk();

    waarschuwing().locator(".doorgaan").click();
    wachtOpRust();
    pagina.clock().runFor(3_000);
    assertThat(waarschuwing().count()).isZero();
    assertThat(pagina.url()).doesNotContain("verlopen");
  }

  @Test
  void zonderAntwoordEindigtDeSessieInElkTabblad() {
    pagina.clock().install();
    logIn("school");
    wachtOpBewaking(pagina);
    pagina.clock().fastForward("30:05");

    pagina.waitForURL(url -> url.contains("sessie-verlopen"));
  }

  @Test
  void werkInHetEneTabbladHoudtHetAndereOpen() {
    logIn("school");
    Page tweede = pagina.context().newPage();
    tweede.clock().install();
    tweede.navigate(adres("welkom"));
    wachtOpBewaking(tweede);
    tweede.clock().fastForward("25:05");
    tweede.locator("dialog.portaal-sessie").waitFor();

    tweede.evaluate(
        "new BroadcastChannel('portaal-sessie').postMessage({soort: 'gezien', moment: Date.now()})");

    tweede.locator("dialog.portaal-sessie").waitFor(
        new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
  }

  @Test
  void eenFilterVultZichAlsHetOpengaatEnLaatZichMetPijlenKiezen() {
    logIn("school");
    open("leerlingen");
    Locator chip = pagina.locator(".chip.uitklap").first();
    chip.focus();
    pagina.keyboard().press("Enter");
    Locator gekozen = pagina.locator("vaadin-list-box vaadin-item[focused]");
    gekozen.waitFor();
    assertThat(gekozen.textContent()).isEqualTo("Klas");

    pagina.keyboard().press("ArrowDown");
    pagina.keyboard().press("Enter");

    pagina.waitForURL("**/leerlingen?klas=*");
    pagina.locator(".chip.uitklap.actief").waitFor();
  }

  @Test
  void hetToetsenbordSlaatHetMenuOverEnVindtHetZoekveld() {
    logIn("school");
    open("mijn-werk");

    pagina.keyboard().press("Tab");
    assertThat(pagina.evaluate("document.activeElement.className")).isEqualTo("naar-inhoud");
    pagina.keyboard().press("Enter");
    assertThat(pagina.evaluate("document.activeElement.id")).isEqualTo("inhoud");
    assertThat(pagina.url()).endsWith("mijn-werk");

    pagina.keyboard().press("/");
    assertThat(pagina.evaluate("document.activeElement.closest('#zoekveld') !== null")).isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({"inloggen", "help", "privacy", "toegankelijkheid", "sessie-verlopen"})
  void openbarePaginasZijnToegankelijkInBeideTalenEnOpEenSmalScherm(String pad) {
    nieuwProfiel(Locale.of("nl", "NL"), 320, 640);
    List<String> elders = new CopyOnWriteArrayList<>();
    pagina.onRequest(
        verzoek -> {
          if (verzoek.url().startsWith("http") && !verzoek.url().startsWith(adres(""))) {
            elders.add(verzoek.url());
          }
        });
    open(pad);
    eisToegankelijk();
    assertThat(pagina.evaluate("document.documentElement.lang")).isEqualTo("nl");

    pagina.locator("vaadin-button[lang=en]").click();
    wachtOpRust();

    assertThat(pagina.evaluate("document.documentElement.lang")).isEqualTo("en");
    eisToegankelijk();
    assertThat(pagina.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    assertThat(elders).isEmpty();
  }

  @Test
  void mijnWerkIsToegankelijkLichtEnDonkerEnTerPlaatseInHetEngels() {
    logIn("school");
    open("mijn-werk");
    eisToegankelijk();

    pagina.locator(".portaal-menu vaadin-button").click();
    pagina.getByText("Donker").click();
    pagina.waitForFunction("getComputedStyle(document.documentElement).colorScheme === 'dark'");
    wachtOpRust();
    eisToegankelijk();

    pagina.getByText("English").click();
    pagina.locator("h1:has-text('My work')").waitFor();
    eisToegankelijk();
    pagina.locator(".portaal-menu vaadin-button").click();
    pagina.getByText("Nederlands").click();
    pagina.locator("h1:has-text('Mijn werk')").waitFor();
  }

  /** The script comes after the page, and counts from then on. */
  private static void wachtOpBewaking(Page pagina) {
    pagina.waitForFunction("window.portaalSessie && window.portaalSessie.loopt");
  }

  private Locator waarschuwing() {
    return pagina.locator("dialog.portaal-sessie");
  }
}
