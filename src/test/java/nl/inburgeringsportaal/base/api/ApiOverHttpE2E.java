package nl.inburgeringsportaal.base.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API through a real server: what the server itself refuses has no controller that could answer. */
class ApiOverHttpE2E extends BrowserTest {
  private static final String SIGNALEN = "api/v1/jongeren/signalen";

  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void sluit() {
    client.close();
  }

  private HttpResponse<byte[]> vraag(String methode, String pad, String account, String... koppen)
      throws IOException, InterruptedException {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(adres(pad))).method(methode, HttpRequest.BodyPublishers.noBody());
    if (account != null) {
      String bewijs = Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
      verzoek.header("Authorization", "Basic " + bewijs);
    }
    if (koppen.length > 0) {
      verzoek.headers(koppen);
    }
    return client.send(verzoek.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String kop(HttpResponse<byte[]> antwoord, String naam) {
    return antwoord.headers().firstValue(naam).orElse("");
  }

  private static String tekst(HttpResponse<byte[]> antwoord) {
    return new String(antwoord.body(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, api/v1/jongeren/signalen, , 401",
    "GET, api/v1/bestaatniet, , 401",
    "GET, api, , 401",
    "DELETE, api/v1/leveringen/1, , 401",
    "TRACE, api/v1/jongeren/signalen, , 405",
    "GET, api/v1/jongeren/signalen;x=1, , 400",
    "GET, api/v1//jongeren/signalen, school:demo, 400",
    "GET, api/v1/bestaatniet, school:demo, 404",
    "GET, api/v1/jongeren/signalen/, school:demo, 404",
    "PUT, api/v1/jongeren/signalen, school:demo, 405",
    "GET, api/v1/jongeren/signalen, szw:demo, 403",
    "GET, api/v1/jongeren/signalen?kleur=rood, school:demo, 400",
    "GET, api/v1/jongeren/signalen?peildatum=, school:demo, 400",
    "GET, api/v1/jongeren/signalen?size=1&size=2, school:demo, 400"
  })
  void elkNeeIsEenProbleemInJsonMetDeVersieEnNooitEenDoorverwijzing(
      String methode, String pad, String account, int status) throws Exception {
    HttpResponse<byte[]> antwoord = vraag(methode, pad, account);

    assertThat(antwoord.statusCode()).isEqualTo(status);
    assertThat(kop(antwoord, "Content-Type")).startsWith("application/problem+json");
    assertThat(kop(antwoord, "API-Version")).isEqualTo("1.0.0");
    assertThat(kop(antwoord, "Set-Cookie")).isEmpty();
    assertThat(tekst(antwoord)).contains("\"status\":" + status, "\"detail\":\"", "\"title\":\"");
  }

  @ParameterizedTest
  @CsvSource({"application/yaml", "application/xml", "text/html", "image/png"})
  void eenAndereVormDanJsonOfCsvIsErNiet(String vorm) throws Exception {
    HttpResponse<byte[]> antwoord = vraag("GET", SIGNALEN, "school:demo", "Accept", vorm);

    assertThat(antwoord.statusCode()).isEqualTo(406);
    assertThat(kop(antwoord, "Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void deCsvIsVoorEenProgrammaUtf8ZonderBom() throws Exception {
    HttpResponse<byte[]> antwoord = vraag("GET", SIGNALEN + "?size=1000", "school:demo", "Accept", "text/csv");
    HttpResponse<byte[]> json = vraag("GET", SIGNALEN + "?size=1000", "school:demo");

    assertThat(kop(antwoord, "Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(tekst(antwoord)).startsWith("leerlingnummer;soort;datum18;signaaldatum;status;reden;teLaat\r\n");
    assertThat(tekst(antwoord).lines().count() - 1).isEqualTo(tekst(json).split("\"leerlingnummer\"").length - 1);
  }

  @Test
  void hetAntwoordKomtIngepaktEnHeadGeeftAlleenDeKoppen() throws Exception {
    HttpResponse<byte[]> ingepakt =
        vraag("GET", SIGNALEN, "school:demo", "Accept-Encoding", "gzip", "Accept", "text/csv");
    HttpResponse<byte[]> koppen = vraag("HEAD", SIGNALEN, "school:demo");

    assertThat(kop(ingepakt, "Content-Encoding")).isEqualTo("gzip");
    byte[] inhoud = new GZIPInputStream(new ByteArrayInputStream(ingepakt.body())).readAllBytes();
    assertThat(new String(inhoud, StandardCharsets.UTF_8)).startsWith("leerlingnummer;");
    assertThat(koppen.statusCode()).isEqualTo(200);
    assertThat(koppen.body()).isEmpty();
    assertThat(kop(koppen, "Link")).contains("rel=\"next\"", "rel=\"first\"");
  }

  @Test
  void geenAnderePaginaMagDeApiAanroepenOfTonen() throws Exception {
    HttpResponse<byte[]> antwoord = vraag("GET", SIGNALEN, "school:demo", "Origin", "https://ergens.example");

    assertThat(antwoord.headers().map().keySet()).noneMatch(naam -> naam.startsWith("access-control"));
    assertThat(kop(antwoord, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(kop(antwoord, "Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(kop(antwoord, "Cache-Control")).contains("no-store");
    assertThat(kop(antwoord, "Set-Cookie")).isEmpty();
  }
}
