package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * A procedure in a list.
 *
 * @param id id
 * @param taalschoolId the school
 * @param school its name
 * @param plaats its place
 * @param aanleiding why it began
 * @param stand the last step
 * @param klok which term runs, null for none
 * @param klokOp its last day, null for none
 * @param begonnenOp first day
 * @param afgeslotenOp day on which it ended, null while it runs
 * @param behandelaarId who works on it, null for nobody
 * @param behandelaar his name, null for nobody
 */
public record ProcedureListItem(
    long id,
    long taalschoolId,
    String school,
    String plaats,
    String aanleiding,
    Stapsoort stand,
    Kloksoort klok,
    LocalDate klokOp,
    LocalDate begonnenOp,
    LocalDate afgeslotenOp,
    Long behandelaarId,
    String behandelaar) {

  /**
   * @param vandaag today
   * @return true when a term of somebody else has ended: Blik op Werk can go on, and is not late
   */
  public boolean isVoorbij(LocalDate vandaag) {
    return klokOp != null && klok.isVanAnder() && klokOp.isBefore(vandaag);
  }
}
