package nl.inburgeringsportaal.misbruik;

import java.time.LocalDate;

/**
 * Something that the own organisation reported.
 *
 * @param id id of the case
 * @param ontvangenOp day of receipt
 * @param waarover which school, as it was written; null once removed after its term
 * @param stand all that can be seen of it
 */
public record GemeldListItem(long id, LocalDate ontvangenOp, String waarover, Melderstand stand) {

  /** Not what it is about: a record is easily written to a log. */
  @Override
  public String toString() {
    return "GemeldListItem[" + id + "]";
  }
}
