package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.Test;

/** A policy officer of SZW writes the letter to the Tweede Kamer, establishes it and takes it along. */
class UitvoeringsbriefE2E extends BrowserTest {

  @Test
  void szwSchrijftEenEditieSteltHaarVastEnNeemtHaarMee() throws IOException {
    logIn("szw");
    assertThat(pagina.url()).endsWith("/uitvoeringsbrief");
    eisToegankelijk();
    pagina.locator(".inhoudsopgave a", new Page.LocatorOptions().setHasText("Leningen")).click();
    wachtOpRust();
    assertThat(pagina.url()).endsWith("#deel-leningen");
    assertThat(pagina.locator("#deel-leningen h2")).isInViewport();

    open("brief-edities");
    eisToegankelijk();
    knop("Editie beginnen").click();
    pagina.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Titel")).fill("Brief van deze reis");
    knop("Opslaan").click();
    pagina.waitForURL(url -> url.matches(".*/brief-edities/\\d+"));
    wachtOpRust();
    knop("Tekst schrijven bij Inleiding").click();
    pagina.getByLabel("Tekst", new Page.GetByLabelOptions().setExact(true)).fill("## Stand\nDe uitvoering loopt.");
    eisToegankelijk();
    knop("Opslaan").click();
    assertThat(pagina.locator("#deel-inleiding")).containsText("De uitvoering loopt.");
    eisToegankelijk();

    knop("Vaststellen").click();
    pagina.getByRole(AriaRole.DIALOG).getByText("Vaststellen", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(pagina.locator("main")).containsText("Controlesom (SHA-256)");
    eisToegankelijk();
    knop("Exporteren").click();
    Download bestand =
        pagina.waitForDownload(
            () -> pagina.getByText("PDF", new Page.GetByTextOptions().setExact(true)).click());
    assertThat(new String(Files.readAllBytes(bestand.path()), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(bestand.suggestedFilename()).matches("uitvoeringsbrief-\\d{4}-\\d{2}-\\d{2}\\.pdf");

    nieuwProfiel(Locale.of("nl", "NL"), 390, 844);
    logIn("szw");
    for (String pad : new String[] {"uitvoeringsbrief", "toezeggingen", "monitoring", "brief-edities"}) {
      open(pad);
      assertThat((Boolean) pagina.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
          .as(pad)
          .isTrue();
    }
  }

  private Locator knop(String tekst) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(tekst).setExact(true));
  }
}
