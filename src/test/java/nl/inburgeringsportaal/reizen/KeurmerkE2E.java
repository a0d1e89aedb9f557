package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.cursus.Cursushulp;
import nl.inburgeringsportaal.keurmerk.Keurmerkhulp;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.toezicht.Toezichthulp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A keurmerk from a signal of a gemeente to the lifting of the measure: the signal, the visit and its judgement by two
 * people, voornemen, zienswijze, a decision by a second person, the public register, who is told, and told again.
 */
class KeurmerkE2E extends BrowserTest {
  private static final Locale NL = Locale.of("nl", "NL");
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");
  private static final String MOTIVERING =
      "Bij het bezoek bleef het doel van de les onbekend. De school zegt dat dit een uitzondering was.";

  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TestTijd.ZetbareKlok klok;

  private long school;
  private long instelling;
  private String nummer;
  private String naam;
  private String procedure;

  @AfterEach
  void zetKlokTerug() {
    klok.terug();
  }

  @Test
  void vanSignaalTotOpheffing() {
    maakSchool();
    signaal();
    long bezoek = plan();
    bezoek(bezoek);
    hoor(bezoek);
    String nummerVanSchorsing = schors();
    register("Geschorst", "Keurmerk", nummerVanSchorsing);
    gehoord("Keurmerk geschorst", "GESCHORST", "Laat hier niemand nieuw beginnen");
    school("Geschorst");
    klok.vooruit(Duration.ofDays(5));
    hefOp();
    register("Keurmerk", "Geschorst", nummerVanSchorsing);
    gehoord("Keurmerk hersteld", "HERSTELD", "Nieuwe cursisten kunnen beginnen");
  }

  /** A school with two learners of Utrecht and one of Zwolle, so that nothing of the demo gets into it. */
  private void maakSchool() {
    naam = "Taalschool De Reis " + System.nanoTime();
    Toezichthulp hulp = fabriek.createBean(Toezichthulp.class);
    school = hulp.school(naam);
    instelling = jdbc.queryForObject("select instelling_id from taalschool where id = ?", Long.class, school);
    nummer =
        jdbc.queryForObject("select instellingsnummer from instelling where id = ?", String.class, instelling);
    Cursushulp cursus = fabriek.createBean(Keurmerkhulp.class).cursus();
    for (String gemeente : List.of("GM0344", "GM0344", "GM0193")) {
      cursus.cursist(gemeente, nummer, "2026-03-02", "GEMEENTE");
    }
  }

  private void signaal() {
    als("klantmanager", "gemelde-signalen");
    knop("Signaal melden").click();
    wachtOpRust();
    tekst("Over welke taalschool gaat het", naam);
    tekst("Wat is er aan de hand", "Onze cursisten weten niet waar hun lessen over gaan.");
    eisToegankelijk();
    inDialoog("Melden");
    long zaak = jdbc.queryForObject("select max(zaak_id) from misbruikzaak_tekst where waarover = ?", Long.class, naam);

    als("keurmerk", "misbruik/" + zaak);
    assertThat(main()).containsText("Onze cursisten weten niet");
    knop("Beoordelen").click();
    wachtOpRust();
    kies("Taalschool", naam);
    inDialoog("Opslaan");
    open("taalscholen/" + school);
    assertThat(main()).containsText("Open signalen");
    eisToegankelijk();
  }

  private long plan() {
    als("keurmerk", "toezichtplanning");
    eisToegankelijk();
    open("taalscholen/" + school + "?tab=toezicht");
    eisToegankelijk();
    knop("Bezoek plannen").click();
    wachtOpRust();
    vul("Dag", DAG.format(vandaag()));
    vul("Van", "00:00");
    vul("Tot", "00:15");
    Locator wie =
        pagina.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Bezoekers")));
    wie.fill("Ruben");
    optie("Ruben Vermeer").click();
    // The list stays open over the button of the dialog.
    wie.press("Tab");
    wachtOpRust();
    eisToegankelijk();
    inDialoog("Bezoek plannen");
    return nieuw("toezichtbezoeken");
  }

