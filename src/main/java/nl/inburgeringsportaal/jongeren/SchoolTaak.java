package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;

/**
 * Work of a counsellor that is open.
 *
 * @param soort kind of work
 * @param id id of the signal, talk or agreement
 * @param leerlingId about which pupil
 * @param achternaam surname
 * @param roepnaam first name, may be null
 * @param klas group, may be null
 * @param opleidingscode code of the education
 * @param uiterlijk last day, null for none
 * @param bijzonderheid remarks of a check, kind of a signal, words of an agreement; null for none
 */
public record SchoolTaak(
    Soort soort,
    long id,
    long leerlingId,
    String achternaam,
    String roepnaam,
    String klas,
    String opleidingscode,
    LocalDate uiterlijk,
    String bijzonderheid) {

  /** Kinds of work, in the order in which the day asks for them. */
  public enum Soort {
    GESPREK_PLANNEN,
    GESPREK,
    CONTROLEREN,
    SIGNAAL,
    AFSPRAAK
  }

  /**
   * @return first name and surname as people say it
   */
  public String naam() {
    return roepnaam == null ? achternaam : roepnaam + " " + achternaam;
  }
}
