package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * A talk with everything the school recorded.
 *
 * @param id id
 * @param versie version for the next change
 * @param gewijzigdDoor user name of who changed it last
 * @param leerlingId whose talk
 * @param status where it stands
 * @param datum planned day
 * @param begintijd planned time, may be null
 * @param duurMinuten planned length, may be null
 * @param plaats place, may be null
 * @param deelnemers with whom
 * @param taalTolk language of the interpreter, may be null
 * @param gevoerdOp day on which it was held, null when it was not
 * @param eldersDoor who held it elsewhere, null otherwise
 * @param nietDoorgegaanReden why it did not take place, null otherwise
 * @param toelichting words with that, may be null
 * @param uitgelegd what was explained, may be null
 * @param wens what the pupil wants, may be null
 * @param afspraken agreements
 * @param delen whether the gemeente may know
 * @param toestemmingVan who consented, may be null
 * @param toestemmingOp when, may be null
 * @param grondslag legal basis, may be null
 * @param delenIngetrokkenOp day on which sharing was withdrawn, may be null
 * @param plan what the pupil plans, null when none was worked out
 */
public record GesprekGegevens(
    long id,
    int versie,
    String gewijzigdDoor,
    long leerlingId,
    Gespreksstatus status,
    LocalDate datum,
    LocalTime begintijd,
    Integer duurMinuten,
    String plaats,
    Set<Deelnemer> deelnemers,
    String taalTolk,
    LocalDate gevoerdOp,
    EldersDoor eldersDoor,
    NietDoorgegaanReden nietDoorgegaanReden,
    String toelichting,
    String uitgelegd,
    String wens,
    List<AfspraakGegevens> afspraken,
    Delen delen,
    ToestemmingVan toestemmingVan,
    LocalDate toestemmingOp,
    String grondslag,
    LocalDate delenIngetrokkenOp,
    Leerlingplan plan) {

  /**
   * An agreement of the talk.
   *
   * @param id id
   * @param wat what
   * @param uiterlijk last day, may be null
   * @param gedaanOp day on which it was done, null while it is open
   */
  public record AfspraakGegevens(long id, String wat, LocalDate uiterlijk, LocalDate gedaanOp) {}
}
