package nl.inburgeringsportaal.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The real Keycloak, for the tests and for {@code ./portaal start --keycloak}; never part of the production jar. The
 * program is unpacked and prepared once per version; accounts and log lie in a folder of their own.
 */
public final class Keycloak implements AutoCloseable {
  private static final Path PROGRAMMAS = Path.of(".portaal");
  private static final Path EIGEN = Path.of("docker", "keycloak");
  private static final Duration STARTTIJD = Duration.ofMinutes(4);
  private static final String GEHEIM = "alleen-voor-de-voorbeeldstart-en-de-tests";

  /** It builds itself anew for its options and then asks to be started again. */
  private static final int VOORBEREID = 10;

  private final Process proces;
  private final String adres;
  private final Path logboek;

  private Keycloak(Process proces, String adres, Path logboek) {
    this.proces = proces;
    this.adres = adres;
    this.logboek = logboek;
  }

  /**
   * Starts it and waits until its realm answers.
   *
   * @param map folder for its data and log; what is in it is kept
   * @param poort port on loopback
   * @param portaal address of the portal as browsers know it
   * @param realm what is imported when the realm is not there yet
   * @return the running server
   * @throws IllegalStateException when it does not start; the message names its log
   */
  public static Keycloak start(Path map, int poort, String portaal, Realm realm) throws IOException {
    Path programma = programma();
    Path thuis = Files.createDirectories(map).toRealPath();
    for (String deel : List.of("conf", "providers", "data/import")) {
      Files.createDirectories(thuis.resolve(deel));
    }
    Files.writeString(thuis.resolve("conf/keycloak.conf"), "");
    Path themas = thuis.resolve("themes");
    if (Files.isDirectory(themas)) {
      Mappen.verwijder(themas);
    }
    Mappen.kopieer(EIGEN.resolve("themes"), themas);
    Path lijsten = thuis.resolve("data/password-blacklists");
    if (!Files.isDirectory(lijsten)) {
      Mappen.kopieer(EIGEN.resolve("password-blacklists"), lijsten);
    }
    realm.schrijf(thuis.resolve("data/import/inburgeringsportaal-realm.json"));
    Path logboek = thuis.resolve("keycloak.log");
    List<String> opties =
        List.of(
            "start-dev",
            "--import-realm",
            "--http-host=127.0.0.1",
            "--http-port=" + poort,
            "--hostname=http://localhost:" + poort);
    Process proces = programma(programma, thuis, logboek, Map.of("PORTAAL_ADRES", portaal), true, opties);
    Keycloak keycloak = new Keycloak(proces, "http://localhost:" + poort, logboek);
    keycloak.wachtTotGereed();
    return keycloak;
  }

  private static Path programma() throws IOException {
    String versie = System.getProperty("keycloak.versie", "");
    Path programma = PROGRAMMAS.toAbsolutePath().resolve("keycloak-" + versie);
    if (versie.isEmpty() || !Files.isDirectory(programma.resolve("lib"))) {
      throw new IllegalStateException("Keycloak " + versie + " is niet uitgepakt in " + PROGRAMMAS + ".");
    }
    Path klaar = programma.resolve("voorbereid");
    try (FileChannel kanaal =
            FileChannel.open(
                programma.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock slot = kanaal.lock()) {
      if (slot.isValid() && !Files.exists(klaar)) {
        bereidVoor(programma);
        Files.writeString(klaar, "");
      }
    }
    return programma;
  }

  private static void bereidVoor(Path programma) throws IOException {
    Path leeg = Files.createTempDirectory("keycloak");
    for (String deel : List.of("conf", "providers")) {
      Files.createDirectories(leeg.resolve(deel));
    }
    Files.writeString(leeg.resolve("conf/keycloak.conf"), "");
    Path logboek = leeg.resolve("voorbereiden.log");
    Process proces = programma(programma, leeg, logboek, Map.of(), false, List.of("start-dev", "--http-port=1"));
    try {
      if (!proces.waitFor(STARTTIJD.toSeconds(), TimeUnit.SECONDS) || proces.exitValue() != VOORBEREID) {
        proces.destroyForcibly();
        throw new IllegalStateException("Keycloak kon niet worden voorbereid; zie " + logboek);
      }
      Mappen.verwijder(leeg);
    } catch (InterruptedException onderbroken) {
      proces.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("het voorbereiden van Keycloak is onderbroken", onderbroken);
    }
  }

  /** As its own script starts it, but with the data elsewhere than with the program. */
  private static Process programma(
      Path programma, Path thuis, Path logboek, Map<String, String> omgeving, boolean voorbereid, List<String> opties)
      throws IOException {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(
        List.of(
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dkc.home.dir=" + thuis,
            "-Djboss.server.config.dir=" + thuis.resolve("conf"),
            "--enable-native-access=ALL-UNNAMED"));
    for (String pakket : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
      opdracht.add("--add-opens=java.base/" + pakket + "=ALL-UNNAMED");
    }
    if (voorbereid) {
      opdracht.add("-Dkc.config.built=true");
    }
    opdracht.addAll(List.of("-cp", programma.resolve("lib/quarkus-run.jar").toString()));
    opdracht.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    opdracht.addAll(opties);
    ProcessBuilder bouwer =
        new ProcessBuilder(opdracht)
            .directory(thuis.toFile())
            .redirectErrorStream(true)
            .redirectOutput(logboek.toFile());
    bouwer.environment().putAll(omgeving);
    bouwer.environment().put("PORTAAL_CLIENT_GEHEIM", GEHEIM);
    bouwer.environment().put("PORTAAL_BEHEER_GEHEIM", GEHEIM);
    bouwer.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    bouwer.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", GEHEIM);
    return bouwer.start();
  }

  /**
   * Ends what an earlier portal left running on this folder because it was killed itself.
   *
   * @param map folder with the data, as a real path
   */
  static void beeindigWezen(Path map) {
    String thuis = "-Dkc.home.dir=" + map;
    ProcessHandle.allProcesses()
        .filter(proces -> proces.info().commandLine().filter(regel -> regel.contains(thuis)).isPresent())
        .forEach(
            proces -> {
              proces.destroyForcibly();
              proces.onExit().join();
            });
  }

  private void wachtTotGereed() {
    long einde = System.nanoTime() + STARTTIJD.toNanos();
    HttpRequest vraag =
        HttpRequest.newBuilder(URI.create(uitgever() + "/.well-known/openid-configuration"))
            .timeout(Duration.ofSeconds(10))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < einde && proces.isAlive()) {
        try {
          if (client.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException nogNiet) {
          // It is asked again.
        }
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      }
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
    }
    close();
    throw new IllegalStateException("Keycloak start niet; zie " + logboek);
  }

  /**
   * @return address of the realm, the issuer of its tokens
   */
  public String uitgever() {
    return adres + "/realms/inburgeringsportaal";
  }

  /**
   * @return address of the server
   */
  public String adres() {
    return adres;
  }

  /**
   * @return settings with which a portal uses it
   */
  public Map<String, String> instellingen() {
    return Map.of(
        "portaal.identiteit.uitgever", uitgever(),
        "portaal.identiteit.geheim", GEHEIM,
        "portaal.identiteit.beheer.geheim", GEHEIM);
  }

  /**
   * @return secret of the clients of the portal, and password of {@code admin} in the realm {@code master}
   */
  public static String geheim() {
    return GEHEIM;
  }

  @Override
  public void close() {
    proces.destroy();
    try {
      if (!proces.waitFor(20, TimeUnit.SECONDS)) {
        proces.destroyForcibly();
        proces.onExit().join();
      }
    } catch (InterruptedException onderbroken) {
      proces.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
