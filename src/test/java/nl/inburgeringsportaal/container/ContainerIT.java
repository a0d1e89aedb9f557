package nl.inburgeringsportaal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What the containers do, as processes: the portal from the layers that the Dockerfile makes, started with its command
 * and with the environment and the secret files of the compose file, beside a MariaDB with the same settings.
 */
class ContainerIT {
  private static final String GEHEIM = "geheim-uit-een-bestand";

  @TempDir private Path map;
  private String url;
  private Process portaal;
  private int poort;

  @BeforeEach
  void maakDatabase() throws IOException {
    url = TestDatabase.nieuwSchema("container");
    jdbc().sql("create or replace user portaal@'127.0.0.1' identified by '" + GEHEIM + "'").update();
    jdbc().sql("grant all privileges on container.* to portaal@'127.0.0.1'").update();
    try (ServerSocket stopcontact = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      poort = stopcontact.getLocalPort();
    }
  }

  @AfterEach
  void stop() {
    if (portaal != null) {
      portaal.destroyForcibly();
      portaal.onExit().join();
    }
    jdbc().sql("drop user if exists portaal@'127.0.0.1'").update();
  }

  @Test
  void hetPortaalDraaitZoalsInDeContainer() throws Exception {
    Path lagen = pakUit();
    portaal = start(lagen);
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(500))
        .failFast("het portaal is gestopt", () -> !portaal.isAlive())
        .until(() -> gezond() == 0);

