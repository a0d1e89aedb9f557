package nl.inburgeringsportaal.base.levering;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many of some staged lines are about a record that the portal has. Most files bring records that are all new, or
 * all there, and then nothing has to be looked up once more.
 *
 * @param regels number of lines
 * @param records number of those of which the record is there
 */
public record Bekend(long regels, long records) {

  /**
   * @param jdbc database
   * @param id column that is null for a line without a record
   * @param van from which lines, joined to the records
   * @param parameters its parameters
   * @return how many there are
   */
  public static Bekend tel(JdbcClient jdbc, String id, String van, Map<String, Object> parameters) {
    return jdbc.sql("select count(*), count(" + id + ") " + van)
        .params(parameters)
        .query((rij, nummer) -> new Bekend(rij.getLong(1), rij.getLong(2)))
        .single();
  }

  /**
   * @return true when no line is about a record that is there
   */
  public boolean geen() {
    return records == 0;
  }

  /**
   * @return true when every line is about a record that is there
   */
  public boolean alle() {
    return records == regels;
  }
}
