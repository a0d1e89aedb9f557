package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.testbasis.TestTijd;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two editors and their readers: written, judged, published from a day on, and then on page and PDF. */
class RedactieE2E extends Beheerreis {
  private static final Locale NL = Locale.of("nl", "NL");
  private static final String VRAAG = "Wat doet een steltloper?";
  private static final String PAD = "handreiking/wat-doet-een-steltloper";

  @Autowired private TestTijd.ZetbareKlok klok;

  @AfterEach
  void terug() {
    klok.terug();
  }

  private void vul(String veld, String tekst) {
    Locator vak = pagina.getByLabel(veld, new Page.GetByLabelOptions().setExact(true)).first();
    vak.fill(tekst);
    vak.press("Tab");
  }

  @Test
  void deEenSchrijftDeAnderKeurtGoedEnLezersZienHetVanafZijnDag() throws IOException {
    logIn("redactie");
    open("handreiking-beheer");
    eisToegankelijk();
    knop("Nieuwe vraag").click();
    wachtOpRust();
    veld("Vraag").fill(VRAAG);
    veld("Vraag").press("Tab");
    assertThat(veld("Adres van de pagina")).hasValue("wat-doet-een-steltloper");
    besluit("Beginnen");
    pagina.waitForURL(Pattern.compile(".*handreiking-concept/\\d+"));
    String concept = pagina.url().replaceFirst(".*(handreiking-concept/\\d+).*", "$1");
    wachtOpRust();

    vul("Kort antwoord", "Een steltloper staat.");
    vul("Uitleg", "<script>window.geraakt = 1</script>");
    wachtOpRust();
    knop("Opslaan").click();
    pagina.getByText("HTML mag niet in een antwoord").first().waitFor();
    assertThat(pagina.evaluate("window.geraakt === undefined")).isEqualTo(true);
    vul("Uitleg", "Hij staat in het water, hoogstens {{regel:inburgeringstermijn_jaren}} jaar.");
    assertThat(pagina.locator(".voorbeeld .antwoord-tekst")).containsText("hoogstens 3 jaar.");
    pagina.getByLabel("Overig onderwijs").check();
    pagina.getByLabel("Docenten").check();
    knop("Bron toevoegen").click();
    wachtOpRust();
    vul("Titel van de bron", "Vogelboek");
    vul("Organisatie", "Proefuitgever");
    vul("Datum van de bron", "2026");
    pagina.getByLabel("Geldt vanaf").fill("2-12-2026");
    pagina.getByLabel("Geldt vanaf").press("Enter");
    wachtOpRust();
    knop("Ter beoordeling sturen").click();
    wachtOpRust();
    eisToegankelijk();
    besluit("Ter beoordeling sturen");
    pagina.getByText("dus u kunt het niet zelf goedkeuren").waitFor();
    assertThat(knop("Goedkeuren")).hasCount(0);

    nieuwProfiel(NL, 1440, 900);
    logIn("redactie2");
    open("mijn-werk");
    assertThat(rij(VRAAG)).isVisible();
    open(concept);
    eisToegankelijk();
    knop("Goedkeuren").click();
    wachtOpRust();
    besluit("Goedkeuren");
    knop("Publiceren").click();
    wachtOpRust();
    besluit("Publiceren");
    pagina.getByText("Gaat in op 2 dec 2026").first().waitFor();

    nieuwProfiel(NL, 390, 800);
    open(PAD);
    assertThat(pagina.locator("h1")).not().hasText(VRAAG);
    klok.zetOp(LocalDate.of(2026, 12, 2));
    open(PAD);
    assertThat(pagina.locator("h1")).hasText(VRAAG);
    assertThat(pagina.locator(".antwoord-tekst")).containsText("hoogstens 3 jaar.");
    assertThat((boolean) pagina.evaluate("document.documentElement.scrollWidth <= 390")).isTrue();
    open("handreiking?onderwijs=overig");
    Download pdf = pagina.waitForDownload(() -> pagina.getByText("Download als PDF").click());
    try (PDDocument document = Loader.loadPDF(pdf.createReadStream().readAllBytes())) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains(VRAAG, "hoogstens 3 jaar.", "2 december 2026");
    }
    open("handreiking-veranderd?sinds=2026-12-01");
    assertThat(pagina.locator(".veranderingen a").first()).hasText(VRAAG);
    eisToegankelijk();
    open(PAD + "?dag=2026-12-01");
    pagina.getByText("U leest dit antwoord zoals het gold op 1 december 2026.").waitFor();
  }

  @Test
  void eenVertalingLeestVanRechtsNaarLinks() {
    open("handreiking/ouders-mee-naar-gesprek");
    eisToegankelijk();
    pagina.locator(".talen a[lang=ar]").click();
    pagina.waitForURL(Pattern.compile(".*taal=ar"));
    Locator blad = pagina.locator("div[lang=ar][dir=rtl]");
    assertThat(blad).isVisible();
    assertThat(blad.evaluate("element => getComputedStyle(element).direction")).isEqualTo("rtl");
    eisToegankelijk();
  }
}
