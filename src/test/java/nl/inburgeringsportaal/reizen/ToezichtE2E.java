package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import nl.inburgeringsportaal.toezicht.Toezichthulp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The form of a visit on the device of an external visitor: filled in without a connection, handed in after he was
 * taken off, and nothing of it left when he logs out. The way from plan to report is in {@link KeurmerkE2E}.
 */
class ToezichtE2E extends BrowserTest {
  private static final Locale NL = Locale.of("nl", "NL");

  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Klok klok;

  private long bezoek;

  private void als(String wie, String pad) {
    nieuwProfiel(NL, 1440, 900);
    logIn(wie);
    open(pad);
  }

  private Locator melding() {
    return pagina.locator(".bezoek-melding");
  }

  private Locator criterium(int nummer) {
    return pagina.locator("li[data-criterium='" + nummer + "']");
  }

  @Test
  void zonderVerbindingGaatNietsVerlorenEnBlijftNietsLiggen() {
    plan();
    vulIn();
    laatVerstuurd();
    staatErBij();
  }

  private void plan() {
    long school =
        jdbc.queryForObject(
            """
            select min(p.taalschool_id) from keurmerkperiode p where p.tot is null
              and p.status in ('ASPIRANT', 'KEURMERK', 'BEPAALDE_TIJD', 'ONBEPAALDE_TIJD')
              and not exists (select 1 from toezichtbezoek b where b.taalschool_id = p.taalschool_id
                and b.status = 'GEPLAND')
              and not exists (select 1 from belangenverstrengeling v join gebruiker g on g.id = v.gebruiker_id
                where v.taalschool_id = p.taalschool_id
                  and g.gebruikersnaam in ('bezoeker', 'keurmerk', 'beslisser'))
            """,
            Long.class);
    bezoek = fabriek.createBean(Toezichthulp.class).bezoek(school, klok.vandaag().atStartOfDay(), true, "bezoeker");
  }

  private void vulIn() {
    nieuwProfiel(NL, 820, 1180);
    logIn("bezoeker");
    assertThat(pagina.url()).endsWith("mijn-bezoeken");
    eisToegankelijk();
    open("bezoek/" + bezoek);
    assertThat(melding()).containsText("Alles is bewaard");
    pagina.locator("bezoek-blad[ook-los]").waitFor();
    eisToegankelijk();

    List<String> vragen = new ArrayList<>();
    pagina.onRequest(vraag -> {
      if (vraag.url().contains("/api/bezoek/")) {
        vragen.add(vraag.url());
      }
    });
    pagina.context().setOffline(true);
    assertThat(melding()).containsText("Geen verbinding");
    criterium(1).getByText("Onvoldoende").click();
    criterium(1).locator("summary").click();
    criterium(1).locator("textarea").fill("Het doel van de les bleef onbekend.");
    assertThat(melding()).containsText("1 wijziging");
    pagina.reload();
    assertThat(pagina.locator("h1")).containsText("Bezoek aan");
    assertThat(criterium(1).locator("button[aria-pressed='true']")).containsText("Onvoldoende");
    assertThat(criterium(1).locator("textarea")).hasValue("Het doel van de les bleef onbekend.");
    assertThat(melding()).containsText("2 wijzigingen");
    eisToegankelijk();
    for (int nummer = 2; nummer <= 28; nummer++) {
      criterium(nummer).getByText("Voldoende", new Locator.GetByTextOptions().setExact(true)).click();
    }
    pagina.locator("[data-plek=afronden]").click();
    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ja, doorgaan")).click();
    assertThat(pagina.locator(".bezoek-balk")).containsText("Afgerond");
    assertThat(bewaard())
        .doesNotContain("Jonker", "Vermeer");
    assertThat(vragen).as("zonder verbinding vraagt de pagina het op haar gemak").hasSizeLessThan(40);

    pagina.context().setOffline(false);
    assertThat(melding()).containsText("Alles is bewaard");
    assertThat(pagina.locator("bezoek-blad[data-wachtend='0']")).hasCount(1);
    assertThat(jdbc.queryForObject("select status from toezichtbezoek where id = ?", String.class, bezoek))
        .isEqualTo("UITGEVOERD");
    assertThat(jdbc.queryForObject("select count(*) from toezichttik where bezoek_id = ?", Integer.class, bezoek))
        .isEqualTo(30);
  }

  /** Taken off while something waits without a connection: it comes in, and he sees nothing any more. */
  private void laatVerstuurd() {
    pagina.context().setOffline(true);
    assertThat(melding()).containsText("Geen verbinding");
    pagina.locator("[data-plek=algemeen]").fill("De sfeer was goed.");
    // Kept before the page goes: what a page sends while it goes may still get out of a browser that plays offline.
    pagina.locator("[data-plek=algemeen]").blur();
    assertThat(melding()).containsText("1 wijziging");
    pagina.reload();
    assertThat(melding()).containsText("1 wijziging");
    jdbc.update("update toezichtbezoek_bezoeker set vervangen_op = now(6) where bezoek_id = ?", bezoek);
    pagina.context().setOffline(false);
    assertThat(melding()).containsText("niet meer");
    assertThat(pagina.locator("bezoek-blad[data-wachtend='0']")).hasCount(1);
    assertThat(criterium(1)).hasCount(0);

    open("bezoek/" + bezoek);
    assertThat(melding()).containsText("niet meer");
    jdbc.update("update toezichtbezoek_bezoeker set vervangen_op = null where bezoek_id = ?", bezoek);
    open("bezoek/" + bezoek);
    assertThat(criterium(1).locator("textarea")).hasValue("Het doel van de les bleef onbekend.");
    assertThat(bewaard()).contains("Het doel van de les");
    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu van")).click();
    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen")).click();
    pagina.waitForURL(url -> url.contains("inloggen"));
    wachtOpRust();
    assertThat(bewaard()).as("na uitloggen staat er niets meer").doesNotContain("Het doel van de les", "bezoek-blad-");
  }

  private String bewaard() {
    return (String) pagina.evaluate("() => JSON.stringify({...localStorage})");
  }

  private void staatErBij() {
    als("keurmerk", "toezichtbezoeken/" + bezoek);
    assertThat(pagina.locator("main")).containsText("Het doel van de les bleef onbekend.");
    assertThat(pagina.locator("main")).containsText("Algemene bevinding: De sfeer was goed.");
    eisToegankelijk();
  }
}
