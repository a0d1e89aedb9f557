package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;

/**
 * A pupil as a form shows and changes him.
 *
 * @param id null for a new one
 * @param versie version that the form was filled from, 0 for a new one
 * @param leerlingnummer number in the school's own administration, 1 to 20 characters, unique in the school
 * @param achternaam surname, 1 to 200 characters
 * @param roepnaam first name in use, may be null
 * @param geboortedatum date of birth; the pupil is 10 to 30 years old
 * @param klas group, at most 100 characters, may be null
 * @param mentor name of the mentor, may be null
 * @param voogd name or organisation of the guardian, may be null
 * @param opleidingscode known code of the education
 * @param verblijfsstatus residence status
 * @param begin first day of the education, may be null
 * @param verwachtEinde last day as it is expected, may be null
 * @param uitgeschrevenOp day on which he left the school, may be null
 * @param woongemeente known code of the gemeente where he lives, may be null
 * @param achtJaarLeerplichtig true when he lived here eight years or more while leerplichtig, null unknown
 * @param diploma whether he left with the diploma or getuigschrift of the education, null unknown
 * @param briefDuoOp day on which he received DUO's letter about the duty, not in the future, may be null
 */
public record LeerlingGegevens(
    Long id,
    int versie,
    String leerlingnummer,
    String achternaam,
    String roepnaam,
    LocalDate geboortedatum,
    String klas,
    String mentor,
    String voogd,
    String opleidingscode,
    Verblijfsstatus verblijfsstatus,
    LocalDate begin,
    LocalDate verwachtEinde,
    LocalDate uitgeschrevenOp,
    String woongemeente,
    Boolean achtJaarLeerplichtig,
    Boolean diploma,
    LocalDate briefDuoOp) {

  /** A pupil of whom nothing is known yet about a diploma or a letter of DUO. */
  public LeerlingGegevens(
      Long id,
      int versie,
      String leerlingnummer,
      String achternaam,
      String roepnaam,
      LocalDate geboortedatum,
      String klas,
      String mentor,
      String voogd,
      String opleidingscode,
      Verblijfsstatus verblijfsstatus,
      LocalDate begin,
      LocalDate verwachtEinde,
      LocalDate uitgeschrevenOp,
      String woongemeente,
      Boolean achtJaarLeerplichtig) {
    this(
        id,
        versie,
        leerlingnummer,
        achternaam,
        roepnaam,
        geboortedatum,
        klas,
        mentor,
        voogd,
        opleidingscode,
        verblijfsstatus,
        begin,
        verwachtEinde,
        uitgeschrevenOp,
        woongemeente,
        achtJaarLeerplichtig,
        null,
        null);
  }

  /**
   * @param waarde whether he left with the diploma or getuigschrift, null unknown
   * @return the same pupil with that
   */
  public LeerlingGegevens metDiploma(Boolean waarde) {
    return met(waarde, briefDuoOp);
  }

  /**
   * @param dag day on which he received DUO's letter, null for none
   * @return the same pupil with that
   */
  public LeerlingGegevens metBriefDuoOp(LocalDate dag) {
    return met(diploma, dag);
  }

  private LeerlingGegevens met(Boolean nieuwDiploma, LocalDate nieuweBrief) {
    return new LeerlingGegevens(
        id,
        versie,
        leerlingnummer,
        achternaam,
        roepnaam,
        geboortedatum,
        klas,
        mentor,
        voogd,
        opleidingscode,
        verblijfsstatus,
        begin,
        verwachtEinde,
        uitgeschrevenOp,
        woongemeente,
        achtJaarLeerplichtig,
        nieuwDiploma,
        nieuweBrief);
  }
}
