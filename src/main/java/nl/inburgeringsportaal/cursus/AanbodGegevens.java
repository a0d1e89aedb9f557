package nl.inburgeringsportaal.cursus;

import java.time.LocalDate;

/**
 * What somebody follows at a school.
 *
 * @param id id
 * @param instellingId the school
 * @param instellingsnummer its number at DUO
 * @param instelling its name
 * @param plaats its place
 * @param begin first day
 * @param einde last day, inclusive; null as long as it runs
 * @param verwachtEinde day on which it is expected to end, may be null
 * @param leerroute route, may be null
 * @param bekostiging who pays, may be null
 */
public record AanbodGegevens(
    long id,
    long instellingId,
    String instellingsnummer,
    String instelling,
    String plaats,
    LocalDate begin,
    LocalDate einde,
    LocalDate verwachtEinde,
    Leerroute leerroute,
    Bekostiging bekostiging) {

  /**
   * @param dag a day
   * @return true when it runs on that day
   */
  public boolean loopt(LocalDate dag) {
    return !begin.isAfter(dag) && (einde == null || !einde.isBefore(dag));
  }
}
