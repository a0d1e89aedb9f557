package nl.inburgeringsportaal.toegang;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.base.Rol;

/**
 * A line of a review: a person and one of his roles.
 *
 * @param id id
 * @param versie version
 * @param organisatieId in which organisation
 * @param gebruikerId whose role
 * @param naam his name
 * @param rolnaam name of the role
 * @param laatstIngelogd when he logged in last, null for never
 * @param uiterlijk last day on which the line should be decided, inclusive
 * @param besluit what was decided
 * @param beslotenDoor account of who decided, null for nobody
 * @param beslotenOp when, null for not yet
 */
public record RechtenregelListItem(
    long id,
    int versie,
    long organisatieId,
    long gebruikerId,
    String naam,
    String rolnaam,
    LocalDateTime laatstIngelogd,
    LocalDate uiterlijk,
    Rechtenbesluit besluit,
    Long beslotenDoor,
    LocalDateTime beslotenOp) {

  /**
   * @return the role
   */
  public Rol rol() {
    return Rol.vanNaam(rolnaam).orElseThrow();
  }
}
