package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A candidate for the leerbaarheidstoets in a list. Nothing of his dossier, no outcome and no ground.
 *
 * @param id id of the deelname
 * @param inburgeraarId id of the person
 * @param achternaam surname
 * @param voornamen first names, may be null
 * @param gemeentecode code of the gemeente whose candidate he is
 * @param examennummer number of DUO, null until there is one
 * @param status how he stands
 * @param stand where he is on the way to an outcome
 * @param aangemeldOp day on which he was signed up
 * @param tienWekenTotEnMet last day of the ten weeks, null when they have not begun
 * @param taal ISO 639 code of the language of the instruction, may be null
 * @param tolkTaal ISO 639 code of the interpreter's language, null for none
 * @param rolstoel true when the room must be reached with a wheelchair
 * @param afspraak beginning of the session in which he has a seat, null for none
 */
public record KandidaatListItem(
    long id,
    long inburgeraarId,
    String achternaam,
    String voornamen,
    String gemeentecode,
    String examennummer,
    LbtDeelnamestatus status,
    Kandidaatstand stand,
    LocalDate aangemeldOp,
    LocalDate tienWekenTotEnMet,
    String taal,
    String tolkTaal,
    boolean rolstoel,
    LocalDateTime afspraak) {

  /**
   * @return first names and surname as people say it
   */
  public String naam() {
    return voornamen == null ? achternaam : voornamen + " " + achternaam;
  }

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "KandidaatListItem[" + id + "]";
  }
}
