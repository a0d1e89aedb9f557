package nl.inburgeringsportaal.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import nl.inburgeringsportaal.testbasis.Portaalproces;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Files at the limit of 200 MB, delivered to a portal of 256 MB. */
class GrootBestandIT {
  private static final long MB = 1 << 20;
  private static final String ADRES = "/api/v1/leveringen";
  private static final String KLAAR = "\"status\":\"verwerkt\"";

  @TempDir private static Path map;
  private static SingleConnectionDataSource database;
  private static JdbcClient jdbc;
  private static Portaalproces portaal;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException {
    String url = TestDatabase.nieuwSchema("groot");
    database = new SingleConnectionDataSource(url, "root", "", true);
    jdbc = JdbcClient.create(database);
    portaal = Portaalproces.start(url, map.resolve("portaal.log"), "-Xmx256m", "-XX:+ExitOnOutOfMemoryError");
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    portaal.close();
    jdbc.sql("drop database groot").update();
    database.destroy();
  }

  private static HttpRequest.Builder verzoek(String pad) {
    String wie = Base64.getEncoder().encodeToString("school:demo".getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(portaal.adres(pad)).header("Authorization", "Basic " + wie);
  }

  private static HttpResponse<String> lever(InputStream bestand) throws IOException, InterruptedException {
    String kop = "--grens\r\nContent-Disposition: form-data; name=\"leerlingen\"; filename=\"groot.csv\"\r\n\r\n";
    InputStream lichaam =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(kop.getBytes(StandardCharsets.UTF_8)),
                    bestand,
                    new ByteArrayInputStream("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8)))));
    HttpRequest lever =
        verzoek(ADRES)
            .header("Content-Type", "multipart/form-data; boundary=grens")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> lichaam))
            .build();
    return client.send(lever, HttpResponse.BodyHandlers.ofString());
  }

  private static String haal(String pad) throws IOException, InterruptedException {
    return client.send(verzoek(pad).build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static long aantal(String tabel) {
    return jdbc.sql("select count(*) from " + tabel).query(Long.class).single();
  }

  private static long ontvangen() {
    return jdbc.sql("select coalesce(sum(bytes), 0) from levering_bestand").query(Long.class).single();
  }

  @Test
  void eenBestandVan199MbWordtVerwerktMet256MbGeheugen() throws IOException, InterruptedException {
    final long bytes = ontvangen();
    Leerlingenstroom bestand = new Leerlingenstroom(199 * MB);
    HttpResponse<String> antwoord = lever(bestand);

    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(202);
    String pad = antwoord.headers().firstValue("Location").orElseThrow();
    String levering =
        await()
            .atMost(Duration.ofMinutes(8))
            .pollInterval(Duration.ofMillis(250))
            .failFast("het portaal leeft niet meer", () -> !portaal.leeft())
            .until(
                () -> haal(pad.substring(pad.indexOf(ADRES))),
                tekst -> tekst.contains(KLAAR) || tekst.contains("geweigerd\",") || tekst.contains("mislukt"));

    assertThat(levering)
        .contains(KLAAR)
        .contains("\"gelezen\":" + bestand.regels() + ",\"nieuw\":" + bestand.regels() + ",")
        .contains("\"fouten\":0");
    assertThat(ontvangen() - bytes).isEqualTo(199 * MB);
    assertThat(aantal("leerling")).isEqualTo(bestand.regels());
    assertThat(aantal("leerling_persoon")).isEqualTo(bestand.regels());
    assertThat(aantal("signaal")).isEqualTo(bestand.regels());
  }

  /** As many lines as said, of which the last one has a day that does not exist. */
  private static InputStream regelsMetEenFoutOpDeLaatste(int regels) {
    int perDeel = 10_000;
    List<InputStream> delen =
        new AbstractList<>() {
          @Override
          public InputStream get(int deel) {
            StringBuilder tekst = new StringBuilder(deel == 0 ? Leverhulp.KOP + "\n" : "");
            for (int nummer = deel * perDeel + 1; nummer <= Math.min(regels, (deel + 1) * perDeel); nummer++) {
              tekst.append('M').append(nummer).append(";Bos;").append(nummer == regels ? "2009-02-30" : "2009-03-31");
              tekst.append(";PRO;STATUSHOUDER\n");
            }
            return new ByteArrayInputStream(tekst.toString().getBytes(StandardCharsets.UTF_8));
          }

          @Override
          public int size() {
            return (regels + perDeel - 1) / perDeel;
          }
        };
    return new SequenceInputStream(Collections.enumeration(delen));
  }

  @Test
  void eenMiljoenRegelsMetEenFoutOpDeLaatsteVerandertNietsEnNoemtDieRegel() throws IOException, InterruptedException {
    final long leerlingen = aantal("leerling");
    final long signalen = aantal("signaal");
    HttpResponse<String> antwoord = lever(regelsMetEenFoutOpDeLaatste(1_000_000));

    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(202);
    String locatie = antwoord.headers().firstValue("Location").orElseThrow();
    String pad = locatie.substring(locatie.indexOf(ADRES));
    String levering =
        await()
            .atMost(Duration.ofMinutes(8))
            .pollInterval(Duration.ofMillis(250))
            .failFast("het portaal leeft niet meer", () -> !portaal.leeft())
            .until(
                () -> haal(pad),
                tekst -> tekst.contains(KLAAR) || tekst.contains("geweigerd\",") || tekst.contains("mislukt"));

    assertThat(levering)
        .contains("\"status\":\"geweigerd\"", "\"gelezen\":1000000,\"nieuw\":0,", "\"fouten\":1");
    assertThat(haal(pad + "/fouten"))
        .contains("\"regel\":1000001,", "\"kolom\":\"geboortedatum\"", "\"code\":\"DATUM", "geboortedatum ");
    assertThat(aantal("leerling")).isEqualTo(leerlingen);
    assertThat(aantal("signaal")).isEqualTo(signalen);
  }

  @Test
  void eenBestandVan201MbWordtGeweigerdEnNietBewaard() throws IOException, InterruptedException {
    final long leveringen = aantal("levering");
    final long stukken = aantal("levering_inhoud");

    HttpResponse<String> antwoord = lever(new Leerlingenstroom(201 * MB));

    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(413);
    assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(antwoord.body())
        .contains("Het bestand leerlingen is groter dan 200 MB. Splits het en lever de delen na elkaar.");
    assertThat(aantal("levering")).isEqualTo(leveringen);
    assertThat(aantal("levering_bestand")).isEqualTo(leveringen);
    assertThat(aantal("levering_inhoud")).isEqualTo(stukken);
  }
}
