package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.demo.DemoAccounts;
import nl.inburgeringsportaal.demo.Keycloak;
import nl.inburgeringsportaal.demo.Realm;
import nl.inburgeringsportaal.testbasis.Chromium;
import nl.inburgeringsportaal.testbasis.Wachtwoordapp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * In and out with a real Keycloak, its own realm and two nodes of the portal on one database. The second node asks the
 * provider for news at every request, the first one as often as in production.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakE2E {
  private static final String WACHTWOORD = "een-lang-wachtwoord";
  private static final String API = "/api/v1/jongeren/signalen";

  @TempDir private static Path map;

  private static Keycloakomgeving omgeving;

  private BrowserContext profiel;
  private Page pagina;

  @BeforeAll
  static void start() throws IOException {
    Realm realm = new Realm().zonderTweedeFactor();
    DemoAccounts.voegToe(realm, WACHTWOORD);
    for (String naam : List.of("nieuw", "dubbel", "dubbel2", "apimens", "wisselt")) {
      realm.met(naam, "Nour Visser", WACHTWOORD, "kompas", List.of(Rol.SCHOOLFUNCTIONARIS));
    }
    realm.lid("dubbel", "horizon", Rol.SCHOOLFUNCTIONARIS);
    realm.met("zonder", "Zita Kok", WACHTWOORD, null, List.of());
    omgeving = Keycloakomgeving.start(map, realm);
  }

  @AfterAll
  static void stop() {
    omgeving.close();
  }

  @BeforeEach
  void openBrowser() {
    profiel = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("nl-NL"));
    profiel.setDefaultTimeout(60_000);
    pagina = profiel.newPage();
  }

  @AfterEach
  void sluitBrowser() {
    profiel.close();
  }

  /** As in the realm itself; the other tests do without, because each login would take twice as long. */
  private static void tweedeFactor(String eis) throws Exception {
    String stappen = "/authentication/flows/portaal%20formulieren/executions";
    for (JsonNode stap : omgeving.beheer().doe("GET", stappen, null)) {
      if (stap.path("providerId").asString().equals("auth-otp-form")) {
        omgeving.beheer().doe("PUT", stappen, ((ObjectNode) stap).put("requirement", eis).toString());
      }
    }
  }

  @Test
  @Order(1)
  void wieVoorHetEerstKomtSteltEenTweedeFactorInEnKomtOpDePaginaDieHijVroeg() throws Exception {
    tweedeFactor("REQUIRED");
    try {
      pagina.navigate(opEen("/leerlingen?klas=ISK-1"));
      naarKeycloak(pagina);
      assertThat(pagina.title()).isEqualTo("Inloggen bij Inburgeringsportaal");
      pagina.locator("#username").fill("nieuw");
      pagina.locator("#password").fill(WACHTWOORD);
      pagina.locator("#password").press("Enter");
      pagina.locator("#mode-manual").waitFor();
      assertThat(pagina.locator("body").innerText()).contains("Code van uw telefoon instellen");

      stelTweedeFactorIn(pagina);
      pagina.waitForURL(url -> url.startsWith(opEen("/leerlingen")) && url.contains("klas=ISK-1"));
    } finally {
      tweedeFactor("DISABLED");
    }
    kop(pagina, "Leerlingen");
    assertThat(pagina.locator("body").innerText()).contains("Nour Visser");
    assertThat(omgeving.een().uitvoer()).doesNotContain("Nour Visser", WACHTWOORD);
  }

  @Test
  @Order(2)
  void wieGeenRolHeeftLeestWatHijDoenKanEnKanMetEenAnderAccountInloggen() {
    logIn(pagina, opEen("/"), "zonder");

    pagina.waitForURL(url -> url.contains("/inloggen?geen-account"));
    pagina.getByText("U hebt geen toegang tot dit portaal").waitFor();
    pagina.getByText("Met een ander account inloggen").click();
    pagina.waitForURL(url -> url.startsWith(opEen("/inloggen")) && !url.contains("geen-account"));
    naarKeycloak(pagina);

    assertThat(pagina.locator("#username").isVisible()).isTrue();
  }

  @Test
  @Order(3)
  void uitloggenInHetEneTabbladEindigtHetAndereEnOokDeAanmeldingBijDeProvider() {
    logIn(pagina, opEen("/"), "school");
    kop(pagina, "Mijn werk");
    Page ander = profiel.newPage();
    ander.navigate(opEen("/leerlingen"));
    kop(ander, "Leerlingen");

    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu van")).click();
    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen")).click();
    pagina.waitForURL(url -> url.endsWith("/inloggen?afgemeld"));

    ander.navigate(opEen("/leerlingen"));
    ander.waitForURL(url -> url.contains("/inloggen"));
    naarKeycloak(ander);
    assertThat(ander.locator("#username").isVisible()).isTrue();
  }

  @Test
  @Order(4)
  void watDeProviderBeeindigtEindigtOpElkeNode() throws Exception {
    logIn(pagina, opEen("/"), "beheer");
    kop(pagina, "Mijn werk");
    Page ander = profiel.newPage();
    ander.navigate(opTwee("/"));
    // The same login at the provider: nothing is asked again.
    ander.locator("a.knop.hoofd").click();
    kop(ander, "Mijn werk");

    omgeving.beheer().doe("POST", omgeving.beheer().gebruiker("beheer") + "/logout", null);

    for (Page blad : List.of(pagina, ander)) {
      blad.reload();
      blad.waitForURL(url -> url.contains("/inloggen"));
    }
  }

  @Test
  @Order(5)
  void eenRolDieBijDeProviderWordtGenomenGeldtBijDeVolgendeVraagNietMeer() throws Exception {
    logIn(pagina, opTwee("/"), "dubbel2");
    kop(pagina, "Mijn werk");
    String groep =
        omgeving.beheer().gebruiker("dubbel2")
            + "/groups/"
            + omgeving.beheer().groep("/organisaties/kompas/schoolfunctionaris");

    omgeving.beheer().doe("DELETE", groep, null);
    pagina.navigate(opTwee("/leerlingen"));
    pagina.waitForURL(url -> url.contains("/inloggen"));

    omgeving.beheer().doe("PUT", groep, null);
    naarKeycloak(pagina);
    kop(pagina, "Leerlingen");
  }

  @Test
  @Order(6)
  void wieVoorTweeOrganisatiesWerktKiestErEenEnKanWisselen() {
    logIn(pagina, opEen("/"), "dubbel");
    kop(pagina, "Voor welke organisatie werkt u nu?");
    pagina.getByText("Horizon Praktijkschool").click();
    kop(pagina, "Mijn werk");
    assertThat(pagina.locator("vaadin-app-layout").innerText()).contains("Horizon Praktijkschool");

    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu van")).click();
    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kompas College ISK")).click();
    pagina.getByText("Kompas College ISK").first().waitFor();
    kop(pagina, "Mijn werk");
  }

  @Test
  @Order(6)
  void wieZijnWachtwoordWijzigtKomtTerugEnHetOudeGeldtNietMeer() {
    logIn(pagina, opEen("/"), "wisselt");
    kop(pagina, "Mijn werk");

    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu van")).click();
    pagina.getByText("Wachtwoord wijzigen").click();
    pagina.locator("#password-new").fill("een-ander-lang-wachtwoord");
    pagina.locator("#password-confirm").fill("een-ander-lang-wachtwoord");
    pagina.locator("#password-confirm").press("Enter");
    kop(pagina, "Mijn werk");

    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu van")).click();
    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen")).click();
    pagina.waitForURL(url -> url.endsWith("/inloggen?afgemeld"));
    logIn(pagina, opEen("/"), "wisselt");
    pagina.locator("[id^=input-error]").first().waitFor();
  }

  @Test
  @Order(7)
  void deSessieNaHetInloggenIsEenAndereDanErvoor() {
    pagina.navigate(opEen("/inloggen"));
    pagina.locator("a.knop.hoofd").waitFor();
    String ervoor = sessie();

    logIn(pagina, opEen("/"), "school2");
    kop(pagina, "Mijn werk");

    assertThat(sessie()).isNotEqualTo(ervoor);
  }

  @Test
  @Order(8)
  void eenVervalsteTerugkeerKomtNietBinnen() throws Exception {
    pagina.navigate(opEen("/login/oauth2/code/portaal?code=abc&state=vervalst"));
    pagina.waitForURL(url -> url.endsWith("/inloggen?opnieuw"));

    pagina.navigate(opEen("/login/oauth2/code/portaal?error=%3Cscript%3E&state=vervalst"));
    pagina.waitForURL(url -> url.contains("/inloggen?"));
    assertThat(omgeving.een().uitvoer()).doesNotContain("<script>");
  }

  @Test
  @Order(9)
  void uitloggenVanafEenAnderePaginaWordtGeweigerd() throws Exception {
    logIn(pagina, opEen("/"), "duo");
    pagina.locator("vaadin-app-layout").waitFor();

    int status = pagina.request().post(opEen("/logout")).status();

    assertThat(status).isEqualTo(403);
    pagina.reload();
    pagina.locator("vaadin-app-layout").waitFor();
  }

  @Test
  @Order(10)
  void deApiNeemtHetTokenVanEenMensEnVanEenSysteemEnGeenAnder() throws Exception {
    Map<String, String> mens =
        Map.of(
            "grant_type", "password",
            "client_id", "systeem",
            "client_secret", Keycloak.geheim(),
            "username", "apimens",
            "password", WACHTWOORD);
    Map<String, String> systeem = clientToken("systeem");
    String vanSysteem = omgeving.beheer().token("inburgeringsportaal", systeem);

    assertThat(api(vanSysteem, null)).isEqualTo(200);
    assertThat(api(vanSysteem, "horizon")).as("een organisatie waar het niet hoort").isEqualTo(403);
    assertThat(api(vanSysteem, "kompas")).isEqualTo(200);
    assertThat(api(omgeving.beheer().token("inburgeringsportaal", clientToken("systeem-zonder-api")), null))
        .as("een token voor een ander")
        .isEqualTo(401);
    assertThat(api(omgeving.beheer().beheerderstoken(), null)).as("een token van een andere realm").isEqualTo(401);
    assertThat(api(vanSysteem.substring(0, vanSysteem.length() - 4) + "AAAA", null)).isEqualTo(401);
    assertThat(api(null, null)).isEqualTo(401);
    assertThat(api(omgeving.beheer().token("inburgeringsportaal", mens), null)).isEqualTo(200);
  }

  @Test
  @Order(11)
  void eenNieuweSleutelVanDeProviderWerktMeteen() throws Exception {
    omgeving.beheer().doe(
        "POST",
        "/components",
        """
        {"name": "nieuw", "providerId": "rsa-generated", "providerType": "org.keycloak.keys.KeyProvider",
         "config": {"priority": ["200"], "enabled": ["true"], "active": ["true"], "algorithm": ["RS256"]}}
        """);

    assertThat(api(omgeving.beheer().token("inburgeringsportaal", clientToken("systeem")), null)).isEqualTo(200);
    logIn(pagina, opEen("/"), "fg");
    pagina.locator("vaadin-app-layout").waitFor();
  }

  @Test
  @Order(20)
  void zonderProviderWerktWieErIsDoorEnLeestWieKomtWatErIs() throws Exception {
    logIn(pagina, opTwee("/"), "szw");
    pagina.locator("vaadin-app-layout").waitFor();
    omgeving.stopKeycloak();

    // This node asks the provider at every request.
    pagina.reload();
    pagina.locator("vaadin-app-layout").waitFor();
    assertThat(omgeving.twee().uitvoer()).contains("wie aan het werk is, werkt door");
    try (BrowserContext nieuw = Chromium.browser().newContext()) {
      nieuw.setDefaultTimeout(60_000);
      Page bezoek = nieuw.newPage();
      bezoek.navigate(opEen("/"));
      bezoek.locator("a.knop.hoofd").click();
      bezoek.waitForURL(url -> url.endsWith("/inloggen?niet-bereikbaar"));

      omgeving.startKeycloak();
      bezoek.locator("a.knop.hoofd").click();
      bezoek.locator("#username").waitFor();
    }
  }

  private static Map<String, String> clientToken(String client) {
    return Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", Keycloak.geheim());
  }

  private static int api(String token, String organisatie) throws IOException, InterruptedException {
    HttpRequest.Builder vraag = HttpRequest.newBuilder(URI.create(opEen(API)));
    if (token != null) {
      vraag.header("Authorization", "Bearer " + token);
    }
    if (organisatie != null) {
      vraag.header("Organisatie", organisatie);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(vraag.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }
  }

  private static String opEen(String pad) {
    return "http://localhost:" + omgeving.een().poort() + pad;
  }

  /** Another host name, so that both nodes have a session of their own in one browser. */
  private static String opTwee(String pad) {
    return "http://127.0.0.1:" + omgeving.twee().poort() + pad;
  }

  private static void naarKeycloak(Page blad) {
    blad.locator("a.knop.hoofd").click();
    blad.waitForURL(url -> !url.contains("/inloggen"));
  }

  private static void logIn(Page blad, String adres, String gebruikersnaam) {
    blad.navigate(adres);
    naarKeycloak(blad);
    blad.locator("#username").fill(gebruikersnaam);
    blad.locator("#password").fill(WACHTWOORD);
    blad.locator("#password").press("Enter");
  }

  private static void stelTweedeFactorIn(Page blad) {
    blad.locator("#mode-manual").click();
    String sleutel = blad.locator("#kc-totp-secret-key").innerText();
    blad.locator("#totp").fill(Wachtwoordapp.code(sleutel));
    blad.locator("#userLabel").fill("telefoon");
    blad.locator("#totp").press("Enter");
  }

  private static void kop(Page blad, String tekst) {
    blad.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(tekst)).first().waitFor();
  }

  private String sessie() {
    return profiel.cookies(opEen("/")).stream()
        .filter(koekje -> koekje.name.equals("JSESSIONID"))
        .map((Cookie koekje) -> koekje.value)
        .findFirst()
        .orElseThrow();
  }
}
