package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.inburgeringsportaal.base.opslag.LosBestand;

/**
 * Documents as they are added.
 *
 * @param procedureId a procedure of the school, null for the school itself
 * @param omschrijving what they are: 1 to {@value SchooldocumentService#LANGSTE_OMSCHRIJVING} characters
 * @param ontvangenOp day on which Blik op Werk received them, not after today
 * @param ontvangenOm and the time, may be null
 * @param bestanden files that the form has taken in, at least one
 */
public record SchooldocumentGegevens(
    Long procedureId,
    String omschrijving,
    LocalDate ontvangenOp,
    LocalTime ontvangenOm,
    List<LosBestand> bestanden) {

  public SchooldocumentGegevens {
    bestanden = List.copyOf(bestanden);
  }
}
