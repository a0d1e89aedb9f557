package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * One tap of a supervisor, as it came from a device.
 *
 * @param sleutel key that the device gave it: a tap counts once, however often it is sent
 * @param soort what was tapped
 * @param plaatsingId about which candidate, null for the session as a whole
 * @param waarde what goes with it, see {@link Afnamesoort}; null for nothing
 * @param moment when, in the Netherlands; a moment more than five minutes after now counts as now
 * @param ernstig of an incident: whether it is serious
 * @param tekst of an incident: what happened
 */
public record Afnametik(
    UUID sleutel,
    Afnamesoort soort,
    Long plaatsingId,
    String waarde,
    LocalDateTime moment,
    boolean ernstig,
    String tekst) {

  /** Neither the exam number nor the text: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Afnametik[" + soort + " " + sleutel + "]";
  }
}
