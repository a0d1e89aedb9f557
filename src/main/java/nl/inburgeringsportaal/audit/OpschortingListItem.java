package nl.inburgeringsportaal.audit;

import java.time.LocalDateTime;

/**
 * A legal hold that lasts.
 *
 * @param id its id
 * @param objectSoort kind of object, such as {@code leerling}
 * @param objectId id of the object
 * @param reden why it must stay
 * @param van since when, Dutch time
 * @param door user name of who set it
 */
public record OpschortingListItem(
    long id, String objectSoort, long objectId, String reden, LocalDateTime van, String door) {}
