package nl.inburgeringsportaal.demo;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.Inburgeringsportaal;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** The portal as {@code ./portaal start} runs it: with its own database, demo data and demo accounts. */
public final class DemoPortaal {

  private DemoPortaal() {}

  /**
   * Starts the demo and stays until it is ended.
   *
   * @param args the options of {@code ./portaal start}
   */
  public static void main(String[] args) {
    try {
      start(opties(args));
    } catch (DemoFout | IllegalStateException | IOException fout) {
      System.err.println(fout.getMessage());
      System.exit(1);
    }
  }

  private static DemoOpties opties(String[] args) {
    try {
      return DemoOpties.van(List.of(args));
    } catch (DemoFout fout) {
      System.err.println(fout.getMessage());
      System.exit(2);
      throw fout;
    }
  }

  private static void start(DemoOpties opties) throws IOException {
    stilteOpDeConsole();
    Demomap map = Demomap.neem(opties.map());
    eisVrij(opties.poort(), opties.poort());
    if (!map.isHeel() || opties.vers()) {
      map.maakLeeg();
    }
    // An orphan of this folder may still have that port: end it first.
    map.beeindigWezen();
    eisVrij(opties.databasepoort(), opties.poort());
    IngebouwdeMariaDb db = IngebouwdeMariaDb.start(map.database(), opties.databasepoort());
    // Spring's own hook first closes the portal, then calls this one.
    SpringApplication.getShutdownHandlers().add(db::close);
    SpringApplication.getShutdownHandlers().add(() -> System.out.println("Gestopt; de gegevens blijven bewaard."));
    Keycloak keycloak = opties.keycloak() ? startKeycloak(opties, map) : null;
    Class<?> stappen = opties.isLandelijk() ? Landelijkstappen.class : Demostappen.class;
    SpringApplication app =
        keycloak == null
            ? new SpringApplication(Inburgeringsportaal.class, DemoAanmelding.class, stappen)
            : new SpringApplication(Inburgeringsportaal.class, stappen);
    app.setLogStartupInfo(false);
    app.setDefaultProperties(instellingen(opties, map, db, keycloak));
    if (opties.isLandelijk() && !map.isHeel()) {
      System.out.println("Het land leveren … (per keer enkele minuten)");
    }
    app.addInitializers(
        (ApplicationContextInitializer<ConfigurableApplicationContext>)
            context -> context.getBeanFactory().registerSingleton("demomap", map));
    try {
      app.run();
    } catch (RuntimeException fout) {
      db.close();
      if (NestedExceptionUtils.getMostSpecificCause(fout) instanceof FlywayValidateException) {
        throw new DemoFout("De gegevens in " + map.pad() + " zijn van een andere versie; begin opnieuw met --fresh.");
      }
      throw new DemoFout("Het portaal start niet; zie " + map.pad().resolve("portaal.log") + ".");
    }
    System.out.println(welkom(opties, map));
  }

  private static void stilteOpDeConsole() {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
  }

  private static Map<String, Object> instellingen(
      DemoOpties opties, Demomap map, IngebouwdeMariaDb db, Keycloak keycloak) throws IOException {
    Map<String, Object> instellingen = new HashMap<>();
    instellingen.put("spring.datasource.url", db.jdbcUrl());
    instellingen.put("spring.datasource.username", "root");
    instellingen.put("spring.datasource.password", "");
    instellingen.put("portaal.sleutel", map.sleutel("sleutel"));
    instellingen.put("portaal.zoeksleutel", map.sleutel("zoeksleutel"));
    instellingen.put("server.port", opties.poort());
    instellingen.put("server.address", "127.0.0.1");
    // Whoever tries it out here, also with many browsers at once, has one address.
    instellingen.put("portaal.limiet.bezoek", 100_000);
    instellingen.put("spring.lifecycle.timeout-per-shutdown-phase", "3s");
    instellingen.put("logging.file.name", map.pad().resolve("portaal.log").toString());
    instellingen.put("logging.threshold.console", "OFF");
    instellingen.put("logging.level.org.springdoc", "ERROR");
    if (keycloak != null) {
      instellingen.putAll(keycloak.instellingen());
    }
    if (opties.isLandelijk()) {
      instellingen.put(DemoLandelijk.FACTOR, opties.factor());
    }
    if (opties.vandaag() != null) {
      instellingen.put("portaal.vandaag", opties.vandaag().toString());
    }
    return instellingen;
  }

  /** The realm of the portal with the demo's people in it; it is kept with the other data of this demo. */
  private static Keycloak startKeycloak(DemoOpties opties, Demomap map) throws IOException {
    eisVrij(opties.keycloakpoort(), opties.poort());
    System.out.println("Keycloak starten …");
    Realm realm = new Realm().zonderTweedeFactor();
    DemoAccounts.voegToe(realm, "demo");
    Keycloak keycloak =
        Keycloak.start(
            map.keycloak(), opties.keycloakpoort(), "http://localhost:" + opties.poort(), realm);
    SpringApplication.getShutdownHandlers().add(keycloak::close);
    return keycloak;
  }

  private static void eisVrij(int poort, int gevraagd) {
    try (ServerSocket proef = new ServerSocket()) {
      proef.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), poort));
    } catch (IOException bezet) {
      String waarvoor = poort == gevraagd ? "" : ", die bij --port " + gevraagd + " hoort,";
      throw new DemoFout(
          "Poort " + poort + waarvoor + " is bezet door een ander programma; kies een andere met --port N.");
    }
  }

  private static String welkom(DemoOpties opties, Demomap map) {
    return """

        Het portaal staat klaar: http://localhost:%d
        Accounts (wachtwoord: demo): %s
        Gegevens: %s/ (logboek: portaal.log)%s%s
        Stoppen: Ctrl-C
        """
        .formatted(
            opties.poort(),
            String.join(", ", DemoAccounts.namen()),
            map.pad(),
            opties.keycloak()
                ? System.lineSeparator()
                    + "Inloggen gaat met Keycloak (http://localhost:"
                    + opties.keycloakpoort()
                    + "); de tweede factor staat voor de voorbeeldaccounts uit."
                : "",
            opties.vandaag() == null ? "" : System.lineSeparator() + "Vandaag is: " + opties.vandaag());
  }
}
