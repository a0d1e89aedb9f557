package nl.inburgeringsportaal.bench;

import java.io.IOException;
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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.inburgeringsportaal.demo.DemoPortaal;
import nl.inburgeringsportaal.demo.Mappen;

/** The demo as a process of its own, started the way {@code ./portaal start} does. */
final class Demoproces implements AutoCloseable {
  private static final Duration GEDULD = Duration.ofMinutes(4);

  private final Process proces;
  private final int poort;
  private final double seconden;

  private Demoproces(Process proces, int poort, double seconden) {
    this.proces = proces;
    this.poort = poort;
    this.seconden = seconden;
  }

  /**
   * @return a port on which nothing listens, and whose database port is free
   */
  static int vrijePoort() throws IOException {
    for (int poort = 20_000; poort < 30_000; poort++) {
      if (isVrij(poort) && isVrij(poort + 10_000)) {
        return poort;
      }
    }
    throw new IllegalStateException("geen vrije poort");
  }

  private static boolean isVrij(int poort) {
    try (ServerSocket proef = new ServerSocket(poort, 1, InetAddress.getLoopbackAddress())) {
      return proef.isBound();
    } catch (IOException bezet) {
      return false;
    }
  }

  /**
   * Starts the demo and waits until it is ready.
   *
   * @param poort its port
   * @param extra options of the JVM
   */
  static Demoproces start(int poort, String... extra) throws IOException, InterruptedException {
    List<String> opdracht = new java.util.ArrayList<>();
    opdracht.add(java("java"));
    opdracht.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseCompactObjectHeaders"));
    opdracht.addAll(List.of(extra));
    opdracht.addAll(
        List.of("-cp", System.getProperty("java.class.path"), DemoPortaal.class.getName(), "--port", "" + poort));
    Path uitvoer = Files.createDirectories(Path.of("target", "bench")).resolve("demo-" + poort + ".log");
    long begin = System.nanoTime();
    Process proces =
        new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(uitvoer.toFile()).start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() - begin < GEDULD.toNanos() && proces.isAlive()) {
        if (isGereed(client, poort)) {
          return new Demoproces(proces, poort, (System.nanoTime() - begin) / 1e9);
        }
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
    }
    proces.destroy();
    throw new IllegalStateException("de demo start niet:\n" + Files.readString(uitvoer));
  }

  private static boolean isGereed(HttpClient client, int poort) throws InterruptedException {
    try {
      URI adres = URI.create("http://127.0.0.1:" + poort + "/actuator/health/readiness");
      HttpRequest vraag = HttpRequest.newBuilder(adres).build();
      return client.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException nogNiet) {
      return false;
    }
  }

  private static String java(String programma) {
    return Path.of(System.getProperty("java.home"), "bin", programma).toString();
  }

  /**
   * @return seconds from the start of the process to the first "ready"
   */
  double seconden() {
    return seconden;
  }

  String adres(String pad) {
    return "http://127.0.0.1:" + poort + "/" + pad;
  }

  /**
   * @return bytes of live objects on the heap, after a full collection
   */
  long levendeHeap() throws IOException, InterruptedException {
    Process telling =
        new ProcessBuilder(java("jcmd"), "" + proces.pid(), "GC.class_histogram").redirectErrorStream(true).start();
    String tekst = new String(telling.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    telling.waitFor();
    String totaal = tekst.lines().filter(regel -> regel.startsWith("Total")).findFirst().orElseThrow();
    return Long.parseLong(totaal.strip().split("\\s+")[2]);
  }

  @Override
  public void close() throws IOException {
    proces.destroy();
    try {
      if (!proces.waitFor(60, TimeUnit.SECONDS)) {
        proces.destroyForcibly();
      }
    } catch (InterruptedException onderbroken) {
      proces.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Removes the data of the demo on this port. */
  static void vergeet(int poort) throws IOException {
    Mappen.verwijder(Path.of(".portaal", poort + "-klein"));
  }
}
