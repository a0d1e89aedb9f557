package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import nl.inburgeringsportaal.audit.internal.Bewaring;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the portal holds of people: a request from receipt to answer, and what goes when its term is over. */
class PrivacyE2E extends Beheerreis {
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Testgegevens gegevens;
  @Autowired private Bewaring bewaring;

  @Test
  void eenVerzoekOmInzageWordtBeantwoordEnDeFunctionarisKijktMee() {
    var wie =
        jdbc.queryForMap(
            "select p.inburgeraar_id as id, p.vnummer from inburgeraar_persoon p join inzage i"
                + " on i.inburgeraar_id = p.inburgeraar_id and i.gemeentecode = 'GM0344' and i.tot is null"
                + " join inburgeraar_toewijzing t on t.inburgeraar_id = p.inburgeraar_id order by 1 limit 1");
    logIn("gemeente");
    open("avg-verzoeken");
    knop("Verzoek opnemen").click();
    wachtOpRust();
    veld("V-nummer").fill("0000000000");
    besluit("Verzoek opnemen");
    assertThat(dialoog()).containsText("Uw organisatie heeft niemand met dit nummer");
    eisToegankelijk();
    veld("V-nummer").fill((String) wie.get("vnummer"));
    besluit("Verzoek opnemen");
    assertThat(detail()).containsText("over 4 weken");
    assertThat(pagina.getByText("Gegevens downloaden")).hasCount(0);

    knop("Identiteit vaststellen").click();
    wachtOpRust();
    veld("Hoe hebt u dat vastgesteld?").fill("aan de balie");
    besluit("Identiteit vaststellen");
    Download bestand = pagina.waitForDownload(() -> pagina.getByText("Gegevens downloaden").click());
    assertThat(bestand.suggestedFilename()).matches("avg-verzoek-\\d+\\.zip");
    assertThat(bestand.failure()).isNull();

    knop("Verzoek afhandelen").click();
    wachtOpRust();
    assertThat(dialoog()).containsText("Het portaal stuurt niets");
    eisToegankelijk();
    dialoog().locator("vaadin-select-value-button").click();
    pagina.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Toegewezen").setExact(true)).click();
    veld("Wat u de persoon laat weten").fill("U krijgt uw gegevens mee.");
    besluit("Verzoek afhandelen");
    assertThat(detail()).containsText("Toegewezen");
    assertThat(knop("Verzoek afhandelen")).hasCount(0);

    nieuwProfiel(Locale.of("nl", "NL"), 1440, 900);
    logIn("fg");
    open("avg-verzoeken?alle=ja");
    rij("Inburgeraar " + wie.get("id")).click();
    wachtOpRust();
    assertThat(detail()).containsText("U krijgt uw gegevens mee.");
    assertThat(detail().getByRole(AriaRole.BUTTON)).hasCount(1);
    open("logboek?soort=inburgeraar&id=" + wie.get("id"));
    assertThat(pagina.locator("main")).containsText("Geëxporteerd");
    open("logboek?id=" + wie.get("id"));
    assertThat(pagina.locator("main")).containsText("Op dit nummer is niet gezocht.");
    eisToegankelijk();
  }

  @Test
  void watMoetBlijvenIsMetHetToetsenbordAlleenOpTeSchorten() {
    long school = gegevens.nieuweSchool();
    long blijft = langWeg(school);
    long gaat = langWeg(school);
    logIn("beheer");
    open("beheer/bewaren");
    assertThat(pagina.locator("main")).containsText("Leerlingen na uitschrijving");
    tabNaar(knop("Verwijderen opschorten"));
    pagina.keyboard().press("Enter");
    assertThat(dialoog()).hasCount(1);
    wachtOpRust();
    eisToegankelijk();
    pagina.keyboard().type("leer");
    pagina.keyboard().press("Tab");
    pagina.keyboard().type(String.valueOf(blijft));
    pagina.keyboard().press("Tab");
    pagina.keyboard().type("er loopt een bezwaar");
    pagina.keyboard().press("Control+Enter");
    assertThat(pagina.locator(".regels")).containsText("Leerling " + blijft);
    assertThat(pagina.locator(".regels")).not().containsText("door beheer:");
    assertThat(pagina).hasURL(adres("beheer/bewaren?deel=opgeschort"));

    bewaring.voerUit();
    assertThat(is(blijft)).isTrue();
    assertThat(is(gaat)).isFalse();
    tabNaar(pagina.locator(".tabbladen a").filter(new Locator.FilterOptions().setHasText("Verwijderd")));
    pagina.keyboard().press("Enter");
    wachtOpRust();
    assertThat(rij("Leerlingen na uitschrijving")).isVisible();
    eisToegankelijk();

    pagina.goBack();
    wachtOpRust();
    tabNaar(
        pagina.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opschorting opheffen: Leerling " + blijft)));
    pagina.keyboard().press("Enter");
    assertThat(dialoog()).hasCount(1);
    wachtOpRust();
    eisToegankelijk();
    tabNaar(dialoog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Opheffen").setExact(true)));
    pagina.keyboard().press("Enter");
    pagina.getByText("De opschorting is opgeheven").waitFor();
    bewaring.voerUit();
    assertThat(is(blijft)).isFalse();
  }

  private void tabNaar(Locator doel) {
    for (int stap = 0; stap < 60; stap++) {
      if (Boolean.TRUE.equals(doel.evaluate("e => e === document.activeElement"))) {
        return;
      }
      pagina.keyboard().press("Tab");
    }
    assertThat(doel).isFocused();
  }

  /** A pupil that left his school long ago, before anything else in the demo data. */
  private long langWeg(long school) {
    long id = jdbc.queryForObject("select next value for leerling_seq", Long.class);
    jdbc.update(
        "insert into leerling (id, school_id, opleidingscode, verblijfsstatus, uitgeschreven_op, gewijzigd_door)"
            + " values (?, ?, 'VWO', 'NEDERLANDER', '2001-03-01', 'test')",
        id,
        school);
    jdbc.update(
        "insert into leerling_persoon (leerling_id, school_id, leerlingnummer, achternaam, geboortedatum,"
            + " gewijzigd_door) values (?, ?, ?, 'Weg', '1984-01-01', 'test')",
        id,
        school,
        "W" + id);
    return id;
  }

  private boolean is(long leerling) {
    return jdbc.queryForObject("select count(*) from leerling where id = ?", Long.class, leerling) > 0;
  }
}
