package nl.inburgeringsportaal.jongeren;

import java.time.LocalDateTime;

/**
 * A signal whose status changed without the user doing it.
 *
 * @param leerlingId about which pupil
 * @param achternaam surname
 * @param roepnaam first name, may be null
 * @param klas group, may be null
 * @param oud status before
 * @param nieuw status now
 * @param reden why no talk is needed now, null unless the status says so
 * @param oorzaak why it changed, as the history has it; may be null
 * @param door user name of who, or the job that, changed it
 * @param moment when
 */
public record SignaalWijziging(
    long leerlingId,
    String achternaam,
    String roepnaam,
    String klas,
    Signaalstatus oud,
    Signaalstatus nieuw,
    NietNodigReden reden,
    String oorzaak,
    String door,
    LocalDateTime moment) {

  /**
   * @return first name and surname as people say it
   */
  public String naam() {
    return roepnaam == null ? achternaam : roepnaam + " " + achternaam;
  }
}
