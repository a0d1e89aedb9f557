package nl.inburgeringsportaal.misbruik;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that was reported, for who did.
 *
 * @param id id of the case
 * @param ontvangenOp day of receipt
 * @param waarover which school, as it was written; null once removed after its term
 * @param stand all that can be seen of it
 * @param berichten questions and answers, the first first
 */
public record Gemeld(
    long id, LocalDate ontvangenOp, String waarover, Melderstand stand, List<Zaakbericht> berichten) {

  /** Not what it is about: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Gemeld[" + id + "]";
  }
}
