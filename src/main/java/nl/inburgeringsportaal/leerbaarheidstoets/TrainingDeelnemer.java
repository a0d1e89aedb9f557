package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * Somebody who takes part in a training, or waits for a seat.
 *
 * @param id id of the sign-up
 * @param begeleiderId id of the toetsbegeleider
 * @param naam name, null once removed after its term
 * @param organisatie gemeente that proposed him
 * @param mail address of the work
 * @param status seat or waiting list
 * @param aanwezig null: not noted
 * @param uitkomst how it ended, null for not yet
 */
public record TrainingDeelnemer(
    long id,
    long begeleiderId,
    String naam,
    String organisatie,
    String mail,
    Deelnamestatus status,
    Boolean aanwezig,
    Trainingsuitkomst uitkomst) {

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "TrainingDeelnemer[" + id + "]";
  }
}
