package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A klantmanager's morning: what waits, the file, the number with a reason, and how to reach somebody. */
class KlantmanagerE2E extends BrowserTest {
  @Autowired private JdbcTemplate jdbc;

  @Test
  void vanMijnWerkTotContactgegevensMetDeMuis() {
    logIn("klantmanager");
    assertThat(pagina.locator("main")).containsText("Brede intake en PIP");
    eisToegankelijk();
    menu("Inburgeraars");
    eisToegankelijk();
    pagina.navigate(adres("inburgeraars/" + dossier()));
    wachtOpRust();
    eisToegankelijk();

    knop("BSN tonen").click();
    wachtOpRust();
    dialoog().getByRole(AriaRole.TEXTBOX).fill("brief aan DUO");
    eisToegankelijk();
    dialoog().getByRole(AriaRole.BUTTON, naam("BSN tonen")).click();
    wachtOpRust();
    assertThat(pagina.locator(".nummer")).containsText(Pattern.compile("\\d{9}"));
    assertThat(pagina.url()).doesNotContainPattern("\\d{9}");
    pagina.keyboard().press("Escape");

    pagina.locator(".tabbladen a").filter(new Locator.FilterOptions().setHasText("Contact")).click();
    wachtOpRust();
    eisToegankelijk();
    knop("Contactgegevens wijzigen").click();
    wachtOpRust();
    eisToegankelijk();
    veld("Taal").fill("Dari");
    knop("Opslaan").click();
    pagina.getByText("De contactgegevens zijn opgeslagen.").first().waitFor();
    wachtOpRust();
    assertThat(pagina.locator("main")).containsText("Dari");
  }

  @Test
  void hetTabbladIsMetHetToetsenbordTeKiezen() {
    logIn("klantmanager");
    open("inburgeraars/" + dossier());
    Locator termijn = pagina.locator(".tabbladen a").filter(new Locator.FilterOptions().setHasText("Termijn"));
    for (int stap = 0; stap < 60 && !Boolean.TRUE.equals(termijn.evaluate("e => e === document.activeElement"));
        stap++) {
      pagina.keyboard().press("Tab");
    }
    pagina.keyboard().press("Enter");
    pagina.waitForURL(Pattern.compile(".*tab=termijn"));
    wachtOpRust();

    assertThat(pagina.locator("main")).containsText("Begin van de plicht");
    eisToegankelijk();
  }

  private void menu(String tekst) {
    pagina.getByRole(AriaRole.NAVIGATION).getByText(tekst).click();
    wachtOpRust();
  }

  private Locator dialoog() {
    return pagina.getByRole(AriaRole.DIALOG);
  }

  private Locator veld(String tekst) {
    return dialoog().getByRole(AriaRole.TEXTBOX, naam(tekst));
  }

  private Locator knop(String tekst) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(tekst).setExact(true));
  }

  private static Locator.GetByRoleOptions naam(String tekst) {
    return new Locator.GetByRoleOptions().setName(tekst).setExact(true);
  }

  private long dossier() {
    List<Long> eigen =
        jdbc.queryForList(
            "select t.inburgeraar_id from inburgeraar_toewijzing t join gebruiker g on g.id = t.gebruiker_id"
                + " join inburgeraar_persoon p on p.inburgeraar_id = t.inburgeraar_id"
                + " join inzage i on i.inburgeraar_id = t.inburgeraar_id and i.gemeentecode = 'GM0344'"
                + " where g.gebruikersnaam = 'klantmanager' and p.bsn_hash is not null and i.tot is null order by 1",
            Long.class);
    return eigen.getFirst();
  }
}
