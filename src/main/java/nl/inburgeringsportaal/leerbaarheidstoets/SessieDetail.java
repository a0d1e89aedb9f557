package nl.inburgeringsportaal.leerbaarheidstoets;

import java.util.List;
import java.util.Set;

/**
 * A session with where it is held, who supervises it and what it lacks.
 *
 * @param gegevens what is planned
 * @param status how it stands
 * @param plaatsen seats that may be taken
 * @param bezet seats that are taken
 * @param gemeente name of the gemeente that holds it
 * @param locatieId id of the building
 * @param locatie name of the building
 * @param adres street, number, postcode and town
 * @param lokaal name of the room
 * @param rolstoel true when the room can be used with a wheelchair
 * @param toetsversie code of the version of the test that is used, null when none holds on the day
 * @param begeleiders who supervises it and who did, the present ones first
 * @param mist what it lacks to be ready; empty for one whose test began, whose day is over, a draft or
 *     cancelled one
 * @param annuleerreden why it was cancelled, null when it was not
 * @param inReeks how many sessions were planned together with it, 0 for none
 * @param begonnen true from its beginning on
 */
public record SessieDetail(
    SessieGegevens gegevens,
    LbtSessiestatus status,
    int plaatsen,
    int bezet,
    String gemeente,
    long locatieId,
    String locatie,
    String adres,
    String lokaal,
    boolean rolstoel,
    String toetsversie,
    List<SessieBegeleider> begeleiders,
    Set<Sessievoorwaarde> mist,
    String annuleerreden,
    int inReeks,
    boolean begonnen) {

  /**
   * @return true when it can still be planned, moved or cancelled
   */
  public boolean isOpen() {
    return status == LbtSessiestatus.CONCEPT
        || status == LbtSessiestatus.GEPLAND
        || status == LbtSessiestatus.KLAARGEZET;
  }

  /**
   * @return true when candidates can be placed in it by who plans
   */
  public boolean isTePlaatsen() {
    return !begonnen && (status == LbtSessiestatus.GEPLAND || status == LbtSessiestatus.KLAARGEZET);
  }

  /** Nobody's name: a record is easily written to a log. */
  @Override
  public String toString() {
    return "SessieDetail[" + gegevens.id() + " " + status + "]";
  }
}
