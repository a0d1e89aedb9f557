package nl.inburgeringsportaal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.inburgeringsportaal.Inburgeringsportaal;
import nl.inburgeringsportaal.demo.DemoAanmelding;
import nl.inburgeringsportaal.demo.DemoAccounts;
import nl.inburgeringsportaal.demo.IngebouwdeMariaDb;
import nl.inburgeringsportaal.demo.Mappen;
import nl.inburgeringsportaal.jongeren.internal.SignaalRekenaar;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The portal in this process with pupils of the whole country; started and filled when first asked for. */
final class Omgeving implements AutoCloseable {
  private final Path map;
  private IngebouwdeMariaDb db;
  private ConfigurableApplicationContext context;
  private Landsdata data;

  Omgeving(Path map) {
    this.map = map;
  }

  /**
   * @param type type of a bean
   * @return the bean of the running portal
   */
  <T> T bean(Class<T> type) throws IOException {
    start();
    return context.getBean(type);
  }

  /**
   * @param type type of a helper of the tests
   * @return a new one, with the beans of the running portal
   */
  <T> T maak(Class<T> type) throws IOException {
    start();
    return context.getAutowireCapableBeanFactory().createBean(type);
  }

  /**
   * @return the pupils, schools and accounts that were made
   */
  Landsdata data() throws IOException {
    start();
    return data;
  }

  /**
   * @return the database of the running portal
   */
  IngebouwdeMariaDb db() throws IOException {
    start();
    return db;
  }

  private void start() throws IOException {
    if (context != null) {
      return;
    }
    Path databasemap = map.resolve("mariadb");
    Mappen.verwijder(databasemap);
    db = IngebouwdeMariaDb.start(Files.createDirectories(databasemap), 0);
    SpringApplication app =
        new SpringApplication(
            Inburgeringsportaal.class,
            DemoAanmelding.class,
            DemoAccounts.class,
            Testgegevens.class,
            TestTijd.class);
    app.setLogStartupInfo(false);
    app.setDefaultProperties(
        Map.of(
            "spring.datasource.url", db.jdbcUrl(),
            "spring.datasource.username", "root",
            "spring.datasource.password", "",
            "portaal.sleutel", TestDatabase.SLEUTEL,
            "portaal.zoeksleutel", TestDatabase.ZOEKSLEUTEL,
            "server.port", 0,
            "server.address", "127.0.0.1",
            "logging.level.root", "ERROR",
            "logging.level.nl.inburgeringsportaal", "ERROR"));
    context = app.run();
    data = Landsdata.maak(context.getBean(org.springframework.jdbc.core.JdbcTemplate.class), bean(Testgegevens.class));
    bean(SignaalRekenaar.class).herberekenAlle();
  }

  @Override
  public void close() {
    if (context != null) {
      context.close();
    }
    if (db != null) {
      db.close();
    }
  }
}
