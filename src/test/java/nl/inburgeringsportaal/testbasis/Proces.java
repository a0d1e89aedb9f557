package nl.inburgeringsportaal.testbasis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** A part of the portal in a process of its own, seen from the test that speaks to it and kills it. */
public final class Proces {

  /** What it says when it comes to the statement that was set; the statement follows. */
  public static final String PUNT = "punt ";

  private static final long GEDULD_SECONDEN = 60;

  private final Process proces;
  private final PrintStream invoer;
  private final BlockingQueue<String> uitvoer = new LinkedBlockingQueue<>();

  private Proces(Process proces) {
    this.proces = proces;
    this.invoer = new PrintStream(proces.getOutputStream(), true, StandardCharsets.UTF_8);
    Thread.ofVirtual().start(this::lees);
  }

  /**
   * Begins to start it.
   *
   * @param jdbcUrl the database
   * @param hoofd its main class
   * @param opties options of the JVM
   * @return it; it does not touch the database before {@link #start}
   */
  public static Proces maak(String jdbcUrl, Class<?> hoofd, String... opties) throws IOException {
    List<String> opdracht =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    // It lives for a second or two: quick to start is all that counts.
    opdracht.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    opdracht.addAll(List.of(opties));
    opdracht.addAll(List.of("-cp", System.getProperty("java.class.path"), hoofd.getName()));
    opdracht.add(jdbcUrl + "?" + instellingen());
    return new Proces(new ProcessBuilder(opdracht).redirectErrorStream(true).start());
  }

  /** Lets it work; it takes up what an earlier one left behind. Before that it does not touch the database. */
  public void start() {
    String regel = hoor();
    if (!"klaar".equals(regel)) {
      throw new IllegalStateException("het proces start niet: " + regel + uitvoer);
    }
    zeg("start");
  }

  /** The portal's own settings of the driver. */
  private static String instellingen() {
    YamlPropertiesFactoryBean bestand = new YamlPropertiesFactoryBean();
    bestand.setResources(new ClassPathResource("application.yml"));
    String begin = "spring.datasource.hikari.data-source-properties.";
    return bestand.getObject().stringPropertyNames().stream()
        .filter(naam -> naam.startsWith(begin))
        .map(naam -> naam.substring(begin.length()) + "=" + bestand.getObject().getProperty(naam))
        .collect(Collectors.joining("&"));
  }

  private void lees() {
    try (BufferedReader regels = proces.inputReader(StandardCharsets.UTF_8)) {
      regels.lines().forEach(uitvoer::add);
    } catch (IOException | UncheckedIOException dood) {
      uitvoer.add("stil: " + dood.getMessage());
    }
  }

  /**
   * @param opdracht what it has to do
   */
  public void zeg(String opdracht) {
    invoer.println(opdracht);
  }

  /**
   * @return the next line that it says
   */
  public String hoor() {
    try {
      String regel = uitvoer.poll(GEDULD_SECONDEN, TimeUnit.SECONDS);
      if (regel == null) {
        throw new IllegalStateException("het proces zegt niets");
      }
      return regel;
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(onderbroken);
    }
  }

  /**
   * @param overslaan beginning of a line that may come first
   * @param seconden how long it may be silent after that line
   * @return the next line after it, empty when it says nothing more
   */
  public Optional<String> hoorNa(String overslaan, int seconden) {
    String regel = hoor();
    if (!regel.startsWith(overslaan)) {
      return Optional.of(regel);
    }
    try {
      return Optional.ofNullable(uitvoer.poll(seconden, TimeUnit.SECONDS));
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(onderbroken);
    }
  }

  /** Kills it with SIGKILL and waits until it is gone. */
  public void dood() {
    proces.destroyForcibly();
    proces.onExit().join();
  }
}
