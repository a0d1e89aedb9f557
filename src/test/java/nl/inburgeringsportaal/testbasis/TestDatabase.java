package nl.inburgeringsportaal.testbasis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.inburgeringsportaal.demo.IngebouwdeMariaDb;
import nl.inburgeringsportaal.demo.Mappen;
import nl.inburgeringsportaal.nacontrole.Databasescan;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One MariaDB for all tests of this JVM; it stops with it. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final AtomicBoolean MET_CONTEXT = new AtomicBoolean();
  private static final IngebouwdeMariaDb DB = start();

  /** A key that protects nothing but what the tests make up. */
  public static final String SLEUTEL = "dGVzdHNsZXV0ZWwgdmFuIGhldCBwb3J0YWFsIC0gMzI=";

  /** A key by which what the tests make up is found again. */
  public static final String ZOEKSLEUTEL = "em9la3NsZXV0ZWwgdmFuIGhldCBwb3J0YWFsLXRlc3Q=";

  private static IngebouwdeMariaDb start() {
    try {
      Path ouder = Files.createDirectories(Path.of("target", "testdatabase"));
      Path map = Files.createTempDirectory(ouder, "m");
      IngebouwdeMariaDb db = IngebouwdeMariaDb.start(map, 0);
      // After the contexts: a job that runs at that moment still finds its database.
      SpringApplication.getShutdownHandlers().add(() -> ruimOp(db, map));
      // Spring calls those only when it has started something in this JVM.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        if (!MET_CONTEXT.get()) {
          ruimOp(db, map);
        }
      }));
      return db;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static void ruimOp(IngebouwdeMariaDb db, Path map) {
    try (db) {
      Databasescan.schrijf(db.jdbcUrl());
    }
    try {
      Mappen.verwijder(map);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /**
   * @return JDBC address of the schema
   */
  public static String jdbcUrl() {
    return DB.jdbcUrl();
  }

  /**
   * Makes an empty schema beside the one of the tests, for who needs data of its own.
   *
   * @param naam name of the schema
   * @return its JDBC address
   */
  public static String nieuwSchema(String naam) {
    try (Connection verbinding = DriverManager.getConnection(DB.jdbcUrl(), "root", "");
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("create or replace database " + naam);
      return DB.jdbcUrl().substring(0, DB.jdbcUrl().lastIndexOf('/') + 1) + naam;
    } catch (SQLException fout) {
      throw new IllegalStateException(fout);
    }
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    stelIn(context, DB.jdbcUrl());
  }

  private static void stelIn(ConfigurableApplicationContext context, String jdbcUrl) {
    MET_CONTEXT.set(true);
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "testdatabase",
                Map.of(
                    "spring.datasource.url", jdbcUrl,
                    "spring.datasource.username", "root",
                    "spring.datasource.password", "",
                    "portaal.sleutel", SLEUTEL,
                    "portaal.zoeksleutel", ZOEKSLEUTEL,
                    "spring.mail.host", "127.0.0.1",
                    "spring.mail.port", Testpost.poort(),
                    "portaal.adres", "http://localhost",
                    "portaal.post.afzender", "portaal@portaal.example")));
  }

  /** The schema of the journeys: only the demo's data, whatever other tests have made. */
  public static final class Reizen implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      stelIn(context, nieuwSchema("reizen"));
    }
  }

  /** The schema of the national figures, which count everybody: whoever else makes persons would be in them. */
  public static final class Cijfers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      stelIn(context, nieuwSchema("cijfers"));
    }
  }
}
