package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A row of the list of talks.
 *
 * @param id id
 * @param leerlingId whose talk
 * @param achternaam surname of the pupil
 * @param roepnaam first name, may be null
 * @param klas group, may be null
 * @param status where it stands
 * @param datum planned day, or the day on which it was held
 * @param begintijd time, may be null
 * @param plaats place, may be null
 */
public record GesprekListItem(
    long id,
    long leerlingId,
    String achternaam,
    String roepnaam,
    String klas,
    Gespreksstatus status,
    LocalDate datum,
    LocalTime begintijd,
    String plaats) {

  /**
   * @return first name and surname as people say it
   */
  public String naam() {
    return roepnaam == null ? achternaam : roepnaam + " " + achternaam;
  }
}
