package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger at the door gets, and what he does not. */
class VoordeurE2E extends BrowserTest {
  private static final String HSTS = "Strict-Transport-Security";

  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void sluit() {
    client.close();
  }

  private HttpResponse<String> vraag(String methode, String pad, BodyPublisher lichaam, String... koppen)
      throws IOException, InterruptedException {
    HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create(adres(pad))).method(methode, lichaam);
    if (koppen.length > 0) {
      verzoek.headers(koppen);
    }
    return client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> haal(String pad, String... koppen) throws IOException, InterruptedException {
    return vraag("GET", pad, BodyPublishers.noBody(), koppen);
  }

  @Test
  void achterTlsIsHetKoekjeVeiligEnBlijftDeBrowserBijTls() throws Exception {
    HttpResponse<String> overTls = haal("inloggen", "X-Forwarded-Proto", "https");
    HttpResponse<String> open = haal("inloggen");

    assertThat(overTls.headers().firstValue("Set-Cookie")).hasValueSatisfying(
        koekje -> assertThat(koekje).contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/"));
    assertThat(overTls.headers().firstValue(HSTS)).hasValueSatisfying(
        waarde -> assertThat(waarde).contains("max-age=31536000", "includeSubDomains"));
    assertThat(haal("portaal/portaal.css", "X-Forwarded-Proto", "https").headers().firstValue(HSTS)).isPresent();
    assertThat(haal("api/v1/leveringen/1", "X-Forwarded-Proto", "https").headers().firstValue(HSTS)).isPresent();
    assertThat(open.headers().firstValue(HSTS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"inloggen", "api/v1/openapi.json", "portaal/portaal.css", "actuator/health"})
  void geenAntwoordZegtWatVoorServerHetIsOfLaatEenAndereSiteMeelezen(String pad) throws Exception {
    HttpResponse<String> antwoord = haal(pad, "Origin", "https://elders.voorbeeld");

    assertThat(antwoord.headers().map().keySet())
        .doesNotContain("server", "x-powered-by", "access-control-allow-origin", "access-control-allow-credentials");
    assertThat(antwoord.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void traceGeeftNietsTerug() throws Exception {
    HttpResponse<String> antwoord = vraag("TRACE", "inloggen", BodyPublishers.noBody(), "X-Proef", "geheime-kop");

    assertThat(antwoord.statusCode()).isBetween(400, 499);
    assertThat(antwoord.body()).doesNotContain("geheime-kop");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"actuator", "actuator/env", "actuator/heapdump", "actuator/loggers", "actuator/mappings", "portaal/"})
  void vanHetPortaalZelfStaatAlleenDeGezondheidOpen(String pad) throws Exception {
    HttpResponse<String> antwoord = haal(pad);

    assertThat(antwoord.statusCode()).isNotEqualTo(200);
    assertThat(haal("actuator/health").body()).contains("\"UP\"").doesNotContain("components", "details", "MariaDB");
  }

  @Test
  void eenTeGrootLichaamWordtGeweigerdVoorHetGelezenIs() throws Exception {
    HttpResponse<String> scherm =
        vraag("POST", "?v-r=uidl&v-uiId=0", BodyPublishers.ofByteArray(new byte[2 << 20]), "Accept", "text/html");
    HttpResponse<String> api =
        vraag("POST", "api/v1/jongeren/signalen", BodyPublishers.ofByteArray(new byte[2 << 20]));

    assertThat(scherm.statusCode()).isEqualTo(413);
    assertThat(scherm.body()).contains("Dit is te groot");
    assertThat(api.statusCode()).isEqualTo(413);
    assertThat(api.headers().firstValue("Content-Type")).hasValueSatisfying(
        soort -> assertThat(soort).startsWith("application/problem+json"));
  }

  @Test
  void naHetInloggenIsHetNummerVanDeSessieEenAnder() {
    open("inloggen");
    String ervoor = sessie();
    vulAanmelding("school", "demo");
    pagina.waitForURL(url -> !url.contains("inloggen"));
    wachtOpRust();

    assertThat(sessie()).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(ervoor);
  }

  private String sessie() {
    return pagina.context().cookies().stream()
        .filter(koekje -> koekje.httpOnly)
        .map((Cookie koekje) -> koekje.value)
        .findFirst()
        .orElseThrow();
  }
}
