package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.demo.Keycloak;
import nl.inburgeringsportaal.demo.Mappen;
import nl.inburgeringsportaal.demo.Realm;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.OrganisatieService;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.testbasis.KeycloakBeheer;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Portaalproces;
import nl.inburgeringsportaal.testbasis.Postbus;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.internal.Accountcontrole;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.Opdrachtwerker;
import nl.inburgeringsportaal.toegang.internal.TestIdentiteit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the portal passes on, at the real Keycloak, with the realm and the service account that come along. */
@PortaalContext
class KeycloakbeheerIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);
  private static Path map;
  private static Postbus postbus;
  private static Keycloak keycloak;
  private static KeycloakBeheer beheer;

  @Autowired private UitnodigingService uitnodigingen;
  @Autowired private RechtenService rechten;
  @Autowired private CollegaService collegas;
  @Autowired private OrganisatieService organisaties;
  @Autowired private IdentiteitService identiteit;
  @Autowired private Opdrachtwerker werker;
  @Autowired private Accountcontrole controle;
  @Autowired private TestIdentiteit.Zetbaar verbinding;
  @Autowired private GebruikerRepository accounts;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;

  @BeforeAll
  static void start() throws IOException {
    map = Files.createTempDirectory(Files.createDirectories(Path.of("target", "keycloak")), "k");
    postbus = new Postbus();
    Realm realm = new Realm().met("bekend", "Al Bekend", "wachtwoord-van-bekend", null, List.of());
    ObjectNode mail = (ObjectNode) realm.json().get("smtpServer");
    mail.put("host", "127.0.0.1").put("port", String.valueOf(postbus.poort())).put("from", "portaal@proef.example");
    keycloak = Keycloak.start(map, Portaalproces.vrijePoort(), "http://localhost:1", realm);
    beheer = new KeycloakBeheer(keycloak);
  }

  @AfterAll
  static void stop() throws IOException {
    beheer.close();
    keycloak.close();
    postbus.close();
    Mappen.verwijder(map);
  }

  @BeforeEach
  void verbind() {
    verbinding.verbind(keycloak.adres() + "/admin/realms/inburgeringsportaal", Keycloak.geheim());
    gegevens.logIn("beheer");
  }

  @AfterEach
  void verbreek() {
    gegevens.logUit();
    jdbc.sql("update identiteitsopdracht set status = 'VERVALLEN' where status = 'OPEN'").update();
    verbinding.verbreek();
  }

  /** Asks as the administrator of the server, not by way of what is tested. */
  private static JsonNode vraag(String pad) throws IOException, InterruptedException {
    return beheer.doe("GET", pad, null);
  }

  private OrganisatieGegevens nieuweSchool(String naam) {
    return organisaties.save(
        new OrganisatieGegevens(null, 0, Organisatiesoort.SCHOOL, naam, "Proefstad", null, null, null, null, null));
  }

  @Test
  void vanUitnodigenTotSluiten() throws IOException, InterruptedException {
    OrganisatieGegevens school = nieuweSchool("Proefschool bij Keycloak");
    Uitgenodigd uit =
        uitnodigingen.nodigUit(
            school.id(),
            new Uitnodiging(
                "Nieuwe Collega",
                "nieuw@proef.example",
                "nieuw.keycloak",
                Set.of(Rol.SCHOOLFUNCTIONARIS),
                "in dienst"));

    assertThat(werker.werk()).as("groepen, uitnodiging en rol").isEqualTo(3);

    String post = postbus.post.poll(10, TimeUnit.SECONDS);
    assertThat(post).contains("nieuw@proef.example").contains("action-token");
    String id = accounts.findById(uit.gebruikerId()).orElseThrow().onderwerp();
    JsonNode account = vraag("/users/" + id);
    assertThat(account.get("username").asString()).isEqualTo("nieuw.keycloak");
    assertThat(account.get("requiredActions").toString())
        .contains("UPDATE_PASSWORD", "VERIFY_EMAIL", "CONFIGURE_TOTP");
    assertThat(vraag("/users/" + id + "/groups").toString())
        .contains("/organisaties/proefschool-bij-keycloak/schoolfunctionaris");
    assertThat(vraag("/users/" + id + "/role-mappings/realm/composite").toString())
        .as("de rol komt van de groep")
        .contains("\"schoolfunctionaris\"");
    assertThat(vraag("/group-by-path/organisaties/proefschool-bij-keycloak/functionaris_gegevensbescherming").get("id"))
        .as("ook de groep van een rol die nog niemand heeft")
        .isNotNull();

    rechten.geef(
        uit.gebruikerId(), school.id(), Rol.FUNCTIONARIS_GEGEVENSBESCHERMING, new Periode(VANDAAG, null), "erbij");
    RolGegevens eerste =
        rechten.rollen(uit.gebruikerId()).stream()
            .filter(rol -> rol.rol() == Rol.SCHOOLFUNCTIONARIS)
            .findFirst()
            .orElseThrow();
    rechten.wijzigEinde(eerste.id(), eerste.versie(), VANDAAG, "eraf");
    werker.werk();
    assertThat(vraag("/users/" + id + "/groups").toString())
        .contains("functionaris_gegevensbescherming")
        .doesNotContain("/schoolfunctionaris");

    collegas.sluit(uit.gebruikerId(), "weg");
    werker.werk();
    assertThat(vraag("/users/" + id).get("enabled").asBoolean()).isFalse();
    assertThat(vraag("/users/" + id).get("email").asString()).as("de rest blijft").isEqualTo("nieuw@proef.example");
    collegas.open(uit.gebruikerId(), "terug");
    werker.werk();
    assertThat(vraag("/users/" + id).get("enabled").asBoolean()).isTrue();
    assertThat(identiteit.stand().wachtend()).isZero();
  }

  @Test
  void wieKeycloakKentWordtGekoppeldZonderMail() throws IOException, InterruptedException {
    OrganisatieGegevens school = nieuweSchool("Proefschool met een bekende");
    Uitgenodigd uit =
        uitnodigingen.nodigUit(
            school.id(),
            new Uitnodiging(
                "Al Bekend", "bekend@voorbeeld.example", "bekend.anders", Set.of(Rol.SCHOOLFUNCTIONARIS), "x"));
    werker.werk();

    JsonNode bekend = vraag("/users?exact=true&username=bekend").get(0);
    assertThat(accounts.findById(uit.gebruikerId()).orElseThrow().onderwerp()).isEqualTo(bekend.get("id").asString());
    assertThat(vraag("/users?exact=true&username=bekend.anders")).isEmpty();
    assertThat(identiteit.standen(List.of(uit.gebruikerId())).get(uit.gebruikerId()).uitkomst())
        .isEqualTo("bestond-al");
    assertThat(postbus.post).noneMatch(bericht -> bericht.contains("bekend@voorbeeld.example"));
  }

  @Test
  void watDaarGeslotenOfVerwijderdIsGaatHierDichtEnDeRestBlijftOpen() throws IOException, InterruptedException {
    // Accounts of other tests, which this provider does not know.
    controle.controleer();
    OrganisatieGegevens school = nieuweSchool("Proefschool die leegloopt");
    List<Long> ids =
        List.of("blijft", "gesloten", "verwijderd").stream().map(naam -> nodigUit(school, naam)).toList();
    werker.werk();
    beheer.doe("PUT", beheer.gebruiker("gesloten.proef"), "{\"enabled\": false}");
    beheer.doe("DELETE", beheer.gebruiker("verwijderd.proef"), null);

    assertThat(controle.controleer()).isEqualTo(2);

    assertThat(ids.stream().map(id -> accounts.findById(id).orElseThrow().isActief()))
        .containsExactly(true, false, false);
    assertThat(controle.controleer()).as("wat al gesloten is").isZero();
  }

  @Test
  void eenWachtwoordDatIedereenProbeertWordtGeweigerd() throws IOException, InterruptedException {
    String wie = beheer.gebruiker("bekend") + "/reset-password";
    beheer.doe("PUT", wie, "{\"type\": \"password\", \"value\": \"vier stille ganzen\"}");

    assertThatThrownBy(() -> beheer.doe("PUT", wie, "{\"type\": \"password\", \"value\": \"Inburgering2026\"}"))
        .hasMessageContaining("400");
  }

  private long nodigUit(OrganisatieGegevens school, String naam) {
    return uitnodigingen
        .nodigUit(
            school.id(),
            new Uitnodiging(
                naam, naam + "@loopt.example", naam + ".proef", Set.of(Rol.SCHOOLFUNCTIONARIS), "in dienst"))
        .gebruikerId();
  }

  @Test
  void eenVerkeerdGeheimLaatDeWijzigingWachten() {
    OrganisatieGegevens school = nieuweSchool("Proefschool zonder geheim");
    werker.werk();
    verbinding.verbind(keycloak.adres() + "/admin/realms/inburgeringsportaal", "verkeerd");
    Uitgenodigd uit =
        uitnodigingen.nodigUit(
            school.id(),
            new Uitnodiging("Wie Wacht", "wacht@proef.example", "wie.wacht", Set.of(Rol.SCHOOLFUNCTIONARIS), "x"));
    werker.werk();
    assertThat(identiteit.standen(List.of(uit.gebruikerId())).get(uit.gebruikerId()).uitkomst())
        .isEqualTo("geweigerd");

    verbind();
    identiteit.probeerNu();
    werker.werk();
    assertThat(identiteit.standen(List.of(uit.gebruikerId())).get(uit.gebruikerId()).stand())
        .isEqualTo(Accountstand.UITGENODIGD);
  }
}
