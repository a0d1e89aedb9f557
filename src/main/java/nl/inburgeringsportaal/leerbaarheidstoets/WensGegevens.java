package nl.inburgeringsportaal.leerbaarheidstoets;

import java.util.Set;

/**
 * What a candidate needs on the day, without a diagnosis.
 *
 * @param deelnameId id of the deelname by which he is reached
 * @param versie version that was read, 0 when nothing was noted yet
 * @param instructietaal ISO 639 code of the language in which the test is explained, may be null
 * @param tolkTaal ISO 639 code of the interpreter's language, null when none is needed
 * @param rolstoel true when the room must be reached with a wheelchair
 * @param voorzieningen kinds of facilities
 */
public record WensGegevens(
    long deelnameId,
    int versie,
    String instructietaal,
    String tolkTaal,
    boolean rolstoel,
    Set<Voorziening> voorzieningen) {

  public WensGegevens {
    voorzieningen = voorzieningen == null ? Set.of() : Set.copyOf(voorzieningen);
  }
}
