package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The leerbaarheidstoets as its four parties hold it: Bureau ICE trains and certifies, the gemeente permits, plans and
 * supervises, DUO gives account, number and outcome, and the outcome stands in the file.
 */
class ToetsE2E extends BrowserTest {
  private static final Locale NL = Locale.of("nl", "NL");
  private static final String WIE = "Marit Reisman";
  private static final String NUMMER = "REIS-0001";

  @Autowired private JdbcTemplate jdbc;
  @Autowired private Klok klok;

  private void als(String wie, String pad) {
    nieuwProfiel(NL, 1440, 900);
    logIn(wie);
    open(pad);
  }

  @Test
  void vanTrainingTotUitslagInHetDossier() {
    trainEnCertificeer();
    geefToestemmingEnAccount();
    Map<String, Object> kandidaat = meldAanBijDuo();
    plan();
    houd();
    uitslagInHetDossier(kandidaat);
  }

  private void trainEnCertificeer() {
    als("ice", "trainingen");
    knop("Training plannen").click();
    wachtOpRust();
    LocalDateTime begin = klok.nu().plusHours(1);
    dialoog().getByLabel("Naam").fill("Reistraining");
    moment(0, begin);
    moment(1, begin.plusHours(3));
    dialoog().getByLabel("Plaats", new Locator.GetByLabelOptions().setExact(true)).fill("Culemborg");
    dialoog().getByLabel("Aantal plaatsen").fill("4");
    dialoog().getByLabel("Programma").fill("Het protocol en de zaal.");
    eisToegankelijk();
    inDialoog("Opslaan");
    pagina.waitForURL(Pattern.compile(".*/trainingen/\\d+"));
    String training = pagina.url().substring(pagina.url().indexOf("trainingen/"));

    als("gemeente", "toetsbegeleiders");
    knop("Toetsbegeleider voorstellen").click();
    wachtOpRust();
    kies("Account in dit portaal", "Pieter Mulder");
    dialoog().getByLabel("Naam").fill(WIE);
    dialoog().getByLabel("E-mailadres van het werk").fill("marit.reisman@voorbeeld.example");
    inDialoog("Toetsbegeleider voorstellen");
    pagina.waitForURL(Pattern.compile(".*gekozen=\\d+"));
    wachtOpRust();
    String begeleider = pagina.url().substring(pagina.url().indexOf("toetsbegeleiders?"));
    knop("Aanmelden voor training").click();
    wachtOpRust();
    kies("Training", "Reistraining");
    inDialoog("Aanmelden voor training");
    pagina.getByText("er is een plaats").first().waitFor();

    als("ice", training);
    pagina.getByLabel(WIE + " was aanwezig").check();
    wachtOpRust();
    knop("Geslaagd: " + WIE).click();
    wachtOpRust();
    eisToegankelijk();
    open(begeleider);
    knop("Certificaat uitgeven").click();
    wachtOpRust();
    inDialoog("Certificaat uitgeven");
    pagina.getByText("TB-").first().waitFor();
  }

  private void geefToestemmingEnAccount() {
    long id = jdbc.queryForObject("select id from toetsbegeleider where naam = ?", Long.class, WIE);
    als("gemeente", "toetsbegeleiders?gekozen=" + id);
    knop("Toestemming geven").click();
    wachtOpRust();
    inDialoog("Toestemming geven");
    pagina.getByText("De toestemming is gegeven.").first().waitFor();

    als("duo2", "toetsbegeleiders?gekozen=" + id);
    knop("Account verlenen").click();
    wachtOpRust();
    inDialoog("Account verlenen");
    assertThat(pagina.locator("main")).containsText("Account bij DUO");
    eisToegankelijk();
  }

  private Map<String, Object> meldAanBijDuo() {
    Map<String, Object> wie =
        jdbc.queryForMap(
            """
            select i.id, p.vnummer, concat_ws(' ', p.voornamen, p.achternaam) as naam
            from inburgeraar i join inburgeraar_persoon p on p.inburgeraar_id = i.id
            where i.gemeentecode = 'GM0344' and not i.coa and i.regime = 'WI2021' and i.termijn_begin is null
              and i.plicht_begin is not null and not exists (select 1 from lbt_deelname d where d.inburgeraar_id = i.id)
            order by i.id limit 1
            """);
    als("duo", "leveringen");
    lever(
        "Aanmeldingen leerbaarheidstoets",
        "lbt-aanmeldingen.csv",
        "examennummer;vnummer;aangemeld_op\n" + NUMMER + ";" + wie.get("vnummer") + ";" + klok.vandaag() + "\n");
    return wie;
  }

