package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A candidate who has a place in a session, or had one.
 *
 * @param plaatsingId id of the place
 * @param deelnameId id of his test
 * @param naam name
 * @param examennummer exam number, null for none
 * @param gemeente name of the gemeente whose candidate he was when he was placed
 * @param uiterlijk last day of his ten weeks, null when they have not begun
 * @param instructietaal ISO 639 code, null when it is not known
 * @param tolkTaal ISO 639 code of the interpreter, null for none
 * @param rolstoel true when he uses a wheelchair
 * @param status how it ended, or that he is expected
 * @param geplaatstOp when he was placed
 * @param terPlaatse true when he came without being planned
 * @param beeindigdOp when he lost the place, null as long as it stands
 * @param reden why he lost it, null as long as it stands
 * @param uitgenodigdOp when the letter for this moment and place was made, null for not yet
 */
public record SessieKandidaat(
    long plaatsingId,
    long deelnameId,
    String naam,
    String examennummer,
    String gemeente,
    LocalDate uiterlijk,
    String instructietaal,
    String tolkTaal,
    boolean rolstoel,
    LbtDeelnamestatus status,
    LocalDateTime geplaatstOp,
    boolean terPlaatse,
    LocalDateTime beeindigdOp,
    Plaatsingseinde reden,
    LocalDateTime uitgenodigdOp) {

  /**
   * @return true as long as the place stands
   */
  public boolean staat() {
    return beeindigdOp == null;
  }

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "SessieKandidaat[" + plaatsingId + "]";
  }
}
