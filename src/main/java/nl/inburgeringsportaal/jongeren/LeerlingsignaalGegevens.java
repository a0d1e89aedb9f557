package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A signal of a pupil as it stands.
 *
 * @param id id
 * @param versie version, for who deals with it
 * @param soort kind
 * @param grond why it is raised
 * @param dag first day on which it counts
 * @param uiterlijk last day to deal with it, inclusive
 * @param status open or dealt with
 * @param afgehandeldDoor user name of who dealt with it, null when nobody
 * @param afgehandeldOp when, null when nobody
 * @param opmerking what was done, null for none
 */
public record LeerlingsignaalGegevens(
    long id,
    int versie,
    Signaalsoort soort,
    Signaalgrond grond,
    LocalDate dag,
    LocalDate uiterlijk,
    Leerlingsignaalstatus status,
    String afgehandeldDoor,
    LocalDateTime afgehandeldOp,
    String opmerking) {}