  private void lever(String soort, String bestand, String inhoud) {
    pagina.getByLabel("Welk bestand").click();
    pagina.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(soort)).click();
    wachtOpRust();
    pagina
        .locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload(bestand, "text/csv", inhoud.getBytes(StandardCharsets.UTF_8)));
    pagina.waitForURL(Pattern.compile(".*/leveringen/\\d+"));
    wachtOpRust();
    knop("Toepassen").click();
    pagina.getByText("De levering is verwerkt.").waitFor();
    wachtOpRust();
  }

  private void plan() {
    als("planner", "toetslocaties");
    knop("Locatie toevoegen").click();
    wachtOpRust();
    dialoog().getByLabel("Naam").fill("Reisgebouw");
    dialoog().getByLabel("Straat en huisnummer").fill("Reisplein 1");
    dialoog().getByLabel("Postcode").fill("3511 AB");
    dialoog().getByLabel("Plaats", new Locator.GetByLabelOptions().setExact(true)).fill("Utrecht");
    eisToegankelijk();
    inDialoog("Opslaan");
    pagina.getByText("De locatie is bewaard.").first().waitFor();
    wachtOpRust();
    knop("Lokaal toevoegen").click();
    wachtOpRust();
    dialoog().getByLabel("Naam").fill("Reiszaal");
    dialoog().getByLabel("Stoelen").fill("3");
    dialoog().getByLabel("Apparaten").fill("3");
    inDialoog("Opslaan");
    pagina.getByText("Het lokaal is bewaard.").first().waitFor();

    open("toetsplanning");
    eisToegankelijk();
    knop("Sessie plannen").click();
    wachtOpRust();
    kies("Lokaal", "Reisgebouw");
    vul("Dag", DateTimeFormatter.ofPattern("d-M-yyyy").format(klok.vandaag()));
    vul("Van", "16:00");
    vul("Tot", "17:00");
    kies("Toetsbegeleiders", WIE);
    pagina.keyboard().press("Escape");
    eisToegankelijk();
    inDialoog("Plannen");
    pagina.waitForURL(Pattern.compile(".*/toetsplanning/\\d+"));
    wachtOpRust();
    assertThat(pagina.locator("main")).containsText("Deze sessie staat nog niet klaar.");
    knop("Kandidaat plaatsen").click();
    wachtOpRust();
    kies("Kandidaten", NUMMER);
    pagina.keyboard().press("Escape");
    inDialoog("Kandidaat plaatsen");
    pagina.getByText("Alles is in orde").first().waitFor();
    wachtOpRust();
    eisToegankelijk();
  }

  private void houd() {
    long sessie =
        jdbc.queryForObject(
            "select s.id from lbt_sessie s join toetslokaal k on k.id = s.lokaal_id where k.naam = 'Reiszaal'",
            Long.class);
    assertThat(jdbc.queryForObject("select status from lbt_sessie where id = ?", String.class, sessie))
        .isEqualTo("KLAARGEZET");
    nieuwProfiel(NL, 390, 844);
    logIn("toetsbegeleider");
    pagina.locator("a[href$='afname/" + sessie + "']").click();
    Locator kaart = pagina.locator("li[data-plaatsing]").filter(met(NUMMER));
    kaart.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Aanwezig")).click();
    kaart.locator("summary").click();
    kaart.locator("select").first().selectOption("VERBLIJFSDOCUMENT");
    eisToegankelijk();
    pagina.locator("[data-plek=start]").click();
    ja();
    assertThat(kaart).containsText("Bezig");
    kaart.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Klaar")).click();
    pagina.locator("[data-plek=sluit]").click();
    ja();
    assertThat(pagina.locator(".afname-balk")).containsText("afgesloten");
    assertThat(jdbc.queryForObject("select status from lbt_sessie where id = ?", String.class, sessie))
        .isEqualTo("AFGEROND");
  }

  private void uitslagInHetDossier(Map<String, Object> kandidaat) {
    als("duo", "leveringen");
    LocalDate dag = klok.vandaag();
    lever(
        "Uitslagen leerbaarheidstoets",
        "lbt-uitslagen.csv",
        "examennummer;datum_afname;resultaat;behaalde_score;benodigde_score\n" + NUMMER + ";" + dag
            + ";B1_HAALBAAR;61,25;45,50\n");
    assertThat(
            jdbc.queryForObject(
                "select s.status from lbt_sessie s join toetslokaal k on k.id = s.lokaal_id where k.naam = 'Reiszaal'",
                String.class))
        .isEqualTo("UITSLAGEN_BEKEND");

    als("klantmanager", "inburgeraars/" + kandidaat.get("id"));
    assertThat(pagina.locator("main")).containsText("B1-route haalbaar");
    assertThat(pagina.locator("main")).containsText("61,25");
    eisToegankelijk();
  }

  private void moment(int hoeveelste, LocalDateTime wanneer) {
    Locator velden = pagina.locator("vaadin-date-time-picker").nth(hoeveelste).locator("input");
    velden.nth(0).fill(DateTimeFormatter.ofPattern("d-M-yyyy").format(wanneer));
    velden.nth(0).press("Enter");
    velden.nth(1).fill(DateTimeFormatter.ofPattern("HH:mm").format(wanneer));
    velden.nth(1).press("Enter");
    wachtOpRust();
  }

  /** A field for a day or a time: it takes over what was typed when it is left. */
  private void vul(String veld, String tekst) {
    Locator invoer =
        dialoog().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(veld).setExact(true));
    invoer.fill(tekst);
    invoer.press("Enter");
    wachtOpRust();
  }

  private void ja() {
    Locator ja = pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ja, doorgaan"));
    ja.click();
  }

  private void kies(String veld, String tekst) {
    Locator keuze =
        pagina.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + veld)));
    keuze.last().fill(tekst);
    pagina.getByRole(AriaRole.OPTION).filter(met(tekst)).first().click();
    wachtOpRust();
  }

  private static Locator.FilterOptions met(String tekst) {
    return new Locator.FilterOptions().setHasText(tekst);
  }

  private Locator dialoog() {
    return pagina.getByRole(AriaRole.DIALOG).first();
  }

  private void inDialoog(String tekst) {
    dialoog().getByRole(AriaRole.BUTTON, naam(tekst)).click();
  }

  private Locator knop(String tekst) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(tekst).setExact(true));
  }

  private static Locator.GetByRoleOptions naam(String tekst) {
    return new Locator.GetByRoleOptions().setName(tekst).setExact(true);
  }
}
