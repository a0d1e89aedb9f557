package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;

/**
 * A row of the list of pupils.
 *
 * @param id id
 * @param leerlingnummer number in the school's administration
 * @param achternaam surname
 * @param roepnaam first name, may be null
 * @param klas group, may be null
 * @param mentor mentor, may be null
 * @param opleidingscode code of the education
 * @param geboortedatum date of birth
 * @param verblijfsstatus residence status
 * @param datum18 18th birthday
 * @param signaaldatum first day on which the talk is due
 * @param status where the signal stands
 * @param reden why no talk is needed, null unless the status says so
 * @param teLaat true when the birthday has come without a talk
 * @param opmerkingen remarks, comma separated
 * @param uitgeschrevenOp day on which he left, may be null
 */
public record LeerlingListItem(
    long id,
    String leerlingnummer,
    String achternaam,
    String roepnaam,
    String klas,
    String mentor,
    String opleidingscode,
    LocalDate geboortedatum,
    Verblijfsstatus verblijfsstatus,
    LocalDate datum18,
    LocalDate signaaldatum,
    Signaalstatus status,
    NietNodigReden reden,
    boolean teLaat,
    String opmerkingen,
    LocalDate uitgeschrevenOp) {

  /**
   * @return first name and surname as people say it
   */
  public String naam() {
    return roepnaam == null ? achternaam : roepnaam + " " + achternaam;
  }
}
