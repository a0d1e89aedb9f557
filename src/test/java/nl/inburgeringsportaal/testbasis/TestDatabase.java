package nl.inburgeringsportaal.testbasis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.inburgeringsportaal.demo.IngebouwdeMariaDb;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One MariaDB for all tests of this JVM; it stops with it. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final IngebouwdeMariaDb DB = start();

  private static IngebouwdeMariaDb start() {
    try {
      Path ouder = Files.createDirectories(Path.of("target", "testdatabase"));
      IngebouwdeMariaDb db = IngebouwdeMariaDb.start(Files.createTempDirectory(ouder, "m"), 0);
      Runtime.getRuntime().addShutdownHook(new Thread(db::close));
      return db;
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
                    "spring.datasource.password", "")));
  }
}
