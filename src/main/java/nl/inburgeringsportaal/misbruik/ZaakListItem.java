package nl.inburgeringsportaal.misbruik;

import java.time.LocalDate;

/**
 * A case in a list.
 *
 * @param id id
 * @param soort what it is about
 * @param bron what kind of reporter; for the Inspectie who reported to it
 * @param kanaal how it came in; for the Inspectie by whom
 * @param ontvangenOp day of receipt
 * @param taalschoolId the school, null when it is not linked
 * @param school its name, null when it is not linked
 * @param waarover what the reporter wrote; null once removed, and for who may not read it
 * @param zwaarte how serious, null when it was not weighed
 * @param behandelaar who works on it, null for nobody
 * @param status how it stands, as far as the reader may know
 * @param examen which exam, null for something else
 * @param onregelmatigheid what went wrong at it, null for something else
 * @param kandidaten how many candidates, null for something else
 * @param overKandidaat true for an incident that is about a candidate
 * @param gemeldOp day of the report to the Inspectie, null without one
 * @param melder who reported it to the Inspectie, null for nobody
 * @param ontvangst day on which the Inspectie confirmed receipt, null when it did not
 * @param vraag true when a question to who reads this is open
 */
public record ZaakListItem(
    long id,
    Zaaksoort soort,
    Signaalbron bron,
    Kanaal kanaal,
    LocalDate ontvangenOp,
    Long taalschoolId,
    String school,
    String waarover,
    Zwaarte zwaarte,
    String behandelaar,
    Zaakstatus status,
    Examen examen,
    Onregelmatigheid onregelmatigheid,
    Integer kandidaten,
    boolean overKandidaat,
    LocalDate gemeldOp,
    Melder melder,
    LocalDate ontvangst,
    boolean vraag) {

  /** Not what it is about: a record is easily written to a log. */
  @Override
  public String toString() {
    return "ZaakListItem[" + id + "]";
  }
}
