package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;

/**
 * Something that was written about an incident.
 *
 * @param vanDuo true when DUO wrote it, false when who supervised did
 * @param moment when, in the Netherlands
 * @param tekst the text, null once removed after its term
 */
public record IncidentBericht(boolean vanDuo, LocalDateTime moment, String tekst) {

  /** Not the text: a record is easily written to a log. */
  @Override
  public String toString() {
    return "IncidentBericht[" + moment + "]";
  }
}
