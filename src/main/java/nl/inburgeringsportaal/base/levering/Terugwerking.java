package nl.inburgeringsportaal.base.levering;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down which earlier days a delivery changes the figures of, in the transaction in which it is applied. A fact
 * that became known, went away or got another day changes every answer from the earlier of its two days on.
 */
@Component
public class Terugwerking {
  private final JdbcClient jdbc;

  Terugwerking(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param wat the delivery
   * @param bestand name of its file
   * @param feit column of the file that became another one, or {@code nieuw} for records that were added and
   *     {@code ingetrokken} for records that went
   * @param vanaf a select of one column named {@code vanaf}: per record the first day of which the answer changes,
   *     null for a record that changes none; days from the one on which it is applied on are left out
   * @param parameters its parameters
   */
  public void noteer(Toepassing wat, String bestand, String feit, String vanaf, Map<String, Object> parameters) {
    Map<String, Object> alle = new HashMap<>(parameters);
    alle.put("terugLevering", wat.leveringId());
    alle.put("terugBestand", bestand);
    alle.put("terugFeit", feit);
    alle.put("terugDag", wat.nu().toLocalDate());
    jdbc.sql(
            "insert into levering_terugwerking (levering_id, bestand, feit, maand, aantal)"
                + " select :terugLevering, :terugBestand, :terugFeit, w.vanaf - interval (dayofmonth(w.vanaf) - 1) day"
                + " as maand, count(*) from (" + vanaf + ") w where w.vanaf < :terugDag group by maand"
                + " on duplicate key update aantal = aantal + values(aantal)")
        .params(alle)
        .update();
  }
}
