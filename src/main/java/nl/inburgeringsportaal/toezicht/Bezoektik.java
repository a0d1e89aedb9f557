package nl.inburgeringsportaal.toezicht;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * One thing that was filled in, as it came from a device.
 *
 * @param sleutel key that the device gave it: it counts once, however often it is sent
 * @param soort what was filled in
 * @param criterium number of the criterion, null for the visit as a whole
 * @param oordeel of a criterion, null for none
 * @param tekst words, null for none; empty takes them away
 * @param moment when, in the Netherlands; a moment more than five minutes after now counts as now
 */
public record Bezoektik(
    UUID sleutel, Soort soort, Integer criterium, Criteriumoordeel oordeel, String tekst, LocalDateTime moment) {

  /** What can be filled in. */
  public enum Soort {
    /** What was seen of a criterion. The last one counts, whoever gave it. */
    OORDEEL,
    /** Words to a criterion. The last of each visitor counts. */
    BEVINDING,
    /** Words about the visit as a whole. The last of each visitor counts. */
    ALGEMEEN,
    /** The visit was held and the form is full. */
    AFRONDEN
  }

  /** Not the text: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Bezoektik[" + soort + " " + sleutel + "]";
  }
}
