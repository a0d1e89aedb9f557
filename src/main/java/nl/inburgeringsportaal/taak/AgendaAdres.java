package nl.inburgeringsportaal.taak;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A secret address of a calendar; what is secret about it the portal does not know any more.
 *
 * @param id id
 * @param naam name that its owner gave it, such as of a device
 * @param gemaaktOp when it was made or renewed
 * @param opgehaaldOp last fetch, null for none
 * @param geldigTotEnMet last day on which it works when nobody fetches it
 */
public record AgendaAdres(
    long id, String naam, LocalDateTime gemaaktOp, LocalDateTime opgehaaldOp, LocalDate geldigTotEnMet) {}
