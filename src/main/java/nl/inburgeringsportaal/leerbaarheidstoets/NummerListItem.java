package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * Somebody who is to take the test, with or without a number.
 *
 * @param inburgeraarId id of the person
 * @param deelnameId id of the deelname, null when nobody signed him up
 * @param naam first names and surname
 * @param gemeentecode code of his gemeente
 * @param gevraagd true when his gemeente signed him up
 * @param aangemeldOp day on which he was signed up, null when nobody did
 * @param examennummer the number, null for none
 * @param ingetrokkenOp day on which it was withdrawn, null when it holds
 * @param status how he stands, null when nobody signed him up
 * @param tienWekenTotEnMet last day of the ten weeks, null when they have not begun
 */
public record NummerListItem(
    long inburgeraarId,
    Long deelnameId,
    String naam,
    String gemeentecode,
    boolean gevraagd,
    LocalDate aangemeldOp,
    String examennummer,
    LocalDate ingetrokkenOp,
    LbtDeelnamestatus status,
    LocalDate tienWekenTotEnMet) {

  /**
   * @return what tells the rows of one list apart
   */
  public String sleutel() {
    return inburgeraarId + "-" + (deelnameId == null ? 0 : deelnameId);
  }

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "NummerListItem[" + sleutel() + "]";
  }
}
