package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.util.List;

/**
 * A session for who supervises it.
 *
 * @param sessie where and when
 * @param stand how it stands
 * @param kandidaten who they are, by name; empty when they are hidden
 * @param zichtbaarVan first day on which the candidates are shown
 * @param zichtbaarTotEnMet last day on which the candidates are shown
 */
public record AfnameGegevens(
    AfnameListItem sessie,
    Afnamestand stand,
    List<Kandidaat> kandidaten,
    LocalDate zichtbaarVan,
    LocalDate zichtbaarTotEnMet) {

  /** Not the candidates: a record is easily written to a log. */
  @Override
  public String toString() {
    return "AfnameGegevens[" + sessie.id() + "]";
  }

  /**
   * Who a candidate is and what he needs, without a diagnosis.
   *
   * @param plaatsingId id of the placement
   * @param naam first names and last name
   * @param geboortedatum day of birth
   * @param examennummer exam number
   * @param instructietaal ISO 639 code, null when it is not known
   * @param tolkTaal ISO 639 code of the language of the interpreter, null when none is needed
   * @param rolstoel true when he uses a wheelchair
   * @param voorzieningen kinds of facilities
   */
  public record Kandidaat(
      long plaatsingId,
      String naam,
      LocalDate geboortedatum,
      String examennummer,
      String instructietaal,
      String tolkTaal,
      boolean rolstoel,
      List<String> voorzieningen) {

    /** Not the person: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Kandidaat[" + plaatsingId + "]";
    }
  }
}
