package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** A youth between school and gemeente, from the talk that is shared to the day on which the school withdraws it. */
@ExtendWith(OutputCaptureExtension.class)
class JeugdE2E extends BrowserTest {
  private static final Locale NL = Locale.of("nl", "NL");

  @Autowired private JdbcTemplate jdbc;
  @Autowired private Klok klok;

  @Test
  void deSchoolDeeltDeGemeenteAntwoordtEnKoppeltEnDeSchoolTrektIn() {
    long gesprek = gepland();
    logIn("school");
    open("gesprekken/" + gesprek);
    pagina.getByLabel("Wat is uitgelegd?").fill("De brief van DUO.");
    pagina.getByLabel("Ja, op een wettelijke grondslag").check();
    wachtOpRust();
    pagina.getByLabel("Welke wettelijke grondslag?").fill("Afspraak met de gemeente");
    kies("Gemeente waar de leerling woont", "Utrecht");
    eisToegankelijk();
    knop("Gesprek vastleggen").click();
    pagina.getByText("Het gesprek is vastgelegd.").first().waitFor();
    wachtOpRust();
    assertThat(pagina.locator("main")).containsText("Nummer bij de gemeente: JG-");
    eisToegankelijk();
    String kenmerk =
        jdbc.queryForObject("select kenmerk from jongere where gesprek_id = ?", String.class, gesprek);
    String achternaam =
        jdbc.queryForObject(
            "select p.achternaam from leerling_persoon p join gesprek g on g.leerling_id = p.leerling_id"
                + " where g.id = ?",
            String.class, gesprek);

    nieuwProfiel(NL, 1440, 900);
    logIn("klantmanager");
    open("jongeren?kenmerk=" + kenmerk);
    pagina.locator("vaadin-grid-cell-content").filter(met(kenmerk)).first().click();
    pagina.waitForURL(url -> url.contains("gekozen="));
    wachtOpRust();
    assertThat(pagina.locator("main")).containsText("Bel de school");
    assertThat(pagina.locator("main")).not().containsText(achternaam);
    eisToegankelijk();
    String adres = pagina.url();

    knop("School antwoorden").click();
    wachtOpRust();
    eisToegankelijk();
    dialoog().getByLabel("Telefoon op het werk").fill("030 555 01 23");
    dialoog().getByRole(AriaRole.BUTTON, naam("Antwoord versturen")).click();
    pagina.getByText("De school kan").first().waitFor();
    wachtOpRust();

    long persoon = persoon();
    String wie =
        jdbc.queryForObject(
            "select concat(voornamen, ' ', achternaam) from inburgeraar_persoon where inburgeraar_id = ?",
            String.class, persoon);
    knop("Aan een dossier koppelen").click();
    wachtOpRust();
    eisToegankelijk();
    kies("Wie is het?", wie);
    dialoog().getByRole(AriaRole.BUTTON, naam("Koppelen")).click();
    pagina.getByText("wacht op het PIP").first().waitFor();
    wachtOpRust();
    eisToegankelijk();
    open("inburgeraars/" + persoon);
    assertThat(pagina.locator("main")).containsText("Jongere in opleiding");
    eisToegankelijk();

    nieuwProfiel(NL, 1440, 900);
    logIn("school");
    open("gesprekken/" + gesprek);
    assertThat(pagina.locator("main")).containsText("030 555 01 23");
    knop("Delen intrekken").click();
    wachtOpRust();
    dialoog().getByRole(AriaRole.BUTTON, naam("Delen intrekken")).click();
    pagina.getByText("Het delen is ingetrokken").first().waitFor();

    nieuwProfiel(NL, 1440, 900);
    logIn("klantmanager");
    pagina.navigate(adres);
    wachtOpRust();
    assertThat(pagina.locator("main")).containsText("Niet gevonden");
    open("inburgeraars/" + persoon);
    assertThat(pagina.locator("main")).not().containsText(kenmerk);
    open("mijn-werk?taak=jongere.ingetrokken-" + id(kenmerk));
    assertThat(pagina.locator("main")).containsText("De school deelt dit gesprek niet meer.");
    eisToegankelijk();
    knop("Gezien").click();
    pagina.getByText("Genoteerd.").first().waitFor();
  }

