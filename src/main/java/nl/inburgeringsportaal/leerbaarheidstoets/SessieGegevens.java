package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What is planned about a session.
 *
 * @param id id, null for a new one
 * @param versie version of the row that the form was filled from, 0 for a new one
 * @param gemeenteId organisation of the gemeente that holds it
 * @param lokaalId the room
 * @param begin when it begins, in the Netherlands
 * @param einde when it ends, exclusive, on the same day
 * @param plaatsen seats that are wanted, at least 1; a measure or the room may leave fewer
 * @param toetsversieId version of the test, null for the one that holds on the day
 * @param opmerking for colleagues, about nobody; may be null
 * @param begeleiders ids of who supervises it: one or two, none is possible in a draft
 */
public record SessieGegevens(
    Long id,
    int versie,
    long gemeenteId,
    long lokaalId,
    LocalDateTime begin,
    LocalDateTime einde,
    int plaatsen,
    Long toetsversieId,
    String opmerking,
    List<Long> begeleiders) {

  public SessieGegevens {
    begeleiders = begeleiders == null ? List.of() : List.copyOf(begeleiders);
  }
}
