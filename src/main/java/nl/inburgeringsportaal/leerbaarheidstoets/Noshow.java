package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;

/**
 * Somebody who did not come to a session to which he was called.
 *
 * @param id its id
 * @param inburgeraarId id of the person
 * @param naam first names and last name
 * @param gemeente name of the gemeente that held the session
 * @param locatie name of the building
 * @param begin when the session began
 * @param oproep the how many-eth call it was, from 1
 * @param asielstatushouder true when every step towards a fine is stopped: rulings of the Raad van State of 9 July 2025
 *     and 18 February 2026
 */
public record Noshow(
    long id,
    long inburgeraarId,
    String naam,
    String gemeente,
    String locatie,
    LocalDateTime begin,
    int oproep,
    boolean asielstatushouder) {

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Noshow[" + id + "]";
  }
}
