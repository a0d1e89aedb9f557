package nl.inburgeringsportaal.toezicht;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A visit with everything about it.
 *
 * @param rij as the list has it
 * @param gegevens as it is planned
 * @param adres of the location
 * @param bezoekers who carries it out
 * @param afzegreden why it does not take place, null for none
 * @param criteriaversie name of the set of criteria
 * @param voorbeeld true when that set has example texts
 * @param formulier what was seen
 * @param bewijs files with what was seen
 * @param geweigerd what came from a device and changes nothing, by moment
 * @param motivering of the judgement, null for none yet
 * @param beoordeeldDoor who judged, null for nobody yet
 * @param beoordeeldOp when
 * @param herstelVoor last day on which the school has mended it, null when nothing is mended
 * @param vastgesteldDoor who established it, null for nobody yet
 * @param vastgesteldOp when
 * @param hersteluitkomst what came of mending, null for nothing yet
 * @param hersteltekst what was seen of it
 * @param herstelOp when
 * @param kan what the current user may do now
 */
public record BezoekDetail(
    BezoekListItem rij,
    BezoekGegevens gegevens,
    String adres,
    List<BezoekerListItem> bezoekers,
    String afzegreden,
    String criteriaversie,
    boolean voorbeeld,
    Bezoekformulier formulier,
    List<Bewijs> bewijs,
    List<Geweigerd> geweigerd,
    String motivering,
    String beoordeeldDoor,
    LocalDateTime beoordeeldOp,
    LocalDate herstelVoor,
    String vastgesteldDoor,
    LocalDateTime vastgesteldOp,
    Hersteluitkomst hersteluitkomst,
    String hersteltekst,
    LocalDate herstelOp,
    java.util.Set<Handeling> kan) {

  /** What can be done with a visit. */
  public enum Handeling {
    WIJZIGEN,
    AFZEGGEN,
    UITGEVOERD,
    BEOORDELEN,
    VASTSTELLEN,
    HERSTEL,
    PROCEDURE
  }

  /**
   * Something that was filled in on a device and came in when it could not count any more.
   *
   * @param wie name of who filled it in
   * @param moment when
   * @param soort what
   * @param criterium number of the criterion, null for the visit as a whole
   * @param oordeel what was seen, null for words
   * @param tekst the words; null for none, and when they were removed after their term
   * @param reden why it does not count: vervangen, afgezegd, beoordeeld, onbekend or nog-niet-begonnen
   */
  public record Geweigerd(
      String wie,
      LocalDateTime moment,
      Bezoektik.Soort soort,
      Integer criterium,
      Criteriumoordeel oordeel,
      String tekst,
      String reden) {

    /** Neither name nor text: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Geweigerd[" + soort + "]";
    }
  }

  /** Not the texts: a record is easily written to a log. */
  @Override
  public String toString() {
    return "BezoekDetail[" + rij.id() + "]";
  }
}
