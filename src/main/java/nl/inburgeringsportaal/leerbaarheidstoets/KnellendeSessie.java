package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;

/**
 * A session to come that does not fit its room as that would become.
 *
 * @param id id of the session
 * @param begin when it begins
 * @param einde when it ends, exclusive
 * @param bezet seats that are taken
 * @param plaatsen seats that the room would have on that day
 * @param rolstoelen how many of its candidates use a wheelchair and could not come into the room; 0 when they can
 */
public record KnellendeSessie(
    long id, LocalDateTime begin, LocalDateTime einde, int bezet, int plaatsen, int rolstoelen) {

  /**
   * @return true when more seats are taken than the room would have
   */
  public boolean teKlein() {
    return bezet > plaatsen;
  }
}
