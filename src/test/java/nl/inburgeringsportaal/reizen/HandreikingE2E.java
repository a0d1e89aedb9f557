package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A counsellor looks up an answer: by education, by typing, and back again. */
class HandreikingE2E extends BrowserTest {
  private static final String SCRIPT =
      "gewone tekst <img src=x onerror=\"window.geraakt = 1\"><script>window.geraakt = 1</script>";

  @Autowired private JdbcTemplate jdbc;

  @Test
  void vanOpleidingNaarAntwoord() {
    logIn("school");
    open("handreiking");
    assertThat(pagina.locator(".opleiding")).hasCount(4);
    eisToegankelijk();

    pagina.locator(".onderwijskeuze a", new Page.LocatorOptions().setHasText("ISK")).click();
    pagina.waitForURL(Pattern.compile(".*onderwijs=isk$"));
    Locator vraag =
        pagina.locator("vaadin-details.vraag", new Page.LocatorOptions().setHasText("code van een"));
    vraag.locator("vaadin-details-summary").click();

    assertThat(vraag.locator(".antwoord-tekst h3").first()).isVisible();
    assertThat(vraag.locator(".bronnen li").first()).isVisible();
    eisToegankelijk();
  }

  @Test
  void eenBezoekerLeestZonderInlogEnScriptInEenAntwoordDoetNiets() {
    long vraag = volgende("handreiking_vraag_seq");
    String slug = "script-" + vraag;
    jdbc.update("insert into handreiking_vraag (id, slug, gewijzigd_door) values (?, ?, 'systeem')", vraag, slug);
    jdbc.update(
        """
        insert into handreiking_antwoord (id, vraag_id, nummer, vraagtekst, kort, tekst, situatie, volgorde,
          veelgesteld, geldig_van, tekstdatum, herkomst, controlegetal, gewijzigd_door)
        values (?, ?, 1, ?, ?, ?, 'ROLLEN', 9000, false, '2022-01-01', '2026-11-01', 'REDACTIE', repeat('e', 64),
          'systeem')
        """,
        volgende("handreiking_antwoord_seq"), vraag, "Een vraag van een test?", SCRIPT, SCRIPT);

    open("handreiking/" + slug);

    assertThat(pagina.locator(".antwoord-tekst")).containsText("gewone tekst");
    assertThat(pagina.evaluate("window.geraakt === undefined")).isEqualTo(true);
    assertThat(pagina.locator("vaadin-side-nav")).hasCount(0);
    assertThat(pagina.locator("footer a", new Page.LocatorOptions().setHasText("Handreiking"))).isVisible();
  }

  private long volgende(String reeks) {
    return jdbc.queryForObject("select next value for " + reeks, Long.class);
  }

  @Test
  void typenZoektEnHetAdresOnthoudtHet() {
    logIn("school");
    open("handreiking?onderwijs=vso");
    Locator veld = pagina.locator(".handreiking > vaadin-text-field input");
    veld.pressSequentially("boet");
    Locator eerste = pagina.locator(".treffers a").first();
    assertThat(eerste).hasText("Krijg ik een boete?");
    pagina.waitForURL(Pattern.compile(".*zoek=boet.*"));
    eisToegankelijk();

    eerste.click();
    assertThat(pagina.locator("h1")).hasText("Krijg ik een boete?");
    assertThat(pagina.locator(".antwoord-tekst h2").first()).isVisible();
    eisToegankelijk();
    pagina.goBack();

    assertThat(veld).hasValue("boet");
    // The address follows once the server has agreed to leave the page.
    pagina.waitForURL(Pattern.compile(".*onderwijs=vso.*"));
  }

  @Test
  void opEenTelefoonEnInHetEngelsIsErNietsTeBreed() {
    nieuwProfiel(Locale.ENGLISH, 320, 700);
    logIn("gemeente");
    for (String pad : List.of("handreiking", "handreiking?onderwijs=entree", "handreiking/verlenging-opleiding")) {
      open(pad);
      assertThat(pagina.locator(".handreiking h1")).isVisible();
      assertThat((boolean) pagina.evaluate("document.documentElement.scrollWidth <= 320")).as(pad).isTrue();
      eisToegankelijk();
    }
  }
}
