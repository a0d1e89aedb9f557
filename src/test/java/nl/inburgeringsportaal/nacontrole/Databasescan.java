package nl.inburgeringsportaal.nacontrole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks through every text of every table that the tests have filled, history included. */
public final class Databasescan {

  /** Where what is found waits for {@code NacontroleIT}. */
  static final Path UITKOMSTEN = Path.of("target", "nacontrole");

  private static final String KOLOMMEN =
      """
      select c.table_schema, c.table_name, c.column_name, t.table_type from information_schema.columns c
        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
      where c.data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'tinytext')
        and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED')
        and c.table_schema not in ('mysql', 'sys', 'information_schema', 'performance_schema')
        and c.table_schema like ?
      """;

  private record Kolom(String schema, String tabel, String naam, boolean metHistorie) {}

  private Databasescan() {}

  /**
   * @param jdbcUrl a database of the tests
   * @param schemas pattern of the names of the schemas
   * @return what is found, each with its table and column
   */
  static List<String> zoek(String jdbcUrl, String schemas) throws SQLException {
    List<String> gevonden = new ArrayList<>();
    try (Connection verbinding = DriverManager.getConnection(jdbcUrl, "root", "");
        Statement vraag = verbinding.createStatement()) {
      for (Kolom kolom : kolommen(verbinding, schemas)) {
        String tabel = "`" + kolom.schema() + "`.`" + kolom.tabel() + "`";
        String tijd = kolom.metHistorie() ? " for system_time all" : "";
        String sql =
            "select distinct `" + kolom.naam() + "` from " + tabel + tijd + " where `" + kolom.naam() + "` regexp '"
                + Geheimzoeker.MOGELIJK + "'";
        try (ResultSet teksten = vraag.executeQuery(sql)) {
          while (teksten.next()) {
            Geheimzoeker.zoek(teksten.getString(1))
                .forEach(vondst -> gevonden.add(tabel + "." + kolom.naam() + ": " + vondst));
          }
        }
      }
    }
    return gevonden;
  }

  private static List<Kolom> kolommen(Connection verbinding, String schemas) throws SQLException {
    List<Kolom> kolommen = new ArrayList<>();
    try (var vraag = verbinding.prepareStatement(KOLOMMEN)) {
      vraag.setString(1, schemas);
      try (ResultSet rij = vraag.executeQuery()) {
        while (rij.next()) {
          boolean metHistorie = "SYSTEM VERSIONED".equals(rij.getString(4));
          kolommen.add(new Kolom(rij.getString(1), rij.getString(2), rij.getString(3), metHistorie));
        }
      }
    }
    return kolommen;
  }

  /**
   * Looks through all schemas and writes down what is found; the database of a JVM does not outlive it.
   *
   * @param jdbcUrl a database that is about to be thrown away
   */
  public static void schrijf(String jdbcUrl) {
    try {
      Files.createDirectories(UITKOMSTEN);
      Files.write(Files.createTempFile(UITKOMSTEN, "database", ".txt"), zoek(jdbcUrl, "%"));
    } catch (IOException | SQLException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
