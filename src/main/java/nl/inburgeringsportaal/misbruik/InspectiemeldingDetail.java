package nl.inburgeringsportaal.misbruik;

import java.time.LocalDate;
import java.util.List;

/**
 * A report to the Inspectie.
 *
 * @param gemeldOp day of the report
 * @param melder who reported
 * @param bron source of a report from outside, null for another
 * @param omschrijving what was reported; null once removed after its term
 * @param ontvangenOp when the Inspectie confirmed receipt, null when it did not
 * @param stand all that who reported sees of it
 * @param uitkomst what the Inspectie found; null for who reported and before the end
 * @param conclusie the same in words
 * @param vragen questions of the Inspectie and answers, the first first
 */
public record InspectiemeldingDetail(
    LocalDate gemeldOp,
    Melder melder,
    String bron,
    String omschrijving,
    LocalDate ontvangenOp,
    Melderstand stand,
    Uitkomst uitkomst,
    String conclusie,
    List<Zaakbericht> vragen) {

  /** Not what it says: a record is easily written to a log. */
  @Override
  public String toString() {
    return "InspectiemeldingDetail[" + gemeldOp + "]";
  }
}
