package nl.inburgeringsportaal.reizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may do what: a colleague from invitation to closed account, and a review of rights to its end. */
class RechtenE2E extends Beheerreis {
  /** Would end the script that carries the first state of the screen. */
  private static final String NAAM = "Robin </script><b>Proef";

  @Autowired private JdbcTemplate jdbc;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;

  @AfterEach
  void zetDeKlokTerug() {
    klok.terug();
  }

  @Test
  void eenCollegaWordtUitgenodigdKrijgtEenRolEnVerliestHetAccountWeer() {
    logIn("gemeente");
    open("collegas");
    knop("Collega uitnodigen").click();
    wachtOpRust();
    besluit("Uitnodigen");
    assertThat(dialoog()).containsText("Naam mag niet leeg zijn");
    eisToegankelijk();
    veld("Naam").first().fill(NAAM);
    veld("E-mail").fill("robin@voorbeeld.example");
    veld("Gebruikersnaam").fill("robin.proef");
    dialoog().getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Toetsplanner")).check();
    veld("Reden").fill("nieuw in het team");
    besluit("Uitnodigen");
    assertThat(detail()).containsText(NAAM);

    knop("Rol geven").click();
    wachtOpRust();
    eisToegankelijk();
    veld("Reden").fill("springt bij");
    besluit("Rol geven");
    assertThat(detail()).containsText("Klantmanager");
    pagina
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Einde van de rol Klantm")))
        .click();
    wachtOpRust();
    veld("Reden").fill("springt niet meer bij");
    besluit("Opslaan");
    assertThat(detail()).not().containsText("Klantmanager");
    assertThat(detail()).isFocused();

    pagina.reload();
    wachtOpRust();
    assertThat(detail()).containsText(NAAM);
    assertThat(pagina.locator("body")).not().containsText("@v-node");

    knop("Uitnodiging intrekken").click();
    wachtOpRust();
    besluit("Uitnodiging intrekken");
    assertThat(dialoog()).containsText("Vul dit in");
    eisToegankelijk();
    veld("Reden").fill("komt toch niet");
    besluit("Uitnodiging intrekken");
    pagina.getByText("De uitnodiging van " + NAAM + " is ingetrokken.").waitFor();
    assertThat(detail()).hasCount(0);
    assertThat(pagina).hasURL(adres("collegas"));
  }

  @Test
  void eenRondeWordtNagelopenTotErNietsMeerOpenStaat() {
    long zwolle = jdbc.queryForObject("select id from organisatie where naam = 'Gemeente Zwolle'", Long.class);
    logIn("gemeente2");
    open("rechten-nalopen");
    knop("Alle open rollen bevestigen").click();
    wachtOpRust();
    assertThat(dialoog()).containsText("Uw eigen rollen horen er niet bij.");
    eisToegankelijk();
    besluit("Bevestigen");
    open("rechten-nalopen?besluit=OPEN");
    rij("Gemeentebeheerder").click();
    wachtOpRust();
    assertThat(detail()).containsText("Over uw eigen rol besluit een ander.");
    eisToegankelijk();

    nieuwProfiel(Locale.of("nl", "NL"), 1440, 900);
    logIn("beheer");
    open("rechten-nalopen?organisatie=" + zwolle);
    knop("Alle open rollen bevestigen").click();
    wachtOpRust();
    besluit("Bevestigen");
    assertThat(knop("Alle open rollen bevestigen")).isHidden();

    klok.vooruit(Duration.ofDays(1));
    String weg = gegevens.nieuwePersoon(zwolle, Rol.TOETSPLANNER);
    nieuwProfiel(Locale.of("nl", "NL"), 390, 844);
    logIn("gemeente2");
    open("rechten-nalopen");
    assertThat(pagina.locator(".samenvatting")).containsText("De laatste ronde is klaar");
    knop("Nu een ronde beginnen").click();
    wachtOpRust();
    veld("Reden").fill("er is iemand vertrokken");
    besluit("Nu een ronde beginnen");
    rij("Persoon " + weg).click();
    wachtOpRust();
    knop("Rol afnemen").click();
    wachtOpRust();
    eisToegankelijk();
    veld("Reden").fill("werkt hier niet meer");
    besluit("Rol afnemen");
    assertThat(detail()).containsText("Afgenomen");
  }
}
