package nl.inburgeringsportaal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inburgeringsportaal.demo.IngebouwdeMariaDb;
import nl.inburgeringsportaal.demo.Mappen;
import nl.inburgeringsportaal.testbasis.KeycloakBeheer;
import nl.inburgeringsportaal.testbasis.Portaalproces;
import nl.inburgeringsportaal.testbasis.Postbus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What docker/compose.yaml starts, as processes of this machine: the portal from the layers of the image, MariaDB,
 * Keycloak by its own script, the proxy with its own configuration, with the secrets that docs/operations.md makes.
 * Only places differ: ports, folders and the network. The mail server is a stand-in.
 */
final class Stapel implements AutoCloseable {
  private static final Path HANDLEIDING = Path.of("docs", "operations.md");
  private static final Duration STARTTIJD = Duration.ofMinutes(4);

  private final Composebestand compose = Composebestand.lees();
  private final Map<String, Process> processen = new TreeMap<>();
  private final Path map;
  private final int portaalpoort = Portaalproces.vrijePoort();
  private final int keycloakpoort = Portaalproces.vrijePoort();
  private final int tlspoort = Portaalproces.vrijePoort();
  private final int httppoort = Portaalproces.vrijePoort();
  private final Postbus post = new Postbus();
  private final HttpServer postlezer =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  private IngebouwdeMariaDb database;

  private Stapel(Path map) throws IOException {
    this.map = map;
  }

  /**
   * Starts all of it and waits until it can be used.
   *
   * @param map an empty folder
   */
  static Stapel start(Path map) throws IOException, InterruptedException {
    Stapel stapel = new Stapel(map);
    try {
      stapel.start();
      return stapel;
    } catch (IOException | RuntimeException | AssertionError fout) {
      stapel.close();
      throw fout;
    }
  }

  private void start() throws IOException, InterruptedException {
    maakGeheimen();
    // The names of the containers; no other name is known to them.
    Files.writeString(
        map.resolve("hosts"), "127.0.0.1 localhost portaal database keycloak post\n", StandardCharsets.US_ASCII);
    postlezer.createContext("/", vraag -> {
      vraag.sendResponseHeaders(200, -1);
      vraag.close();
    });
    postlezer.start();
    startDatabase();
    startKeycloak();
    startPortaal();
    startProxy();
    wachtOp("keycloak", () -> Files.readString(map.resolve("keycloak.log")).contains("Listening on:"));
    wachtOp("portaal", () -> gezond() == 0);
  }

  private void wachtOp(String dienst, Callable<Boolean> staat) {
    await(dienst)
        .atMost(STARTTIJD)
        .pollInterval(Duration.ofMillis(250))
        .failFast(() -> {
          if (!processen.get(dienst).isAlive()) {
            throw new IllegalStateException(dienst + " is gestopt: " + uitvoer(dienst));
          }
        })
        .until(staat);
  }

