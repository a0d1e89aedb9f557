package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstbeheerService;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomsthulp;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.testbasis.Testpost;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing up on a phone without an account, the last seat, cancelling, and the editor who notes who came. */
class BijeenkomstE2E extends BrowserTest {
  private static final Locale NL = Locale.of("nl", "NL");

  @Autowired private BijeenkomstbeheerService beheer;
  @Autowired private Testgegevens gegevens;
  @Autowired private Klok klok;

  @Test
  void deLaatstePlaatsEnWieDaarnaKomt() {
    long id = new Bijeenkomsthulp(beheer, gegevens).gepubliceerd(klok.vandaag().atTime(15, 0), 1);
    nieuwProfiel(NL, 390, 844);
    open("bijeenkomsten");
    eisPasseend();
    eisToegankelijk();

    meldAan(id, "eerste@school.example", "Eerste Mens");
    assertThat(bericht()).containsText("wij houden een plaats voor u vast");
    eisToegankelijk();
    bevestig("eerste@school.example", "u hebt een plaats");
    Testpost.Mail eerste = Testpost.aan("eerste@school.example");

    meldAan(id, "tweede@school.example", "Tweede Mens");
    assertThat(bericht()).containsText("u wordt nummer 1 op de wachtlijst");
    bevestig("tweede@school.example", "als nummer 1");
    Testpost.aan("tweede@school.example");

    openAanmelding(eerste);
    knop("Afmelden").click();
    pagina.locator("vaadin-dialog[opened] vaadin-button").filter(met("Afmelden")).click();
    assertThat(pagina.locator("main h2")).containsText("U bent afgemeld");
    eisToegankelijk();
    Testpost.Mail opgeschoven = Testpost.aan("tweede@school.example");
    assertThat(opgeschoven.onderwerp()).startsWith("Er is een plaats voor u");
    openAanmelding(eerste);
    assertThat(bericht()).containsText("Deze link werkt niet");
    openAanmelding(opgeschoven);
    assertThat(bericht()).containsText("u hebt nu een plaats");
    assertThat(pagina.locator("a[href^='https://samen.voorbeeld']")).isVisible();
    eisToegankelijk();

    noteerAanwezig(id);
  }

  private void noteerAanwezig(long id) {
    nieuwProfiel(NL, 1440, 900);
    logIn("redactie");
    open("bijeenkomsten-beheer/" + id);
    Locator vak = pagina.locator(".deelnemers vaadin-checkbox");
    assertThat(vak).hasCount(1);
    assertThat(vak).containsText("Tweede Mens");
    eisToegankelijk();
    vak.locator("input").focus();
    pagina.keyboard().press("Space");
    wachtOpRust();
    pagina.reload();
    wachtOpRust();
    assertThat(pagina.locator(".deelnemers vaadin-checkbox input")).isChecked();
    assertThat(pagina.locator(".tabel tbody tr td").nth(2)).hasText("1");
  }

  private void meldAan(long id, String mail, String naam) {
    open("bijeenkomsten/" + id);
    eisPasseend();
    veld("Naam").fill(naam);
    veld("Organisatie").fill("De Proefschool");
    pagina.getByLabel("School", new Page.GetByLabelOptions().setExact(true)).check();
    veld("E-mailadres van het werk").fill(mail);
    pagina.locator(".aanmeldformulier > vaadin-checkbox input").check();
    eisToegankelijk();
    pagina.locator(".aanmeldformulier > vaadin-button").click();
    wachtOpRust();
  }

  private void bevestig(String mail, String stand) {
    openAanmelding(Testpost.aan(mail));
    knop("Aanmelding bevestigen").click();
    assertThat(bericht()).containsText(stand);
    eisPasseend();
    eisToegankelijk();
  }

  /** As from a mail: only the part after the # differs, so the page is left first. */
  private void openAanmelding(Testpost.Mail mail) {
    pagina.navigate("about:blank");
    open("aanmelding#" + mail.geheim());
  }

  private Locator veld(String label) {
    return pagina.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
  }

  private Locator bericht() {
    return pagina.locator(".bericht").first();
  }

  private Locator knop(String tekst) {
    return pagina.locator("main vaadin-button").filter(met(tekst));
  }

  private static Locator.FilterOptions met(String tekst) {
    return new Locator.FilterOptions().setHasText(tekst);
  }

  private void eisPasseend() {
    assertThat((boolean) pagina.evaluate("document.documentElement.scrollWidth <= 390")).isTrue();
  }

  @Test
  void publicatiesZijnVoorIedereenTeLezenEnTeKiezen() {
    nieuwProfiel(NL, 320, 700);
    open("publicaties");
    assertThat(pagina.locator(".kaarten li")).not().hasCount(0);
    eisToegankelijk();
    pagina.locator(".keuzelinks a").filter(met("Goede voorbeelden")).click();
    pagina.waitForURL(adres -> adres.contains("soort=goed-voorbeeld"));
    pagina.locator(".kaarten .titel").first().click();
    assertThat(pagina.locator(".opmaaktekst")).isVisible();
    assertThat((boolean) pagina.evaluate("document.documentElement.scrollWidth <= 320")).isTrue();
    eisToegankelijk();
  }

  @Test
  void opEenBreedSchermLigtErNietsOverDePaginaVanEenBezoeker() {
    open("publicaties");
    assertThat(pagina.locator("h1")).isVisible();
    assertThat(pagina.locator("vaadin-app-layout[drawer-opened]")).hasCount(0);
  }

  @Test
  void deRedactieSchrijftEnEenAnderPubliceert() {
    logIn("redactie");
    open("publicaties-beheer");
    eisToegankelijk();
    knop("Nieuwe publicatie").click();
    pagina.getByLabel("Titel").fill("Een proefblad");
    pagina.getByLabel("In het kort").fill("Kort.");
    pagina.getByLabel("Tekst", new Page.GetByLabelOptions().setExact(true)).fill("### Kop\n\nEen tekst.");
    eisToegankelijk();
    pagina.locator("vaadin-dialog[opened] vaadin-button").filter(met("Opslaan")).click();
    pagina.waitForURL(adres -> adres.matches(".*publicaties-beheer/\\d+"));
    String blad = pagina.url();
    knop("Laten controleren").click();
    assertThat(pagina.locator("main > div > .status")).hasText("Wacht op een tweede redacteur");
    eisToegankelijk();

    nieuwProfiel(NL, 1440, 900);
    logIn("redactie2");
    pagina.navigate(blad);
    knop("Publiceren").click();
    assertThat(pagina.locator("main > div > .status")).hasText("Gepubliceerd");
    open("publicaties");
    assertThat(pagina.locator(".kaarten .titel").filter(met("Een proefblad"))).isVisible();
  }
}
