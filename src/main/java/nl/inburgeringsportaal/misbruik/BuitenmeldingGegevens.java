package nl.inburgeringsportaal.misbruik;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.opslag.LosBestand;

/**
 * A report that reached the Inspectie outside the portal.
 *
 * @param soort about a taalschool or an exam
 * @param gemeldOp day of the report, not before {@link MisbruikcijferService#EERSTE_DAG} and not after today
 * @param bron who reported it: 1 to {@value SignaalGegevens#LANGSTE_NAAM} characters
 * @param waarover which school or exam: 1 to {@value SignaalGegevens#LANGSTE_WAAROVER} characters
 * @param omschrijving what was reported, {@value SignaalGegevens#KORTSTE_TEKST} to
 *     {@value SignaalGegevens#LANGSTE_TEKST} characters
 * @param bijlagen files that the form has taken in
 */
public record BuitenmeldingGegevens(
    Zaaksoort soort,
    LocalDate gemeldOp,
    String bron,
    String waarover,
    String omschrijving,
    List<LosBestand> bijlagen) {

  public BuitenmeldingGegevens {
    bijlagen = List.copyOf(bijlagen);
  }

  /** Without files. */
  public BuitenmeldingGegevens(
      Zaaksoort soort, LocalDate gemeldOp, String bron, String waarover, String omschrijving) {
    this(soort, gemeldOp, bron, waarover, omschrijving, List.of());
  }

  /** Neither who nor what: a record is easily written to a log. */
  @Override
  public String toString() {
    return "BuitenmeldingGegevens[" + gemeldOp + "]";
  }
}