  private void bezoek(long bezoek) {
    open("bezoek/" + bezoek);
    assertThat(pagina.locator(".bezoek-melding")).containsText("Alles is bewaard");
    criterium(1).getByText("Onvoldoende").click();
    criterium(1).locator("summary").click();
    criterium(1).locator("textarea").fill("Het doel van de les bleef onbekend.");
    for (int een = 2; een <= 28; een++) {
      criterium(een).getByText("Voldoende", new Locator.GetByTextOptions().setExact(true)).click();
    }
    pagina.locator("[data-plek=afronden]").click();
    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ja, doorgaan")).click();
    assertThat(pagina.locator(".bezoek-balk")).containsText("Afgerond");
    assertThat(pagina.locator("bezoek-blad[data-wachtend='0']")).hasCount(1);

    open("toezichtbezoeken/" + bezoek);
    assertThat(main()).containsText("Het doel van de les bleef onbekend.");
    eisToegankelijk();
    knop("Oordeel geven").click();
    wachtOpRust();
    dialoog().getByText("Onvoldoende", new Locator.GetByTextOptions().setExact(true)).click();
    dialoog().getByLabel("Motivering").fill("Het doel van de les was voor niemand duidelijk, ook na navraag.");
    eisToegankelijk();
    inDialoog("Opslaan");
    als("beslisser", "toezichtbezoeken/" + bezoek);
    knop("Vaststellen").click();
    wachtOpRust();
    eisToegankelijk();
    inDialoog("Vaststellen");
    Download verslag = pagina.waitForDownload(() -> pagina.getByText("Verslag (PDF)").click());
    assertThat(verslag.suggestedFilename()).isEqualTo("toezicht-" + bezoek + ".pdf");
  }

  /** The procedure from the visit to what the school said. */
  private void hoor(long bezoek) {
    als("keurmerk", "toezichtbezoeken/" + bezoek);
    knop("Procedure beginnen").click();
    wachtOpRust();
    inDialoog("Procedure beginnen");
    procedure = "keurmerkprocedures/" + nieuw("keurmerkprocedures");
    assertThat(main()).containsText("Toezicht in de klas");
    knop("Voornemen vastleggen").click();
    wachtOpRust();
    vul("Verzonden op", DAG.format(vandaag()));
    kies("Voorgenomen besluit", "Keurmerk schorsen");
    eisToegankelijk();
    inDialoog("Voornemen vastleggen");
    assertThat(main()).containsText("Zienswijze van de school");
    eisToegankelijk();
    knop("Zienswijze vastleggen").click();
    wachtOpRust();
    vul("Ontvangen op", DAG.format(vandaag()));
    tekst("Wat er is gezegd", "Het was een uitzondering.");
    eisToegankelijk();
    inDialoog("Zienswijze vastleggen");
    assertThat(main()).containsText("Het was een uitzondering.");
  }

  /** Number of the decision. */
  private String schors() {
    schrijf(null);
    vulOp("Herziening op", DAG.format(vandaag().plusMonths(3)));
    return neem("Het doel van de lessen was niet duidelijk.");
  }

  private void hefOp() {
    als("keurmerk", procedure);
    schrijf("Maatregel opheffen");
    neem("De school heeft de lessen verbeterd.");
  }

  /** Begins a draft, of what was announced or of something else. */
  private void schrijf(String soort) {
    knop("Besluit voorbereiden").click();
    wachtOpRust();
    if (soort != null) {
      kies("Besluit", soort);
    }
    eisToegankelijk();
    inDialoog("Concept beginnen");
    pagina.waitForURL(Pattern.compile(".*/besluiten/\\d+"));
    wachtOpRust();
    vulOp("Ingangsdatum", DAG.format(vandaag()));
  }

  /** Offered by who wrote it, taken and published by somebody else; its number. */
  private String neem(String openbaar) {
    tekstOp("Rechtsgrond", "Reglement keurmerk, artikel 12");
    tekstOp("Motivering", MOTIVERING);
    tekstOp("Tekst voor het openbare register", openbaar);
    knop("Concept bewaren").click();
    wachtOpRust();
    eisToegankelijk();
    knop("Aanbieden aan een beslisser").click();
    wachtOpRust();
    inDialoog("Aanbieden aan een beslisser");
    assertThat(knop("Vaststellen en bekendmaken")).hasCount(0);
    String besluit = pagina.url().replaceAll(".*/(besluiten/\\d+).*", "$1");

    als("beslisser", besluit);
    eisToegankelijk();
    knop("Vaststellen en bekendmaken").click();
    wachtOpRust();
    assertThat(dialoog()).containsText("gemeente");
    eisToegankelijk();
    inDialoog("Vaststellen en bekendmaken");
    assertThat(main()).containsText("Vastgesteld");
    eisToegankelijk();
    return jdbc.queryForObject(
        "select nummer from keurmerkbesluit where id = ?", String.class, Long.valueOf(besluit.replaceAll("\\D", "")));
  }

