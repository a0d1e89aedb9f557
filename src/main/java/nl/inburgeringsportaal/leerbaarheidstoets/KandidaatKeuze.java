package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * Somebody who waits for a place in a session.
 *
 * @param deelnameId id of his test
 * @param naam name
 * @param examennummer exam number, null for none yet
 * @param gemeente name of the gemeente whose candidate he is
 * @param uiterlijk last day of his ten weeks, null when they have not begun
 * @param instructietaal ISO 639 code of the language in which the test is explained to him, null when it is not known
 * @param tolkTaal ISO 639 code of the interpreter, null for none
 * @param rolstoel true when he uses a wheelchair
 * @param opnieuw true when he did not come or did not finish before
 */
public record KandidaatKeuze(
    long deelnameId,
    String naam,
    String examennummer,
    String gemeente,
    LocalDate uiterlijk,
    String instructietaal,
    String tolkTaal,
    boolean rolstoel,
    boolean opnieuw) {

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "KandidaatKeuze[" + deelnameId + "]";
  }
}
