package nl.inburgeringsportaal.audit;

import java.time.LocalDate;

/**
 * Filter of the log; null means all.
 *
 * @param van first day, inclusive
 * @param totEnMet last day, inclusive
 * @param gebruikersnaam user name of one colleague; asks a ground
 * @param grond why that colleague is looked at, 1 to 200 characters; only with a colleague
 * @param handeling what was done
 * @param objectSoort kind of object, such as {@code leerling}
 * @param objectId id of one object, only with its kind
 */
public record LogFilter(
    LocalDate van,
    LocalDate totEnMet,
    String gebruikersnaam,
    String grond,
    Loghandeling handeling,
    String objectSoort,
    Long objectId) {

  /**
   * @param objectSoort kind of object
   * @param objectId id of an object
   * @return the filter of everything about that object
   */
  public static LogFilter van(String objectSoort, long objectId) {
    return new LogFilter(null, null, null, null, null, objectSoort, objectId);
  }
}
