package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * That the keurmerk of a school changed where people of a gemeente learn; for DUO, that it did.
 *
 * @param taalschoolId the school
 * @param instellingId the school as the portal has it from DUO
 * @param school its name
 * @param plaats its place
 * @param status what the register says from that day on: a schorsing, an end, or with {@code hersteld} what came back
 * @param van first day of that
 * @param hersteld true when the keurmerk is back, or the measure was taken away
 * @param organisatieId the gemeente, or DUO
 * @param gemeentecode code of the gemeente, null for DUO
 * @param organisatie name of the gemeente, or of DUO
 * @param aantal learners there on that day, or today when that is later
 * @param zonderNieuwAanbod of those, for how many DUO may register nothing new there
 */
public record Cursistmelding(
    long taalschoolId,
    long instellingId,
    String school,
    String plaats,
    Registerstatus status,
    LocalDate van,
    boolean hersteld,
    long organisatieId,
    String gemeentecode,
    String organisatie,
    long aantal,
    long zonderNieuwAanbod) {

  /**
   * @return name of it among the messages about this school
   */
  public String sleutel() {
    return taalschoolId + "_" + van + "_" + (hersteld ? "HERSTELD" : status.name()) + "_" + organisatieId;
  }
}