  @Test
  void eenAgendaHaaltDeGesprekkenOpTotHetAdresIsIngetrokken(CapturedOutput uitvoer)
      throws IOException, InterruptedException {
    logIn("school");
    open("gesprekken");
    pagina.getByText("Agenda koppelen").click();
    pagina.waitForURL(url -> url.endsWith("/agenda-en-mail"));
    wachtOpRust();
    eisToegankelijk();
    knop("Adres maken").click();
    wachtOpRust();
    dialoog().getByLabel("Voor welk apparaat of programma?").fill("telefoon");
    dialoog().getByRole(AriaRole.BUTTON, naam("Adres maken")).click();
    Locator veld = pagina.getByLabel("Adres voor uw agendaprogramma");
    veld.waitFor();
    eisToegankelijk();
    String adres = veld.inputValue();
    pagina.getByRole(AriaRole.DIALOG).last().getByRole(AriaRole.BUTTON, naam("Sluiten")).click();
    wachtOpRust();

    HttpResponse<String> agenda = haal(adres);
    assertThat(agenda.statusCode()).isEqualTo(200);
    assertThat(agenda.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=utf-8");
    assertThat(agenda.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    assertThat(agenda.headers().firstValue("Set-Cookie")).as("geen sessie").isEmpty();
    assertThat(agenda.body()).contains("BEGIN:VTIMEZONE", "BEGIN:VEVENT", "URL:" + adres("gesprekken/"));
    for (String naam : jdbc.queryForList("select distinct achternaam from leerling_persoon", String.class)) {
      assertThat(agenda.body()).doesNotContain(naam);
    }

    knop("Adres van telefoon intrekken").click();
    wachtOpRust();
    dialoog().getByRole(AriaRole.BUTTON, naam("Intrekken")).click();
    pagina.getByText("Het adres is ingetrokken.").first().waitFor();
    HttpResponse<String> ingetrokken = haal(adres);
    HttpResponse<String> onbekend = haal(adres("agenda/verzonnen.ics"));
    assertThat(ingetrokken.statusCode()).isEqualTo(404);
    assertThat(onbekend.statusCode()).isEqualTo(404);
    assertThat(ingetrokken.body()).isEqualTo(onbekend.body()).isEmpty();
    assertThat(ingetrokken.headers().map().keySet()).isEqualTo(onbekend.headers().map().keySet());
    String geheim = adres.replaceAll(".*/agenda/|\\.ics", "");
    assertThat(uitvoer.getAll()).doesNotContain(geheim);
  }

  private static HttpResponse<String> haal(String adres) throws IOException, InterruptedException {
    try (HttpClient programma = HttpClient.newHttpClient()) {
      return programma.send(
          HttpRequest.newBuilder(URI.create(adres)).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  /** A talk of the demo's school that has to be recorded still, of a pupil who lives in Utrecht or nobody knows. */
  private long gepland() {
    return jdbc.queryForObject(
        """
        select min(t.id) from gesprek t join organisatie o on o.id = t.school_id
        where o.naam = 'Kompas College ISK' and t.status = 'GEPLAND' and t.datum > ?
        """,
        Long.class, klok.vandaag().plusDays(7));
  }

  /** Somebody of Utrecht whom no youth is linked to. */
  private long persoon() {
    return jdbc.queryForObject(
        """
        select max(p.inburgeraar_id) from inburgeraar_persoon p
          join inzage i on i.inburgeraar_id = p.inburgeraar_id and i.gemeentecode = 'GM0344' and i.tot is null
        where p.voornamen is not null
          and not exists (select 1 from jongere_koppeling k where k.inburgeraar_id = p.inburgeraar_id)
          and not exists (select 1 from inburgeraar_persoon n where n.voornamen = p.voornamen
            and n.achternaam = p.achternaam and n.inburgeraar_id <> p.inburgeraar_id)
        """,
        Long.class);
  }

  private long id(String kenmerk) {
    return jdbc.queryForObject("select id from jongere where kenmerk = ?", Long.class, kenmerk);
  }

  private void kies(String veld, String tekst) {
    Locator keuze = pagina.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(veld));
    keuze.fill(tekst);
    pagina.getByRole(AriaRole.OPTION).filter(met(tekst)).first().click();
    wachtOpRust();
  }

  private static Locator.FilterOptions met(String tekst) {
    return new Locator.FilterOptions().setHasText(tekst);
  }

  private Locator dialoog() {
    return pagina.getByRole(AriaRole.DIALOG).first();
  }

  private Locator knop(String tekst) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(tekst).setExact(true));
  }

  private static Locator.GetByRoleOptions naam(String tekst) {
    return new Locator.GetByRoleOptions().setName(tekst).setExact(true);
  }
}
