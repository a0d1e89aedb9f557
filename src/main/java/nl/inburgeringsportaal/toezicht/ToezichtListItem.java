package nl.inburgeringsportaal.toezicht;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.keurmerk.Keurmerkstand;
import nl.inburgeringsportaal.keurmerk.Schoolgrootte;

/**
 * A school with the keurmerk and its supervision.
 *
 * @param id id of the taalschool
 * @param naam its name
 * @param plaats its place
 * @param keurmerk how its keurmerk stands
 * @param grootte its size, null when it is not known; it then counts as small
 * @param stand when it is visited
 * @param volgende when the next planned visit that counts for the plan begins, null for none
 * @param volgendeId id of that visit, null for none
 * @param strijdig true when somebody who carries out a planned visit may not
 */
public record ToezichtListItem(
    long id,
    String naam,
    String plaats,
    Keurmerkstand keurmerk,
    Schoolgrootte grootte,
    Toezichtstand stand,
    LocalDateTime volgende,
    Long volgendeId,
    boolean strijdig) {

  /**
   * @return last day on which the next visit is in time
   */
  public LocalDate uiterlijk() {
    return stand.uiterlijk();
  }

  /**
   * @return true when no visit is planned in time
   */
  public boolean isZonderDatum() {
    return volgende == null || volgende.toLocalDate().isAfter(stand.uiterlijk());
  }
}
