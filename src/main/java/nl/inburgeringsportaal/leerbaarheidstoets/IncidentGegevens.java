package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;
import java.util.List;

/**
 * An incident with everything about it.
 *
 * @param rij what stands in the list
 * @param versie version that was read
 * @param begin when the session began
 * @param lokaal name of the room
 * @param begeleider who reported it, null once removed after his term
 * @param tekst what happened, null once removed after its term
 * @param examennummer of the candidate, null for none and for who may no longer see him
 * @param afhandeling what DUO decided, null when it did not
 * @param berichten what was written about it
 */
public record IncidentGegevens(
    IncidentListItem rij,
    int versie,
    LocalDateTime begin,
    String lokaal,
    String begeleider,
    String tekst,
    String examennummer,
    String afhandeling,
    List<IncidentBericht> berichten) {

  /** Neither people nor text: a record is easily written to a log. */
  @Override
  public String toString() {
    return "IncidentGegevens[" + rij.id() + "]";
  }
}
