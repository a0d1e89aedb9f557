package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.Test;

/** A school's main job, from the file out of its own administration to the talk that was recorded. */
class SchoolE2E extends BrowserTest {
  private static final String KOP =
      "leerlingnummer;achternaam;roepnaam;geboortedatum;klas;opleidingscode;verblijfsstatus;begin;verwacht_einde\n";

  @Test
  void vanBestandTotVastgelegdGesprek() throws IOException {
    logIn("school");
    menu("Import");
    lever(
        KOP
            + "REIS-1;Nasser;Amira;2009-05-20;PRO-9;PRO;STATUSHOUDER;2025-08-18;2028-07-31\n"
            + "REIS-2;Bakr;Sam;20-05-2009;PRO-9;PRO;STATUSHOUDER;2025-08-18;\n");

    pagina.getByText("1 regel is geweigerd. Er is nog niets gewijzigd.").waitFor();
    wachtOpRust();
    assertThat(pagina.locator("main")).containsText("Schrijf een datum als jjjj-mm-dd");
    eisToegankelijk();
    knop("Alleen geldige regels toepassen (1)").click();
    pagina.getByText("De levering is verwerkt.").waitFor();
    wachtOpRust();
    eisToegankelijk();
    Download regels =
        pagina.waitForDownload(() -> pagina.getByText("Geweigerde regels van leerlingen (CSV)").click());
    assertThat(Files.readString(regels.path())).contains("REIS-2;Bakr;Sam;20-05-2009");

    pagina.getByText("Naar de leerlingen").click();
    pagina.waitForURL(url -> url.endsWith("/leerlingen"));
    wachtOpRust();
    veld("Naam of leerlingnummer").fill("REIS-1");
    veld("Naam of leerlingnummer").press("Enter");
    assertThat(pagina.getByText("1 leerling", new Page.GetByTextOptions().setExact(true))).isVisible();
    cel("Amira Nasser").click();
    opDossier();
    eisToegankelijk();

    pagina.locator("main").getByRole(AriaRole.LINK, naam("Voorbereiding")).click();
    wachtOpRust();
    assertThat(pagina.locator("main")).containsText("Wat geldt en wat niet");
    assertThat(pagina.locator("main")).containsText("Inburgeren naast de opleiding");
    eisToegankelijk();
    Download brief = pagina.waitForDownload(() -> pagina.getByText("Brief voor de leerling (PDF)").click());
    assertThat(brief.suggestedFilename()).isEqualTo("brief-leerling.pdf");
    assertThat(Files.readAllBytes(brief.path())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

    knop("Gesprek plannen").click();
    wachtOpRust();
    veld("Plaats").fill("lokaal 12");
    pagina.getByLabel("Mentor").check();
    eisToegankelijk();
    dialoog().getByRole(AriaRole.BUTTON, naam("Gesprek plannen")).click();
    Download agenda = pagina.waitForDownload(() -> agendabestand().click());
    assertThat(Files.readString(agenda.path())).contains("BEGIN:VEVENT", "lokaal 12").doesNotContain("Nasser", "Amira");
    dialoog().getByRole(AriaRole.BUTTON, naam("Sluiten")).click();
    wachtOpRust();
    assertThat(pagina.locator("main")).containsText("gesprek gepland");

    knop("Gesprek vastleggen").click();
    pagina.waitForURL(Pattern.compile(".*/gesprekken/\\d+"));
    wachtOpRust();
    pagina.getByText("Stelt praktijkonderwijs vrij van inburgeren?").click();
    assertThat(pagina.locator("main")).containsText("Praktijkonderwijs geeft geen vrijstelling");
    knop("Brief van DUO").click();
    veld("Wat wil de leerling?").fill("Naar het mbo.");
    pagina.getByLabel("Zet een plan in het verslag").check();
    wachtOpRust();
    pagina.getByLabel("Eerst de opleiding afmaken").check();
    eisToegankelijk();
    knop("Gesprek vastleggen").click();
    pagina.getByText("Het gesprek is vastgelegd.").first().waitFor();
    wachtOpRust();
    assertThat(pagina.locator("main")).containsText("Naar het mbo.");
    assertThat(pagina.locator("main")).containsText("Het plan van de leerling");
    assertThat(pagina.locator("main")).containsText("De gemeente weet niet van dit gesprek.");
    eisToegankelijk();

    String gesprek = pagina.url();
    Download verslag = pagina.waitForDownload(() -> pagina.getByText("Verslag (PDF)").click());
    assertThat(Files.readAllBytes(verslag.path())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    menu("Overzicht");
    assertThat(pagina.locator("main")).containsText("Wie tellen mee?");
    eisToegankelijk();

    nieuwProfiel(java.util.Locale.of("nl", "NL"), 1440, 900);
    logIn("school2");
    open("leerlingen?zoek=Nasser");
    assertThat(pagina.locator("main")).containsText("Niets gevonden");
    assertThat(pagina.navigate(gesprek).status()).isEqualTo(404);
  }

  @Test
  void metAlleenHetToetsenbordVanBestandTotVastgelegdGesprek() {
    logIn("school");
    open("leveringen");
    lever(KOP + "REIS-3;Haile;Robel;2009-05-21;PRO-9;PRO;STATUSHOUDER;2025-08-18;\n");
    pagina.getByText("De ene regel is goed.").waitFor();
    wachtOpRust();
    tabNaar("Toepassen");
    pagina.keyboard().press("Enter");
    pagina.getByText("De levering is verwerkt.").waitFor();

    pagina.keyboard().press("/");
    pagina.keyboard().type("REIS-3");
    pagina.keyboard().press("Enter");
    opDossier();
    tabNaar("Gesprek plannen");
    pagina.keyboard().press("Enter");
    wachtOpRust();
    tabNaar("Plaats");
    pagina.keyboard().type("lokaal 3");
    tabNaar("Gesprek plannen");
    pagina.keyboard().press("Enter");
    pagina.getByText("staat gepland").first().waitFor();
    wachtOpRust();
    pagina.keyboard().press("Enter");
    assertThat(dialoog()).isHidden();
    wachtOpRust();

    tabNaar("Gesprek vastleggen");
    pagina.keyboard().press("Enter");
    pagina.waitForURL(Pattern.compile(".*/gesprekken/\\d+"));
    wachtOpRust();
    tabNaar("Wat is uitgelegd?");
    pagina.keyboard().type("De brief van DUO.");
    tabNaar("Gesprek vastleggen");
    pagina.keyboard().press("Enter");
    pagina.getByText("Het gesprek is vastgelegd.").first().waitFor();
  }

  private void lever(String inhoud) {
    pagina
        .locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("leerlingen.csv", "text/csv", inhoud.getBytes(StandardCharsets.UTF_8)));
    pagina.waitForURL(Pattern.compile(".*/leveringen/\\d+"));
  }

  private void menu(String tekst) {
    pagina.getByRole(AriaRole.NAVIGATION).getByText(tekst).click();
    wachtOpRust();
  }

  private void opDossier() {
    pagina.waitForURL(Pattern.compile(".*/leerlingen/\\d+.*"));
    wachtOpRust();
  }

  private Locator dialoog() {
    return pagina.getByRole(AriaRole.DIALOG);
  }

  private Locator agendabestand() {
    return dialoog().getByRole(AriaRole.LINK, naam("Agendabestand"));
  }

  private Locator veld(String tekst) {
    return pagina.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(tekst));
  }

  private static Locator.GetByRoleOptions naam(String tekst) {
    return new Locator.GetByRoleOptions().setName(tekst).setExact(true);
  }

  private Locator knop(String tekst) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(tekst).setExact(true));
  }

  private Locator cel(String tekst) {
    return pagina
        .locator("vaadin-grid-cell-content")
        .filter(new Locator.FilterOptions().setHasText(tekst))
        .first();
  }

  /** Presses Tab until what has the focus has this name, as somebody without a mouse does. */
  private void tabNaar(String naam) {
    for (int stap = 0; stap < 120; stap++) {
      pagina.keyboard().press("Tab");
      if (pagina.evaluate(FOCUS).toString().startsWith(naam)) {
        return;
      }
    }
    throw new AssertionError("niet te bereiken met Tab: " + naam);
  }

  private static final String FOCUS =
      """
      (() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        const label = element.labels?.[0]?.textContent
          || document.getElementById(element.getAttribute('aria-labelledby')?.split(' ')[0])?.textContent;
        return (element.getAttribute('aria-label') || label || element.textContent || '').trim();
      })()
      """;
}
