package nl.inburgeringsportaal.reizen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody reports without a name; Blik op Werk reports it, the Inspectie finishes with it, SZW sees it counted. */
class MisbruikE2E extends BrowserTest {
  private static final Locale NL = Locale.of("nl", "NL");

  @Autowired private JdbcTemplate jdbc;
  @Autowired private Klok klok;

  @Test
  void vanAnoniemSignaalTotCijfer() {
    String waarover = "Taalschool De Proef " + System.nanoTime();
    int eerst = meldingen();
    nieuwProfiel(NL, 390, 844);
    open("misbruik-melden");
    eisPasseend();
    veld("Over welke taalschool gaat het").fill(waarover);
    veld("Wat is er gebeurd").fill("De les valt al drie weken uit, maar wij moeten wel tekenen.");
    knop("Melden").click();
    wachtOpRust();
    String code = pagina.locator(".meldcode").innerText();
    assertThat(code).hasSize(24);
    eisPasseend();
    eisToegankelijk();
    long id =
        jdbc.queryForObject("select max(zaak_id) from misbruikzaak_tekst where waarover = ?", Long.class, waarover);

    nieuwProfiel(NL, 1440, 900);
    logIn("keurmerk");
    open("misbruik/" + id);
    assertThat(pagina.locator("main").innerText()).contains(waarover, "Open signaal", "drie weken");
    eisToegankelijk();
    knop("Melden bij de Inspectie").click();
    wachtOpRust();
    dialoog("Omschrijving voor de Inspectie").fill("Uren zijn gedeclareerd die niet zijn gegeven, bleek bij controle.");
    eisToegankelijk();
    knopInDialoog("Melden bij de Inspectie").click();
    wachtOpRust();
    assertThat(pagina.locator("main").innerText()).contains("Gemeld bij de Inspectie");

    nieuwProfiel(NL, 1440, 900);
    logIn("inspectie");
    assertThat(pagina.url()).endsWith("/misbruik");
    open("misbruik/" + id);
    assertThat(pagina.locator("main").innerText()).contains("niet zijn gegeven").doesNotContain(waarover);
    knop("Ontvangst bevestigen").click();
    wachtOpRust();
    knopInDialoog("Ontvangst bevestigen").click();
    wachtOpRust();
    knop("Afdoen").click();
    wachtOpRust();
    pagina.locator("vaadin-dialog[opened] vaadin-combo-box input").fill("Gegrond");
    wachtOpRust();
    pagina.keyboard().press("Enter");
    dialoog("Conclusie").fill("De uren zijn niet gegeven.");
    eisToegankelijk();
    knopInDialoog("Afdoen").click();
    wachtOpRust();
    assertThat(pagina.locator("main").innerText()).contains("Afgedaan", "Gegrond");
    eisToegankelijk();

    nieuwProfiel(NL, 390, 844);
    open("mijn-melding");
    veld("Uw code").fill(code);
    knop("Bekijken").click();
    wachtOpRust();
    assertThat(pagina.locator("main").innerText()).contains("Afgesloten").doesNotContain("Gegrond");
    eisToegankelijk();

    nieuwProfiel(NL, 1440, 900);
    logIn("szw");
    open("misbruikcijfers");
    assertThat(pagina.locator("main tr").filter(met("Meldingen bij de Inspectie")).innerText())
        .contains(String.valueOf(eerst + 1));
    eisToegankelijk();
  }

  @Test
  void eenBijlageVanEenBezoekerKomtBijDeInspectie() throws IOException {
    String waarover = "Taalschool De Bijlage " + System.nanoTime();
    nieuwProfiel(NL, 390, 844);
    open("misbruik-melden");
    pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("العربية").setExact(true)).click();
    wachtOpRust();
    assertThat(pagina.url()).endsWith("?taal=ar");
    assertThat(pagina.evaluate("document.documentElement.lang")).isEqualTo("ar");
    eisPasseend();
    eisToegankelijk();
    pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nederlands").setExact(true)).click();
    wachtOpRust();
    veld("Over welke taalschool gaat het").fill(waarover);
    veld("Wat is er gebeurd").fill("De school stuurde een rekening voor lessen die er niet waren.");
    Locator kies = pagina.locator("vaadin-upload input[type=file]");
    byte[] pdf = Voorbeeldbestanden.pdf();
    kies.setInputFiles(new FilePayload("rekening.pdf", "application/pdf", pdf));
    pagina.getByText("bijlage-1.pdf").waitFor();
    byte[] programma = "MZ\u0000 dit is geen document".getBytes(StandardCharsets.ISO_8859_1);
    kies.setInputFiles(new FilePayload("tweede.pdf", "application/pdf", programma));
    pagina.getByText("\"tweede.pdf\"").waitFor();
    assertThat(pagina.locator(".bijlagen .fouten").innerText())
        .contains("van een soort die het portaal niet aanneemt", "Wel: PDF");
    eisToegankelijk();
    knop("Melden").click();
    pagina.locator(".meldcode").waitFor();
    long id =
        jdbc.queryForObject("select max(zaak_id) from misbruikzaak_tekst where waarover = ?", Long.class, waarover);

    nieuwProfiel(NL, 1440, 900);
    logIn("keurmerk");
    open("misbruik/" + id);
    assertThat(haalOp("bijlage-1.pdf")).isEqualTo(pdf);
    knop("Melden bij de Inspectie").click();
    dialoog("Omschrijving voor de Inspectie").fill("De school rekent lessen die niet zijn gegeven.");
    pagina
        .locator("vaadin-dialog[opened]")
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("^bijlage-1\\.pdf")))
        .check();
    eisToegankelijk();
    knopInDialoog("Melden bij de Inspectie").click();
    pagina.getByText("Gemeld bij de Inspectie", new Page.GetByTextOptions().setExact(true)).first().waitFor();

    nieuwProfiel(NL, 1440, 900);
    logIn("inspectie");
    open("misbruik/" + id);
    assertThat(haalOp("bijlage-1.pdf")).isEqualTo(pdf);
  }

  private byte[] haalOp(String naam) throws IOException {
    Locator link =
        pagina.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(naam).setExact(true));
    return Files.readAllBytes(pagina.waitForDownload(link::click).path());
  }

  /** Of the half year that the page shows. */
  private int meldingen() {
    return jdbc.queryForObject(
        "select count(*) from misbruikmelding where gemeld_op between ? - interval 6 month and ?",
        Integer.class, klok.vandaag(), klok.vandaag());
  }

  private Locator veld(String label) {
    return pagina.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
  }

  private Locator knop(String naam) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true)).first();
  }

  private Locator dialoog(String label) {
    return pagina
        .locator("vaadin-dialog[opened]")
        .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
  }

  private Locator knopInDialoog(String naam) {
    return pagina.locator("vaadin-dialog[opened] vaadin-button").filter(met(naam));
  }

  private static Locator.FilterOptions met(String tekst) {
    return new Locator.FilterOptions().setHasText(tekst);
  }

  private void eisPasseend() {
    assertThat((Boolean) pagina.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
  }
}