  /** Without a login, on a phone. */
  private void register(String status, String niet, String besluitnummer) {
    nieuwProfiel(NL, 390, 844);
    open("keurmerkregister?zoek=" + naam.replace(" ", "%20"));
    assertThat(main().locator("tbody tr")).hasCount(1);
    assertThat(main().locator("tbody td").nth(1)).containsText(status);
    assertThat(main().locator("tbody td").nth(1)).not().containsText(niet);
    eisToegankelijk();
    main().locator("tbody a").click();
    pagina.waitForURL(Pattern.compile(".*/keurmerkregister/" + nummer + "$"));
    wachtOpRust();
    assertThat(main().locator(".feiten")).containsText(status);
    assertThat(main()).containsText(besluitnummer);
    eisToegankelijk();
  }

  /** The gemeente with its number and DUO find it in Mijn werk, and are done with it. */
  private void gehoord(String wat, String soort, String uitleg) {
    String taak = "mijn-werk?taak=cursisten." + school + "_" + vandaag() + "_" + soort + "_";
    als("klantmanager", taak + organisatie("gemeentecode = 'GM0344' and soort = 'GEMEENTE'"));
    assertThat(main()).containsText(wat);
    assertThat(main()).containsText(uitleg);
    assertThat(main()).containsText("2 cursisten van");
    eisToegankelijk();
    knop("Afgehandeld").click();
    wachtOpRust();
    assertThat(main()).not().containsText(naam);
    als("duo", taak + organisatie("soort = 'DUO'"));
    assertThat(main()).containsText(wat);
    eisToegankelijk();
    knop("Afgehandeld").click();
    wachtOpRust();
  }

  private long organisatie(String welke) {
    return jdbc.queryForObject("select min(id) from organisatie where " + welke, Long.class);
  }

  /** On the page of the school the gemeente sees it as well, with the way to the register. */
  private void school(String status) {
    als("klantmanager", "instellingen/" + instelling);
    assertThat(main()).containsText("Keurmerk volgens Blik op Werk");
    assertThat(main()).containsText(status);
    eisToegankelijk();
    pagina.getByText("in het openbare register").click();
    pagina.waitForURL(Pattern.compile(".*/keurmerkregister/" + nummer + "$"));
  }

  private LocalDate vandaag() {
    return klok.nu().toLocalDate();
  }

  private void als(String wie, String pad) {
    nieuwProfiel(NL, 1440, 900);
    logIn(wie);
    open(pad);
  }

  /** Id of the record that was made, from the address that follows. */
  private long nieuw(String map) {
    pagina.waitForURL(Pattern.compile(".*/" + map + "/\\d+"));
    wachtOpRust();
    return Long.parseLong(pagina.url().replaceAll(".*/", ""));
  }

  private Locator main() {
    return pagina.locator("main");
  }

  private Locator criterium(int nummer) {
    return pagina.locator("li[data-criterium='" + nummer + "']");
  }

  private Locator dialoog() {
    return pagina.getByRole(AriaRole.DIALOG).first();
  }

  private Locator knop(String tekst) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(tekst).setExact(true));
  }

  private Locator optie(String tekst) {
    return pagina.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(tekst)).first();
  }

  private void inDialoog(String tekst) {
    dialoog()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(tekst).setExact(true))
        .click();
    wachtOpRust();
  }

  private void vul(String veld, String tekst) {
    vul(dialoog().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(veld).setExact(true)), tekst);
  }

  private void vulOp(String veld, String tekst) {
    vul(main().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(veld).setExact(true)), tekst);
  }

  private void vul(Locator invoer, String tekst) {
    invoer.fill(tekst);
    invoer.press("Enter");
    wachtOpRust();
  }

  private void kies(String veld, String keuze) {
    Locator invoer =
        dialoog().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(veld).setExact(true));
    invoer.fill(keuze);
    optie(keuze).click();
    wachtOpRust();
  }

  private void tekst(String veld, String tekst) {
    dialoog()
        .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(veld).setExact(true))
        .fill(tekst);
  }

  private void tekstOp(String veld, String tekst) {
    main().getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(veld).setExact(true)).fill(tekst);
  }
}
