package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;

/**
 * A session in the list of who supervises it.
 *
 * @param id id of the session
 * @param organisatieId the gemeente that holds it
 * @param organisatie its name
 * @param locatie name of the building
 * @param lokaal name of the room
 * @param adres street, postal code and town
 * @param begin when it begins, in the Netherlands
 * @param einde when it ends, exclusive
 * @param status its status
 * @param bezet number of candidates
 * @param plaatsen number of seats
 * @param getekend true when the current user has closed it
 * @param volgnummer raised each time when it was moved or cancelled
 */
public record AfnameListItem(
    long id,
    long organisatieId,
    String organisatie,
    String locatie,
    String lokaal,
    String adres,
    LocalDateTime begin,
    LocalDateTime einde,
    LbtSessiestatus status,
    int bezet,
    int plaatsen,
    boolean getekend,
    int volgnummer) {}
