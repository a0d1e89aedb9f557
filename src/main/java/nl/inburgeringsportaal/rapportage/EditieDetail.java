package nl.inburgeringsportaal.rapportage;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * An edition of the uitvoeringsbrief. A draft has the figures of this moment; an established one all that it said when
 * it was established.
 *
 * @param id id
 * @param stand raised by every change of the edition or one of its texts
 * @param status how far it is
 * @param vastgesteldOp when it was established, Dutch time; null for a draft
 * @param vastgesteldDoor user name of who did; null for a draft
 * @param sha256 of what is kept, hexadecimal; null for a draft
 * @param ongeschonden false when what is kept no longer has that sum
 * @param inhoud what it says
 * @param cijferkenmerk sum of its figures: who establishes it names what he saw
 * @param tekstversies by chapter the version of its text; without those that nobody wrote
 */
public record EditieDetail(
    long id,
    int stand,
    Editiestatus status,
    LocalDateTime vastgesteldOp,
    String vastgesteldDoor,
    String sha256,
    boolean ongeschonden,
    Briefinhoud inhoud,
    String cijferkenmerk,
    Map<String, Integer> tekstversies) {

  public EditieDetail {
    tekstversies = Map.copyOf(tekstversies);
  }

  /**
   * @return true when it may still be changed
   */
  public boolean isConcept() {
    return status == Editiestatus.CONCEPT;
  }
}
