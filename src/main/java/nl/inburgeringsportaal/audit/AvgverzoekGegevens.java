package nl.inburgeringsportaal.audit;

import java.time.LocalDate;

/**
 * A request of a person about his own data.
 *
 * @param id its id
 * @param versie version that was read
 * @param organisatieId organisation that got it as controller
 * @param soort what is asked
 * @param objectSoort kind of object that stands for the person
 * @param objectId id of that object
 * @param ontvangenOp day on which it came in
 * @param uiterlijk last day to answer
 * @param verlengdOp day on which the term was made two months longer, null when it was not
 * @param verlengingReden why, as the person was told
 * @param identiteitOp day on which the person showed who he is, null when he has not
 * @param identiteitHoe how he showed it
 * @param besluit how it ended, null while it is open
 * @param beslotenOp day of that
 * @param toelichting what the person was told
 * @param behandelaar user name of who handled it last
 */
public record AvgverzoekGegevens(
    long id,
    int versie,
    long organisatieId,
    Avgsoort soort,
    String objectSoort,
    long objectId,
    LocalDate ontvangenOp,
    LocalDate uiterlijk,
    LocalDate verlengdOp,
    String verlengingReden,
    LocalDate identiteitOp,
    String identiteitHoe,
    Avgbesluit besluit,
    LocalDate beslotenOp,
    String toelichting,
    String behandelaar) {

  /**
   * @return true until it has been decided
   */
  public boolean isOpen() {
    return besluit == null;
  }
}
