package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * A session in the list and the calendar.
 *
 * @param id id
 * @param gemeente name of the gemeente that holds it
 * @param locatie name of the building
 * @param plaats town
 * @param lokaal name of the room
 * @param begin when it begins, in the Netherlands
 * @param einde when it ends, exclusive, on the same day
 * @param plaatsen seats that may be taken
 * @param bezet seats that are taken
 * @param status how it stands
 * @param begeleiders names of who supervises it, in one line; null for nobody
 * @param mist what it lacks to be ready; empty for one that began, is over, a draft or cancelled
 * @param reeks true when it was planned with others in a series
 */
public record SessieListItem(
    long id,
    String gemeente,
    String locatie,
    String plaats,
    String lokaal,
    LocalDateTime begin,
    LocalDateTime einde,
    int plaatsen,
    int bezet,
    LbtSessiestatus status,
    String begeleiders,
    Set<Sessievoorwaarde> mist,
    boolean reeks) {

  /** Nobody's name: a record is easily written to a log. */
  @Override
  public String toString() {
    return "SessieListItem[" + id + " " + status + "]";
  }
}
