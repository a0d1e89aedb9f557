package nl.inburgeringsportaal.testbasis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import nl.inburgeringsportaal.Inburgeringsportaal;
import nl.inburgeringsportaal.demo.DemoAanmelding;
import nl.inburgeringsportaal.demo.DemoAccounts;
import org.springframework.boot.SpringApplication;

/**
 * The whole portal with the demo's accounts in a process of its own, for what needs a JVM of its own. With the address
 * of an identity provider among the options it has no passwords of its own.
 */
public final class Portaalproces implements AutoCloseable {
  private static final Duration GEDULD = Duration.ofMinutes(6);

  private final Process proces;
  private final int poort;
  private final Path uitvoer;

  private Portaalproces(Process proces, int poort, Path uitvoer) {
    this.proces = proces;
    this.poort = poort;
    this.uitvoer = uitvoer;
  }

  /**
   * The process itself.
   *
   * @param args JDBC address of an empty or kept schema, and the port
   */
  public static void main(String[] args) {
    SpringApplication app =
        new SpringApplication(Inburgeringsportaal.class, DemoAccounts.class, Testgegevens.class, TestTijd.class);
    if (System.getProperty("portaal.identiteit.uitgever") == null) {
      app.addPrimarySources(Set.of(DemoAanmelding.class));
    }
    app.setLogStartupInfo(false);
    app.setDefaultProperties(
        Map.of(
            "spring.datasource.url", args[0],
            "spring.datasource.username", "root",
            "spring.datasource.password", "",
            "portaal.sleutel", TestDatabase.SLEUTEL,
            "portaal.zoeksleutel", TestDatabase.ZOEKSLEUTEL,
            "server.port", args[1],
            "server.address", "127.0.0.1"));
    app.run();
  }

  /**
   * Starts the portal and waits until it is ready.
   *
   * @param jdbcUrl its schema
   * @param uitvoer file for what it says
   * @param opties options of the JVM
   */
  public static Portaalproces start(String jdbcUrl, Path uitvoer, String... opties) throws IOException {
    return start(jdbcUrl, vrijePoort(), uitvoer, opties);
  }

  /**
   * Starts the portal on a port that others have been told of, and waits until it is ready.
   *
   * @param jdbcUrl its schema
   * @param poort port on loopback, from {@link #vrijePoort}
   * @param uitvoer file for what it says
   * @param opties options of the JVM
   */
  public static Portaalproces start(String jdbcUrl, int poort, Path uitvoer, String... opties) throws IOException {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseCompactObjectHeaders"));
    opdracht.addAll(List.of(opties));
    opdracht.addAll(List.of("-cp", System.getProperty("java.class.path"), Portaalproces.class.getName()));
    opdracht.addAll(List.of(jdbcUrl, String.valueOf(poort)));
    Process proces = new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(uitvoer.toFile()).start();
    Portaalproces portaal = new Portaalproces(proces, poort, uitvoer);
    long einde = System.nanoTime() + GEDULD.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < einde && proces.isAlive()) {
        if (portaal.isGereed(client)) {
          return portaal;
        }
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
    portaal.close();
    throw new IllegalStateException("het portaal start niet:\n" + portaal.uitvoer());
  }

  private boolean isGereed(HttpClient client) {
    try {
      HttpRequest vraag = HttpRequest.newBuilder(adres("/actuator/health/readiness")).build();
      return client.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException nogNiet) {
      return false;
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(onderbroken);
    }
  }

  /**
   * @return a port that nobody uses now
   */
  public static int vrijePoort() throws IOException {
    try (ServerSocket stopcontact = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return stopcontact.getLocalPort();
    }
  }

  /**
   * @param pad path from the root
   * @return its address
   */
  public URI adres(String pad) {
    return URI.create("http://127.0.0.1:" + poort + pad);
  }

  /**
   * @return port on loopback
   */
  public int poort() {
    return poort;
  }

  /**
   * @return true until it has ended
   */
  public boolean leeft() {
    return proces.isAlive();
  }

  /**
   * @return what it has said so far
   */
  public String uitvoer() throws IOException {
    return Files.readString(uitvoer);
  }

  @Override
  public void close() {
    proces.destroyForcibly();
    proces.onExit().join();
    try {
      // For the look-through of all logs, after the last test.
      Path logboeken = Files.createDirectories(Path.of("target", "failsafe-reports"));
      Files.copy(uitvoer, Files.createTempDirectory(logboeken, "portaalproces").resolve("portaal-output.txt"));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
