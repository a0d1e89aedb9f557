package nl.inburgeringsportaal.testbasis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.inburgeringsportaal.demo.IngebouwdeMariaDb;
import nl.inburgeringsportaal.demo.Mappen;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One MariaDB for all tests of this JVM; it stops with it. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final IngebouwdeMariaDb DB = start();

  /** A key that protects nothing but what the tests make up. */
  public static final String SLEUTEL = "dGVzdHNsZXV0ZWwgdmFuIGhldCBwb3J0YWFsIC0gMzI=";

  private static IngebouwdeMariaDb start() {
    try {
      Path ouder = Files.createDirectories(Path.of("target", "testdatabase"));
      Path map = Files.createTempDirectory(ouder, "m");
      IngebouwdeMariaDb db = IngebouwdeMariaDb.start(map, 0);
      // After the contexts: a job that runs at that moment still finds its database.
      SpringApplication.getShutdownHandlers().add(() -> ruimOp(db, map));
      return db;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static void ruimOp(IngebouwdeMariaDb db, Path map) {
    db.close();
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

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "testdatabase",
                Map.of(
                    "spring.datasource.url", DB.jdbcUrl(),
                    "spring.datasource.username", "root",
                    "spring.datasource.password", "",
                    "portaal.sleutel", SLEUTEL)));
  }
}
