package nl.inburgeringsportaal.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import nl.inburgeringsportaal.demo.Mappen;
import nl.inburgeringsportaal.testbasis.Chromium;
import nl.inburgeringsportaal.testbasis.KeycloakBeheer;
import nl.inburgeringsportaal.testbasis.Wachtwoordapp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the handbook promises of docker/compose.yaml, with the same parts as processes. */
class StapelE2E {
  private static final Path MAP = Path.of("target", "stapel").toAbsolutePath();
  private static final String WACHTWOORD = "een-lang-wachtwoord-voor-de-eerste";

  private static Stapel stapel;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    if (Files.isDirectory(MAP)) {
      Mappen.verwijder(MAP);
    }
    stapel = Stapel.start(Files.createDirectories(MAP));
  }

  @AfterAll
  static void stop() throws IOException {
    if (stapel != null) {
      stapel.close();
    }
  }

  @Test
  void deEersteBeheerderKomtBinnenEnNodigtIemandUit() throws Exception {
    try (KeycloakBeheer beheer = stapel.beheer()) {
      beheer.doe(
          "POST",
          "/users",
          """
          {"username": "eerste", "enabled": true, "firstName": "Eerste", "lastName": "Beheerder",
           "email": "eerste@portaal.localhost", "emailVerified": true,
           "groups": ["/organisaties/beheer/portaalbeheerder"],
           "credentials": [{"type": "password", "temporary": false, "value": "%s"}]}
          """
              .formatted(WACHTWOORD));
    }
    try (BrowserContext profiel =
        Chromium.browser()
            .newContext(new Browser.NewContextOptions().setLocale("nl-NL").setIgnoreHTTPSErrors(true))) {
      profiel.setDefaultTimeout(30_000);
      Page pagina = profiel.newPage();
      logIn(pagina);

      pagina.waitForURL(url -> url.startsWith(stapel.adres("portaal") + "/"));
      assertThat(profiel.cookies())
          .filteredOn(koekje -> koekje.domain.startsWith("portaal"))
          .allSatisfy(koekje -> assertThat(koekje.secure && koekje.httpOnly).as(koekje.name).isTrue())
          .extracting(koekje -> koekje.name)
          .contains("__Host-sessie");
      nodigUit(pagina);

      String mail = stapel.post().post.poll(60, TimeUnit.SECONDS);
      assertThat(mail)
          .contains("RCPT TO:<nieuw@proef.example>", "MAIL FROM:<inburgeringsportaal@portaal.localhost>")
          .contains(stapel.adres("inloggen") + "/realms/inburgeringsportaal/login-actions/action-token");

      pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu van")).click();
      knop(pagina, "Uitloggen").click();
      pagina.waitForURL(stapel.adres("portaal") + "/inloggen?afgemeld");
    }
  }

  private static void logIn(Page pagina) {
    pagina.navigate(stapel.adres("portaal") + "/");
    pagina.locator("a.knop.hoofd").click();
    pagina.waitForURL(url -> url.startsWith(stapel.adres("inloggen")));
    assertThat(pagina.title()).isEqualTo("Inloggen bij Inburgeringsportaal");
    pagina.locator("#username").fill("eerste");
    pagina.locator("#password").fill(WACHTWOORD);
    pagina.locator("#password").press("Enter");
    pagina.locator("#mode-manual").click();
    String sleutel = pagina.locator("#kc-totp-secret-key").innerText();
    pagina.locator("#totp").fill(Wachtwoordapp.code(sleutel));
    pagina.locator("#userLabel").fill("telefoon");
    pagina.locator("#totp").press("Enter");
  }

  private static void nodigUit(Page pagina) {
    pagina.navigate(stapel.adres("portaal") + "/beheer/gebruikers");
    knop(pagina, "Collega uitnodigen").click();
    Locator dialoog = pagina.getByRole(AriaRole.DIALOG);
    vul(dialoog, "Naam", "Nieuwe Collega");
    vul(dialoog, "E-mail", "nieuw@proef.example");
    vul(dialoog, "Gebruikersnaam", "nieuw");
    vul(dialoog, "Reden", "in dienst");
    Locator organisatie = dialoog.getByLabel("Organisatie");
    organisatie.fill("Beheer");
    pagina.getByRole(AriaRole.OPTION).first().click();
    dialoog.getByLabel("portaalbeheerder", new Locator.GetByLabelOptions().setExact(false)).check();
    knop(pagina, "Uitnodigen").click();
    pagina.getByText("krijgt een mail om het account te activeren").waitFor();
  }

  private static void vul(Locator dialoog, String naam, String waarde) {
    dialoog.getByLabel(naam, new Locator.GetByLabelOptions().setExact(true)).fill(waarde);
  }

  private static Locator knop(Page pagina, String naam) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
  }

  @Test
  void alleenMetTlsEnOnderDeEigenNamen() throws Exception {
    assertThat(vraag("127.0.0.1", stapel.httppoort(), "portaal.localhost", "/leerlingen?klas=1", ""))
        .startsWith("HTTP/1.1 308")
        .contains("Location: " + stapel.adres("portaal") + "/leerlingen?klas=1");
    for (String naam : List.of("portaal", "inloggen", "post")) {
      assertThat(overTls(naam, "/", "TLSv1.3"))
          .as(naam)
          .containsIgnoringCase("strict-transport-security: max-age=31536000");
    }
    assertThat(overTls("portaal", "/actuator/health/readiness", "TLSv1.2")).startsWith("HTTP/1.1 404");
    try (Socket onbekend = verbind("portaal", "TLSv1.3")) {
      assertThat(vraag(onbekend, "elders.voorbeeld", "/", "")).isEmpty();
    }
  }

  /** The portal itself listens to the network of the proxy only. */
  @Test
  void watEenAnderOverZichzelfZegtGeldtNiet() throws IOException {
    String vooraf = "X-Forwarded-Proto: https\r\nX-Forwarded-For: 203.0.113.9\r\n";
    assertThat(vraag("127.0.0.2", stapel.portaalpoort(), "portaal.localhost", "/inloggen", vooraf))
        .startsWith("HTTP/1.1 200")
        .doesNotContain("Strict-Transport-Security");
    assertThat(vraag("127.0.0.1", stapel.portaalpoort(), "portaal.localhost", "/inloggen", vooraf))
        .contains("Strict-Transport-Security")
        .containsPattern("Set-Cookie: __Host-sessie=[^;]+;.*Secure");
    assertThat(vraag("127.0.0.1", stapel.portaalpoort(), "elders.voorbeeld", "/inloggen", ""))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void deDatabaseStaatZoalsHetHandboekZegt() {
    Map<String, String> gevraagd =
        Composebestand.<String>lijst(Composebestand.lees().dienst("database").get("command")).stream()
            .map(optie -> optie.substring(2).split("=", 2))
            // The portal says this one itself, for each of its connections that changes a table.
            .filter(deel -> !"system-versioning-alter-history".equals(deel[0]))
            .collect(Collectors.toMap(deel -> deel[0].replace('-', '_'), deel -> deel.length > 1 ? deel[1] : "ON"));
    assertThat(gevraagd).isNotEmpty().allSatisfy((naam, waarde) ->
        assertThat(stapel.jdbc().sql("select @@global." + naam).query(String.class).single().toUpperCase()).as(naam)
            .isEqualTo(zoalsDeDatabase(waarde)));
  }

  /** A switch is a number there, and an amount of memory one of bytes. */
  private static String zoalsDeDatabase(String waarde) {
    if (waarde.matches("\\d+[MG]")) {
      long aantal = Long.parseLong(waarde.substring(0, waarde.length() - 1));
      return String.valueOf(aantal << (waarde.endsWith("G") ? 30 : 20));
    }
    return "ON".equals(waarde) ? "1" : waarde.toUpperCase();
  }

  @Test
  void geenGeheimInEenLogEnNietsGeschrevenNaastTmp() throws IOException {
    for (String dienst : List.of("portaal", "keycloak", "proxy")) {
      assertThat(stapel.uitvoer(dienst)).as(dienst).doesNotContain(stapel.geheimen());
    }
    try (Stream<Path> alle = Files.walk(stapel.lagen())) {
      assertThat(alle.filter(bestand -> Files.isRegularFile(bestand) && !bestand.toString().endsWith(".jar")))
          .isEmpty();
    }
  }

  private static String overTls(String naam, String pad, String versie) throws IOException, GeneralSecurityException {
    try (Socket verbinding = verbind(naam, versie)) {
      return vraag(verbinding, naam + ".localhost", pad, "");
    }
  }

  /** Trusts the certificate of the handbook and nothing else, and looks whether the name is in it. */
  private static Socket verbind(String naam, String versie) throws IOException, GeneralSecurityException {
    KeyStore vertrouwd = KeyStore.getInstance(KeyStore.getDefaultType());
    vertrouwd.load(null);
    try (InputStream bron = Files.newInputStream(stapel.certificaat())) {
      vertrouwd.setCertificateEntry("proxy", CertificateFactory.getInstance("X.509").generateCertificate(bron));
    }
    TrustManagerFactory vertrouwen = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    vertrouwen.init(vertrouwd);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, vertrouwen.getTrustManagers(), null);
    Socket kaal = new Socket("127.0.0.1", stapel.tlspoort());
    SSLSocket verbinding =
        (SSLSocket) tls.getSocketFactory().createSocket(kaal, naam + ".localhost", stapel.tlspoort(), true);
    SSLParameters eisen = verbinding.getSSLParameters();
    eisen.setServerNames(List.of(new SNIHostName(naam + ".localhost")));
    eisen.setEndpointIdentificationAlgorithm("HTTPS");
    eisen.setProtocols(new String[] {versie});
    verbinding.setSSLParameters(eisen);
    return verbinding;
  }

  /**
   * Speaks plain HTTP to a port of this machine.
   *
   * @param vanaf the address that it comes from
   */
  private static String vraag(String vanaf, int poort, String host, String pad, String koppen) throws IOException {
    try (Socket verbinding = new Socket()) {
      verbinding.bind(new InetSocketAddress(vanaf, 0));
      verbinding.connect(new InetSocketAddress("127.0.0.1", poort), 10_000);
      return vraag(verbinding, host, pad, koppen);
    }
  }

  private static String vraag(Socket verbinding, String host, String pad, String koppen) throws IOException {
    verbinding.setSoTimeout(30_000);
    String vraag = "GET " + pad + " HTTP/1.1\r\nHost: " + host + "\r\n" + koppen + "Connection: close\r\n\r\n";
    verbinding.getOutputStream().write(vraag.getBytes(StandardCharsets.US_ASCII));
    return new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