    eisInstellingenVanDeDatabase();
    String buiten = vraag("portaal.localhost", "X-Forwarded-Proto: https\r\nX-Forwarded-For: 203.0.113.9\r\n");
    // Not from the proxy's network: what it says about TLS is not believed.
    assertThat(buiten)
        .startsWith("HTTP/1.1 200")
        .containsPattern("Set-Cookie: __Host-sessie=[^;]+;.*Secure")
        .doesNotContain("Strict-Transport-Security");
    assertThat(vraag("elders.voorbeeld", "")).startsWith("HTTP/1.1 400");
    assertThat(uitvoer()).doesNotContain(GEHEIM, TestDatabase.SLEUTEL);
    assertThat(bestanden(lagen)).as("wat het buiten /tmp heeft geschreven").isEmpty();
  }

  /** As the image does: with the tools that the jar brings. */
  private Path pakUit() throws IOException, InterruptedException {
    Path bouw = Files.createDirectories(map.resolve("bouw"));
    try (Stream<Path> doel = Files.list(Path.of("target"))) {
      Path jar =
          doel.filter(bestand -> bestand.getFileName().toString().matches("inburgeringsportaal-.*\\.jar"))
              .findFirst()
              .orElseThrow();
      Files.copy(jar, bouw.resolve("portaal.jar"));
    }
    List<String> opdracht = new ArrayList<>(Composebestand.opdracht("RUN"));
    opdracht.set(0, java());
    assertThat(new ProcessBuilder(opdracht).directory(bouw.toFile()).inheritIO().start().waitFor()).isZero();
    Path portaalmap = Files.createDirectories(map.resolve("portaal"));
    for (String laag : List.of("dependencies", "spring-boot-loader", "snapshot-dependencies", "application")) {
      Path bron = bouw.resolve("lagen").resolve(laag);
      assertThat(bron).isDirectory();
      try (Stream<Path> delen = Files.walk(bron)) {
        for (Path deel : delen.toList()) {
          Path doel = portaalmap.resolve(bron.relativize(deel));
          if (Files.isDirectory(deel)) {
            Files.createDirectories(doel);
          } else {
            Files.move(deel, doel);
          }
        }
      }
    }
    return portaalmap;
  }

  private Process start(Path lagen) throws IOException {
    Path geheimen = Files.createDirectories(map.resolve("secrets"));
    Files.writeString(geheimen.resolve("spring.datasource.password"), GEHEIM + "\n");
    Files.writeString(geheimen.resolve("portaal.sleutel"), TestDatabase.SLEUTEL + "\n");
    Files.writeString(geheimen.resolve("portaal.zoeksleutel"), TestDatabase.ZOEKSLEUTEL + "\n");
    Files.writeString(geheimen.resolve("portaal.logsleutel"), TestDatabase.SLEUTEL + "\n");
    Files.writeString(geheimen.resolve("portaal.identiteit.geheim"), GEHEIM);
    Files.writeString(geheimen.resolve("portaal.identiteit.beheer.geheim"), GEHEIM);
    List<String> opdracht = new ArrayList<>(Composebestand.opdracht("ENTRYPOINT"));
    opdracht.set(0, java());
    opdracht.add(1, "-Djava.io.tmpdir=" + Files.createDirectories(map.resolve("tmp")));
    ProcessBuilder bouwer =
        new ProcessBuilder(opdracht)
            .directory(lagen.toFile())
            .redirectErrorStream(true)
            .redirectOutput(map.resolve("uitvoer").toFile());
    bouwer.environment().keySet().removeIf(naam -> naam.startsWith("SPRING_") || naam.startsWith("JAVA_TOOL"));
    Composebestand.<Object>kaart(Composebestand.lees().dienst("portaal").get("environment"))
        .forEach((naam, waarde) -> bouwer.environment().put(naam, hier(String.valueOf(waarde))));
    bouwer.environment().put("SERVER_PORT", String.valueOf(poort));
    return bouwer.start();
  }

  /** The places of the container, on this machine. */
  private String hier(String waarde) {
    return waarde
        .replace("jdbc:mariadb://database:3306/portaal", url)
        .replace("/run/secrets/", map.resolve("secrets") + "/");
  }

  private void eisInstellingenVanDeDatabase() {
    Map<String, String> gevraagd =
        Composebestand.<String>lijst(Composebestand.lees().dienst("database").get("command")).stream()
            .map(optie -> optie.substring(2).split("=", 2))
            // The portal says this one itself, for each of its connections that changes a table.
            .filter(deel -> !"system-versioning-alter-history".equals(deel[0]))
            .collect(Collectors.toMap(deel -> deel[0].replace('-', '_'), deel -> deel.length > 1 ? deel[1] : "ON"));
    assertThat(gevraagd).isNotEmpty().allSatisfy((naam, waarde) ->
        assertThat(jdbc().sql("select @@global." + naam).query(String.class).single().toUpperCase()).as(naam)
            .isEqualTo(switch (waarde) {
              case "32M" -> String.valueOf(32 << 20);
              case "ON" -> "1";
              default -> waarde.toUpperCase();
            }));
  }

  private int gezond() throws IOException, InterruptedException {
    assertThat(Composebestand.opdracht("HEALTHCHECK")).containsExactly("gezond");
    ProcessBuilder bouwer = new ProcessBuilder("bash", Path.of("docker", "gezond").toAbsolutePath().toString());
    bouwer.environment().put("SERVER_PORT", String.valueOf(poort));
    bouwer.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return bouwer.start().waitFor();
  }

  private String vraag(String naam, String koppen) throws IOException {
    try (Socket verbinding = new Socket(InetAddress.getLoopbackAddress(), poort)) {
      verbinding.setSoTimeout(30_000);
      verbinding
          .getOutputStream()
          .write(
              ("GET /inloggen HTTP/1.1\r\nHost: " + naam + "\r\n" + koppen + "Connection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private List<Path> bestanden(Path lagen) throws IOException {
    try (Stream<Path> alle = Files.walk(lagen)) {
      return alle.filter(bestand -> Files.isRegularFile(bestand) && !bestand.toString().endsWith(".jar")).toList();
    }
  }

  private String uitvoer() {
    try {
      return Files.readString(map.resolve("uitvoer"));
    } catch (IOException nogNiet) {
      return nogNiet.getMessage();
    }
  }

  private static JdbcClient jdbc() {
    return JdbcClient.create(new DriverManagerDataSource(TestDatabase.jdbcUrl(), "root", ""));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
