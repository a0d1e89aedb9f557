package nl.inburgeringsportaal.base;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * On which day, and as known when, a figure is asked: the two things that every population of a report depends on.
 *
 * @param peildatum the day; facts dated on or before it count, facts after it do not
 * @param bekend moment whose knowledge counts, in UTC; null for what is known now
 */
public record Peilmoment(LocalDate peildatum, LocalDateTime bekend) {

  /**
   * @param tabel a table with row history
   * @return it as it was known, to be followed by an alias; with {@link #parameters()}
   */
  public String tabel(String tabel) {
    return bekend == null
        ? tabel
        : tabel + " for system_time as of timestamp convert_tz(:bekend, '+00:00', @@time_zone)";
  }

  /**
   * @return {@code peildatum} and, when it is needed, {@code bekend}
   */
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("peildatum", peildatum);
    if (bekend != null) {
      parameters.put("bekend", bekend);
    }
    return parameters;
  }
}
