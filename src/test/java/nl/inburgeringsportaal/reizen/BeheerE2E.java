package nl.inburgeringsportaal.reizen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.Test;

/** A rule changed by two administrators. */
class BeheerE2E extends BrowserTest {
  @Test
  void tweeBeheerdersWijzigenEenRegel() {
    logIn("beheer");
    open("beheer/regels?gekozen=bewaartermijn_niet_nodig_maanden");
    knop("Wijziging voorstellen").click();
    wachtOpRust();
    pagina.getByLabel("Nieuwe waarde").fill("9");
    pagina.getByLabel("Geldt vanaf").fill("1-1-2032");
    pagina.getByLabel("Geldt vanaf").press("Enter");
    wachtOpRust();
    pagina.getByLabel("Bron").fill("Proefbesluit van twee beheerders");
    knop("Gevolg bekijken").click();
    wachtOpRust();
    eisToegankelijk();
    knop("Voorstel indienen").click();
    pagina.getByText("Uw voorstel wacht op een andere beheerder.").waitFor();
    open("beheer/voorstellen?code=bewaartermijn_niet_nodig_maanden");
    rij("Bewaartermijn als geen gesprek nodig is").click();
    wachtOpRust();
    assertThat(knop("Vaststellen").count()).isZero();

    nieuwProfiel(Locale.of("nl", "NL"), 1440, 900);
    logIn("beheer2");
    open("beheer/voorstellen?code=bewaartermijn_niet_nodig_maanden");
    rij("Bewaartermijn als geen gesprek nodig is").click();
    wachtOpRust();
    eisToegankelijk();
    knop("Vaststellen").click();
    wachtOpRust();
    knop("Vaststellen").last().click();
    pagina.getByText("de wijziging is vastgesteld").waitFor();
    open("beheer/regels?gekozen=bewaartermijn_niet_nodig_maanden");
    assertThat(pagina.locator(".tijdlijn").innerText()).contains("9 maanden", "Proefbesluit van twee beheerders");
  }

  @Test
  void metAlleenHetToetsenbordKomtEenOrganisatieErbij() {
    logIn("beheer");
    open("beheer/organisaties");
    knop("Organisatie toevoegen").focus();
    pagina.keyboard().press("Enter");
    wachtOpRust();
    pagina.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).focus();
    pagina.keyboard().type("Toetsenbordschool");
    pagina.keyboard().press("Tab");
    pagina.keyboard().type("Zwolle");
    pagina.keyboard().press("Control+Enter");
    pagina.getByText("Toetsenbordschool is toegevoegd").waitFor();
    wachtOpRust();
    assertThat(pagina.url()).contains("gekozen=");
  }

  private Locator knop(String tekst) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(tekst).setExact(true));
  }

  private Locator rij(String tekst) {
    return pagina
        .locator("vaadin-grid-cell-content")
        .filter(new Locator.FilterOptions().setHasText(tekst))
        .first();
  }
}
