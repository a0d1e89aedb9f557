package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * Open work around a session.
 *
 * @param soort what is to be done
 * @param sessieId id of the session
 * @param begin when it begins, or would have begun
 * @param locatie name of the building
 * @param aantal how many candidates it is about, 0 for none
 * @param mist what the session lacks; empty unless that is the work
 * @param uiterlijk last day, null for none
 */
public record Plantaak(
    Soort soort,
    long sessieId,
    LocalDateTime begin,
    String locatie,
    int aantal,
    Set<Sessievoorwaarde> mist,
    LocalDate uiterlijk) {

  /** What is to be done. */
  public enum Soort {
    /** A planned session lacks something else than candidates. */
    KLAARMAKEN,
    /** A session of an earlier day was not closed, and not cancelled when it was not held. */
    AFSLUITEN,
    /** Candidates who use a wheelchair have a place in a room into which they cannot come. */
    ROLSTOEL,
    /** Candidates who have a place were not invited yet. */
    UITNODIGEN,
    /** Candidates lost their place because a session was cancelled or has fewer seats. */
    OPNIEUW_PLANNEN
  }
}
