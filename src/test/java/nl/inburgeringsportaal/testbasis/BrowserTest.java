package nl.inburgeringsportaal.testbasis;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.inburgeringsportaal.Inburgeringsportaal;
import nl.inburgeringsportaal.demo.DemoAanmelding;
import nl.inburgeringsportaal.demo.Demostappen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A journey in a real browser through the portal with its demo data. The portal starts once for all
 * journeys, each gets a fresh browser profile. A journey that fails leaves a picture and the page's text in
 * {@code target/schermen/}.
 */
@SpringBootTest(classes = Inburgeringsportaal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({DemoAanmelding.class, Demostappen.class, Testgegevens.class, TestTijd.class, Sessies.class})
@ContextConfiguration(initializers = TestDatabase.Reizen.class)
@ExtendWith(BrowserTest.Schermafdruk.class)
public abstract class BrowserTest {
  private static final Path SCHERMEN = Path.of("target", "schermen");

  /** Only what is wrong comes over: what is right about a page is half a megabyte. */
  private static final String AXE =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations.map(regel =>
        regel.id + ': ' + regel.help + ' ' + regel.nodes.slice(0, 3).map(plek => plek.html).join(', '))
      """;

  @LocalServerPort private int poort;

  private BrowserContext profiel;

  /** Each is something of our own that does not work, or something that got into a page. */
  private final Set<String> tegengehouden = ConcurrentHashMap.newKeySet();

  /** The one page of this journey. */
  protected Page pagina;

  @BeforeEach
  void openBrowser() {
    nieuwProfiel(Locale.of("nl", "NL"), 1440, 900);
  }

  @AfterEach
  void sluitBrowser() {
    if (profiel != null) {
      profiel.close();
    }
    assertThat(tegengehouden).as("wat het inhoudsbeleid tegenhield; zie docs/decisions/0014").isEmpty();
  }

  /**
   * Begins again with a fresh profile: nobody is logged in.
   *
   * @param taal language that the browser asks for
   * @param breedte width of the window in CSS pixels
   * @param hoogte its height
   */
  protected void nieuwProfiel(Locale taal, int breedte, int hoogte) {
    nieuwProfiel(taal, breedte, hoogte, ColorScheme.LIGHT);
  }

  /**
   * Begins again with a fresh profile: nobody is logged in.
   *
   * @param taal language that the browser asks for
   * @param breedte width of the window in CSS pixels
   * @param hoogte its height
   * @param kleur light or dark
   */
  protected void nieuwProfiel(Locale taal, int breedte, int hoogte, ColorScheme kleur) {
    sluitBrowser();
    profiel =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale(taal.toLanguageTag())
                    .setTimezoneId("Europe/Amsterdam")
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setColorScheme(kleur)
                    .setViewportSize(breedte, hoogte));
    profiel.setDefaultTimeout(15_000);
    profiel.onConsoleMessage(
        melding -> {
          if (melding.text().contains("Content Security Policy")) {
            tegengehouden.add(melding.text());
          }
        });
    pagina = profiel.newPage();
  }

  /**
   * @param pad path in the portal without a leading slash, empty for the landing page
   * @return its whole address
   */
  protected String adres(String pad) {
    return "http://localhost:" + poort + "/" + pad;
  }

  /**
   * Opens a page and waits until the portal has answered all it asked.
   *
   * @param pad path without a leading slash
   */
  protected void open(String pad) {
    pagina.navigate(adres(pad));
    wachtOpRust();
  }

  /**
   * Logs in at the login page and lands on that role's landing page.
   *
   * @param gebruikersnaam a demo account
   */
  protected void logIn(String gebruikersnaam) {
    open("inloggen");
    vulAanmelding(gebruikersnaam, "demo");
    pagina.waitForURL(url -> !url.contains("inloggen"));
    wachtOpRust();
  }

  /**
   * Fills in the login page and sends it.
   *
   * @param gebruikersnaam what is typed as the name
   * @param wachtwoord what is typed as the password
   */
  protected void vulAanmelding(String gebruikersnaam, String wachtwoord) {
    pagina.locator("input[name=username]").fill(gebruikersnaam);
    pagina.locator("input[name=password]").fill(wachtwoord);
    pagina.locator("input[name=password]").press("Enter");
  }

  /** Waits until Vaadin has nothing under way and nothing left to start. */
  protected void wachtOpRust() {
    pagina.waitForFunction(Chromium.RUST);
  }

  /** Fails when axe finds anything on the page as it stands now. */
  protected void eisToegankelijk() {
    assertThat(schendingen()).as("axe op " + pagina.url()).isEmpty();
  }

  /**
   * @return what axe finds on the page as it stands now, one line per rule with the elements concerned
   */
  @SuppressWarnings("unchecked")
  protected List<String> schendingen() {
    if (!Boolean.TRUE.equals(pagina.evaluate("() => !!window.axe"))) {
      pagina.evaluate(AxeBuilder.getAxeScript());
    }
    return (List<String>) pagina.evaluate(AXE);
  }

  /** Keeps the picture of a journey that failed. */
  static final class Schermafdruk implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext test) {
      if (test.getExecutionException().isEmpty()) {
        return;
      }
      Page pagina = ((BrowserTest) test.getRequiredTestInstance()).pagina;
      String naam = test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName();
      pagina.screenshot(
          new Page.ScreenshotOptions().setPath(SCHERMEN.resolve(naam + ".png")).setFullPage(true));
    }
  }
}
