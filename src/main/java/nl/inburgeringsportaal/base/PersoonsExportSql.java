package nl.inburgeringsportaal.base;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of a {@link PersoonsExport}: the columns are those of the question. */
public final class PersoonsExportSql {
  private final JdbcClient jdbc;
  private final Map<String, Object> parameters;
  private final List<PersoonsExport.Deel> delen = new ArrayList<>();

  /**
   * @param jdbc the database
   * @param parameters values that every question may name
   */
  public PersoonsExportSql(JdbcClient jdbc, Map<String, Object> parameters) {
    this.jdbc = jdbc;
    this.parameters = Map.copyOf(parameters);
  }

  /**
   * @param naam name of the table
   * @param vraag SQL from code; the labels of its columns are shown to the person
   * @return this
   */
  public PersoonsExportSql deel(String naam, String vraag) {
    List<String> kolommen = new ArrayList<>();
    List<List<Object>> rijen =
        jdbc.sql(vraag).params(parameters).query((rij, nummer) -> rij(rij, kolommen)).list();
    if (!rijen.isEmpty()) {
      delen.add(new PersoonsExport.Deel(naam, kolommen, rijen));
    }
    return this;
  }

  /**
   * @param deel a table that needs more than SQL
   * @return this
   */
  public PersoonsExportSql deel(PersoonsExport.Deel deel) {
    if (!deel.rijen().isEmpty()) {
      delen.add(deel);
    }
    return this;
  }

  /**
   * @return the tables that have rows
   */
  public List<PersoonsExport.Deel> delen() {
    return List.copyOf(delen);
  }

  private static List<Object> rij(ResultSet rij, List<String> kolommen) throws SQLException {
    ResultSetMetaData vorm = rij.getMetaData();
    boolean eerste = kolommen.isEmpty();
    List<Object> waarden = new ArrayList<>();
    for (int i = 1; i <= vorm.getColumnCount(); i++) {
      if (eerste) {
        kolommen.add(vorm.getColumnLabel(i));
      }
      waarden.add(waarde(rij.getObject(i)));
    }
    return waarden;
  }

  private static Object waarde(Object ruw) {
    return switch (ruw) {
      case java.sql.Date dag -> dag.toLocalDate();
      case java.sql.Timestamp moment -> moment.toLocalDateTime();
      case java.sql.Time tijd -> tijd.toLocalTime().toString();
      case LocalDate dag -> dag;
      case LocalDateTime moment -> moment;
      case Boolean waar -> waar;
      case Number getal -> getal;
      case null -> null;
      default -> ruw.toString();
    };
  }
}