  /** With the commands of the handbook, in a folder of this test. */
  private void maakGeheimen() throws IOException, InterruptedException {
    Matcher blok = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(HANDLEIDING));
    assertThat(blok.find()).isTrue();
    String opdrachten =
        blok.group(1)
            .replaceFirst("(?m)^\\./portaal package$", "")
            .replaceFirst("cd docker/geheimen", "cd '" + Files.createDirectories(map.resolve("geheimen")) + "'")
            .replaceFirst("(?m)^cd \\.\\. && docker compose .*$", "");
    voerUit(new ProcessBuilder("bash", "-euc", opdrachten));
    for (Map.Entry<String, Map<String, Object>> dienst : compose.diensten().entrySet()) {
      Path eigen = Files.createDirectories(geheimen(dienst.getKey()));
      for (Object geheim : Composebestand.lijst(dienst.getValue().get("secrets"))) {
        String bron = geheim instanceof String naam ? naam : Composebestand.<String>kaart(geheim).get("source");
        String doel = geheim instanceof String naam ? naam : Composebestand.<String>kaart(geheim).get("target");
        String bestand = Composebestand.<String>kaart(compose.deel("secrets").get(bron)).get("file");
        Files.copy(map.resolve(bestand), eigen.resolve(doel));
      }
    }
  }

  private void startDatabase() throws IOException, InterruptedException {
    database = IngebouwdeMariaDb.start(map.resolve("database"), 0);
    // What the image does with its environment.
    Map<String, Object> omgeving = Composebestand.kaart(compose.dienst("database").get("environment"));
    String wachtwoord = Files.readString(Path.of(hier("database", (String) omgeving.get("MARIADB_PASSWORD_FILE"))));
    sql("create user " + omgeving.get("MARIADB_USER") + "@'%' identified by '" + wachtwoord.strip() + "'");
    sql("grant all privileges on " + omgeving.get("MARIADB_DATABASE") + ".* to " + omgeving.get("MARIADB_USER"));
    Path script = schrijf("database", "database/keycloak.sh", "keycloak.sh");
    Path opdrachten = map.resolve("keycloak.sql");
    voerUit(
        new ProcessBuilder(
            "bash",
            "-euc",
            "docker_process_sql() { cat > '" + opdrachten + "'; }; source '" + script + "'"));
    for (String opdracht : Files.readString(opdrachten).split(";\\s*")) {
      sql(opdracht);
    }
  }

  private void startKeycloak() throws IOException {
    Path eigen = map.resolve("keycloak");
    // It builds itself for these settings: not in the folder of the others.
    Mappen.kopieer(Path.of(".portaal", "keycloak-" + System.getProperty("keycloak.versie")), eigen);
    Path realm = Files.createDirectories(eigen.resolve("data/import")).resolve("inburgeringsportaal-realm.json");
    Files.copy(Composebestand.MAP.resolve("keycloak/inburgeringsportaal-realm.json"), realm);
    Mappen.kopieer(Composebestand.MAP.resolve("keycloak/themes"), eigen.resolve("themes"));
    Path lijsten = eigen.resolve("data/password-blacklists");
    Mappen.kopieer(Composebestand.MAP.resolve("keycloak/password-blacklists"), lijsten);
    Path script = schrijf("keycloak", "start-keycloak.sh", "start-keycloak.sh");
    ProcessBuilder bouwer = bouwer("keycloak", List.of("bash", script.toString()));
    bouwer.environment().put("JAVA_HOME", System.getProperty("java.home"));
    bouwer.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1 " + namen());
    bouwer.environment().put("KC_HTTP_HOST", "127.0.0.1");
    bouwer.environment().put("KC_HTTP_PORT", String.valueOf(keycloakpoort));
    processen.put("keycloak", bouwer.start());
  }

  private void startPortaal() throws IOException, InterruptedException {
    List<String> opdracht = new ArrayList<>(Composebestand.opdracht("ENTRYPOINT"));
    opdracht.set(0, java());
    opdracht.add(1, "-Djava.io.tmpdir=" + Files.createDirectories(map.resolve("tmp")));
    opdracht.add(1, namen());
    ProcessBuilder bouwer = bouwer("portaal", opdracht).directory(pakUit().toFile());
    bouwer.environment().put("SERVER_PORT", String.valueOf(portaalpoort));
    // Not to be reached from outside, as the container is not.
    bouwer.environment().put("SERVER_ADDRESS", "127.0.0.1");
    processen.put("portaal", bouwer.start());
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
    voerUit(new ProcessBuilder(opdracht).directory(bouw.toFile()));
    for (String laag : List.of("dependencies", "spring-boot-loader", "snapshot-dependencies", "application")) {
      assertThat(bouw.resolve("lagen").resolve(laag)).isDirectory();
      Mappen.kopieer(bouw.resolve("lagen").resolve(laag), lagen());
    }
    return lagen();
  }

  private void startProxy() throws IOException, InterruptedException {
    Path instellingen = schrijf("proxy", "proxy/nginx.conf", "nginx.conf");
    Files.createDirectories(map.resolve("proxytmp"));
    String log = map.resolve("proxy.log").toString();
    List<String> opdracht = List.of(nginx(), "-p", map.toString(), "-e", log, "-c", instellingen.toString());
    voerUit(new ProcessBuilder(Stream.concat(opdracht.stream(), Stream.of("-t")).toList()));
    List<String> vooraan = List.of("-g", "daemon off;");
    processen.put(
        "proxy", bouwer("proxy", Stream.concat(opdracht.stream(), vooraan.stream()).toList()).start());
  }

  private static String nginx() {
    String eigen = ".portaal/nginx/usr/sbin/nginx";
    return Stream.of(eigen, "/usr/sbin/nginx", "/opt/homebrew/bin/nginx", "/usr/local/bin/nginx")
        .filter(plek -> Files.isExecutable(Path.of(plek)))
        .findFirst()
        .map(plek -> Path.of(plek).toAbsolutePath().toString())
        .orElseThrow(() -> new IllegalStateException("nginx is er niet; ./portaal test haalt het op"));
  }

  private ProcessBuilder bouwer(String dienst, List<String> opdracht) {
    ProcessBuilder bouwer =
        new ProcessBuilder(opdracht)
            .directory(map.toFile())
            .redirectErrorStream(true)
            .redirectOutput(map.resolve(dienst + ".log").toFile());
    bouwer.environment().keySet().removeIf(naam -> naam.matches("(SPRING|JAVA|KC|PORTAAL)_.*"));
    Composebestand.<Object>kaart(compose.dienst(dienst).getOrDefault("environment", Map.of()))
        .forEach((naam, waarde) -> bouwer.environment().put(naam, hier(dienst, String.valueOf(waarde))));
    return bouwer;
  }

  private Path schrijf(String dienst, String bron, String naam) throws IOException {
    return Files.writeString(map.resolve(naam), hier(dienst, Composebestand.tekst(bron)));
  }

  /** The places of a container, on this machine. */
  private String hier(String dienst, String tekst) {
    String hier =
        tekst
            .replace("/run/secrets/", geheimen(dienst) + "/")
            .replace("/opt/keycloak/", map.resolve("keycloak") + "/")
            .replace("database:3306", "database:" + database.poort())
            .replace("172.30.8.0/24", "127.0.0.1/32")
            .replace("https://inloggen.localhost", adres("inloggen"))
            .replace("https://portaal.localhost", adres("portaal"));
    if (!"proxy".equals(dienst)) {
      return hier
          .replaceFirst("^1025$", String.valueOf(post.poort()))
          .replace("portaal:8080", "portaal:" + portaalpoort)
          .replace("keycloak:8080", "keycloak:" + keycloakpoort);
    }
    // Before 1.25.1 the protocol was said beside the port.
    return hier
        .replaceAll("listen 8443 ssl(.*);\n *http2 on;", "listen 127.0.0.1:" + tlspoort + " ssl http2$1;")
        .replace("listen 8080", "listen 127.0.0.1:" + httppoort)
        .replace("$host$request_uri", "$host:" + tlspoort + "$request_uri")
        .replace("X-Forwarded-Port 443", "X-Forwarded-Port " + tlspoort)
        .replace("portaal:8080", "127.0.0.1:" + portaalpoort)
        .replace("keycloak:8080", "127.0.0.1:" + keycloakpoort)
        .replace("post:8025", "127.0.0.1:" + postlezer.getAddress().getPort())
        .replace("/dev/stderr", map.resolve("proxy.log").toString())
        .replace("/tmp/", map.resolve("proxytmp") + "/");
  }

  /** The host names of the compose file's networks, for a JVM. */
  private String namen() {
    return "-Djdk.net.hosts.file=" + map.resolve("hosts");
  }

  private Path geheimen(String dienst) {
    return map.resolve("secrets").resolve(dienst);
  }

  /** What is in a folder that a container may only read. */
  Path lagen() {
    return map.resolve("portaal");
  }

  /**
   * @param naam the first part of the name
   * @return address for a browser
   */
  String adres(String naam) {
    return "https://" + naam + ".localhost:" + tlspoort;
  }

  Path certificaat() {
    return geheimen("proxy").resolve("tls.crt");
  }

  int tlspoort() {
    return tlspoort;
  }

  int httppoort() {
    return httppoort;
  }

  int portaalpoort() {
    return portaalpoort;
  }

  Postbus post() {
    return post;
  }

  /** As the administrator of Keycloak, from inside. */
  KeycloakBeheer beheer() throws IOException {
    Map<String, String> omgeving = Composebestand.kaart(compose.dienst("keycloak").get("environment"));
    return new KeycloakBeheer(
        "http://127.0.0.1:" + keycloakpoort,
        omgeving.get("KC_BOOTSTRAP_ADMIN_USERNAME"),
        Files.readString(geheimen("keycloak").resolve("keycloak_beheerder_wachtwoord")).strip());
  }

  /** All that is secret, each as it stands in its file. */
  List<String> geheimen() throws IOException {
    try (Stream<Path> bestanden = Files.list(map.resolve("geheimen"))) {
      List<String> geheimen = new ArrayList<>();
      for (Path bestand : bestanden.filter(deel -> !deel.toString().endsWith(".crt")).toList()) {
        geheimen.add(Files.readString(bestand).strip());
      }
      return geheimen;
    }
  }

  String uitvoer(String dienst) {
    try {
      return Files.readString(map.resolve(dienst + ".log"));
    } catch (IOException nogNiet) {
      return nogNiet.getMessage();
    }
  }

  JdbcClient jdbc() {
    return JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), "root", ""));
  }

  private void sql(String opdracht) {
    jdbc().sql(opdracht).update();
  }

  /** What the image asks itself. */
  int gezond() throws IOException, InterruptedException {
    assertThat(Composebestand.opdracht("HEALTHCHECK")).containsExactly("gezond");
    ProcessBuilder bouwer = new ProcessBuilder("bash", Composebestand.MAP.resolve("gezond").toString());
    bouwer.environment().put("SERVER_PORT", String.valueOf(portaalpoort));
    return bouwer.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
  }

  private static void voerUit(ProcessBuilder bouwer) throws IOException, InterruptedException {
    Process proces = bouwer.redirectErrorStream(true).start();
    String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(proces.waitFor()).as(uitvoer).isZero();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  @Override
  public void close() throws IOException {
    for (Process proces : processen.values()) {
      proces.descendants().forEach(ProcessHandle::destroyForcibly);
      proces.destroyForcibly();
      proces.onExit().join();
    }
    postlezer.stop(0);
    post.close();
    if (database != null) {
      database.close();
    }
    // The logs stay.
    try (Stream<Path> delen = Files.list(map)) {
      for (Path deel : delen.filter(Files::isDirectory).toList()) {
        Mappen.verwijder(deel);
      }
    }
  }
}
