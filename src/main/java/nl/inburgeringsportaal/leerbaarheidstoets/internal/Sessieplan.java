package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieGegevens;

/**
 * What is to be planned.
 *
 * @param sessieId id of the session, 0 for a new one
 * @param gemeenteId the gemeente that holds it
 * @param lokaalId the room
 * @param begin when it begins
 * @param einde when it ends, exclusive
 * @param toetsversieId version of the test, null for the one of the day
 * @param begeleiders ids of who supervises it
 * @param bezet seats that are taken
 */
record Sessieplan(
    long sessieId,
    long gemeenteId,
    long lokaalId,
    LocalDateTime begin,
    LocalDateTime einde,
    Long toetsversieId,
    List<Long> begeleiders,
    int bezet) {

  /** A session as it is filled in. */
  static Sessieplan van(SessieGegevens gegevens, int bezet) {
    return new Sessieplan(
        gegevens.id() == null ? 0 : gegevens.id(),
        gegevens.gemeenteId(),
        gegevens.lokaalId(),
        gegevens.begin(),
        gegevens.einde(),
        gegevens.toetsversieId(),
        gegevens.begeleiders(),
        bezet);
  }

  LocalDate dag() {
    return begin.toLocalDate();
  }

  /** The same on another day. */
  Sessieplan op(LocalDate dag) {
    return new Sessieplan(
        sessieId,
        gemeenteId,
        lokaalId,
        dag.atTime(begin.toLocalTime()),
        dag.atTime(einde.toLocalTime()),
        toetsversieId,
        begeleiders,
        bezet);
  }
}
