package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.inburgeringsportaal.base.opslag.Bestand;

/**
 * A document about a taalschool.
 *
 * @param bestand the file
 * @param omschrijving what it is
 * @param ontvangenOp day on which Blik op Werk received it
 * @param ontvangenOm and the time, null where that does not matter
 * @param procedureId procedure to which it belongs, null for the school itself
 * @param stap the step with which it was received, null for none; then it is a fact that stays
 */
public record Schooldocument(
    Bestand bestand,
    String omschrijving,
    LocalDate ontvangenOp,
    LocalTime ontvangenOm,
    Long procedureId,
    Stapsoort stap) {

  /** Not what it is: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Schooldocument[" + bestand.id() + "]";
  }
}
