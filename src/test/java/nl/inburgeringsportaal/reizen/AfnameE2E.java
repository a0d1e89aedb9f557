package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.util.Locale;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A session on a tablet: taps without a connection, a reload without one, and the end of the login lose nothing. */
class AfnameE2E extends BrowserTest {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Klok klok;

  private long sessie;
  private long plaats;
  private String nummer;

  @BeforeEach
  void begin() {
    Sessiehulp hulp = fabriek.createBean(Sessiehulp.class);
    Long begeleider =
        jdbc.queryForObject(
            "select t.id from toetsbegeleider t join gebruiker g on g.id = t.gebruiker_id"
                + " where g.gebruikersnaam = 'toetsbegeleider' order by t.id limit 1",
            Long.class);
    LocalDateTime begin = klok.vandaag().atTime(9, 0);
    sessie =
        hulp.sessie(
            begin, LbtSessiestatus.KLAARGEZET, 5, new Sessiehulp.Begeleider(begeleider, "toetsbegeleider"));
    Sessiehulp.Kandidaat wie = hulp.kandidaat("Geheimenaam", "GM0344");
    nummer = wie.nummer();
    plaats = hulp.plaats(sessie, wie);
    hulp.geplaatst(sessie);
    nieuwProfiel(Locale.of("nl", "NL"), 820, 1180);
    logIn("toetsbegeleider");
  }

  private Locator kaart() {
    return pagina.locator("li[data-plaatsing='" + plaats + "']");
  }

  private Locator knop(String naam) {
    return kaart().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam));
  }

  private Locator melding() {
    return pagina.locator(".afname-melding");
  }

  private int aantal(String soort) {
    return jdbc.queryForObject(
        "select count(*) from lbt_gebeurtenis where sessie_id = ? and soort = ? and geweigerd is null",
        Integer.class, sessie, soort);
  }

  @Test
  void zonderVerbindingNaHerladenEnNaUitloggenIsElkeTikErEenmaal() {
    assertThat(pagina.url()).endsWith("mijn-sessies");
    eisToegankelijk();
    open("afname/" + sessie);
    assertThat(melding()).containsText("Alles is bewaard");
    assertThat(kaart()).containsText("Senait Geheimenaam");
    pagina.locator("afname-blad[ook-los]").waitFor();
    eisToegankelijk();
    knop("Aanwezig").click();
    assertThat(pagina.locator("afname-blad[data-wachtend='0']")).hasCount(1);
    assertThat(aantal("AANWEZIG")).isEqualTo(1);

    pagina.context().setOffline(true);
    assertThat(melding()).containsText("Geen verbinding");
    kaart().locator("summary").click();
    kaart().locator("select").selectOption("PASPOORT");
    pagina.locator(".incident > summary").click();
    pagina.locator(".incident textarea").fill("Het scherm viel uit");
    assertThat(melding()).containsText("1 tik");
    pagina.reload();
    assertThat(pagina.locator("h1")).containsText("Afname 09:00");
    assertThat(melding()).containsText("1 tik");
    assertThat(kaart()).containsText(nummer);
    assertThat(kaart()).not().containsText("Geheimenaam");
    assertThat(kaart()).containsText("Paspoort");
    assertThat(pagina.locator(".incident textarea")).hasValue("Het scherm viel uit");
    eisToegankelijk();
    pagina.locator("[data-plek=start]").click();
    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ja, doorgaan")).click();
    assertThat(kaart()).containsText("Bezig");
    assertThat(melding()).containsText("2 tikken");
    assertThat((String) pagina.evaluate("() => JSON.stringify({...localStorage})"))
        .contains(nummer)
        .doesNotContain("Geheimenaam", "Senait", "Mulder");

    pagina.context().clearCookies();
    pagina.context().setOffline(false);
    assertThat(melding()).containsText("U bent uitgelogd");
    assertThat(aantal("START")).isZero();
    melding().getByRole(AriaRole.LINK).click();
    pagina.waitForURL(url -> url.contains("inloggen"));
    wachtOpRust();
    vulAanmelding("toetsbegeleider", "demo");
    pagina.waitForURL(url -> url.contains("afname/" + sessie));
    assertThat(melding()).containsText("Alles is bewaard");
    assertThat(pagina.locator("afname-blad[data-wachtend='0']")).hasCount(1);
    assertThat(kaart()).containsText("Senait Geheimenaam");
    assertThat(pagina.locator(".incident textarea")).hasValue("Het scherm viel uit");

    assertThat(aantal("IDENTITEIT")).isEqualTo(1);
    assertThat(aantal("START")).isEqualTo(1);
    assertThat(aantal("AANWEZIG")).isEqualTo(1);
    assertThat(jdbc.queryForObject("select status from lbt_sessie where id = ?", String.class, sessie))
        .isEqualTo("BEZIG");
  }

  @Test
  void opEenTelefoonMetHetToetsenbordVanBeginTotEind() {
    nieuwProfiel(Locale.of("nl", "NL"), 390, 844);
    logIn("toetsbegeleider");
    open("afname/" + sessie);
    assertThat(melding()).isVisible();
    assertThat((Boolean) pagina.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).isTrue();
    assertThat((Double) pagina.evaluate(
            "() => Math.min(...[...document.querySelectorAll('afname-blad button')].filter(b => b.offsetParent)"
                + ".map(b => b.getBoundingClientRect().height * 1.0))+0.001"))
        .isGreaterThanOrEqualTo(48.0);
    for (Locator kandidaat : pagina.locator("li[data-plaatsing]").all()) {
      Locator knoppen = kandidaat.locator("> .knoppen button");
      knoppen.last().focus();
      pagina.keyboard().press("Enter");
    }
    pagina.locator("[data-plek=sluit]").focus();
    pagina.keyboard().press("Enter");
    eisToegankelijk();
    pagina.keyboard().press("Enter");
    assertThat(pagina.locator(".afname-balk")).containsText("afgesloten");

    assertThat(jdbc.queryForObject("select count(*) from lbt_noshow n join lbt_plaatsing p on p.id = n.plaatsing_id"
            + " where p.sessie_id = ?", Integer.class, sessie))
        .isEqualTo(2);
    assertThat(jdbc.queryForObject("select status from lbt_sessie where id = ?", String.class, sessie))
        .isEqualTo("AFGEROND");
  }
}
