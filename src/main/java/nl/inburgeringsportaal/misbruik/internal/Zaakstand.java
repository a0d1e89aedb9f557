package nl.inburgeringsportaal.misbruik.internal;

import java.time.LocalDate;
import nl.inburgeringsportaal.misbruik.Kanaal;
import nl.inburgeringsportaal.misbruik.Zaaksoort;
import nl.inburgeringsportaal.misbruik.Zaakstatus;

/**
 * What a change of a case needs to know, read after its row was taken.
 *
 * @param id id
 * @param soort what it is about
 * @param kanaal how it came in
 * @param ontvangenOp day of receipt
 * @param status how it stands
 * @param hoofdstatus how the case stands with which it was merged, null when it was not
 * @param versie version of the row
 * @param behandelaarId who works on it, null for nobody
 * @param bereikbaar true when the reporter can be asked something
 * @param melding id of the report to the Inspectie, null without one
 * @param vanBuiten true when that was reported outside the portal
 * @param ontvangen true when the Inspectie confirmed receipt
 * @param vraagMelder true when a question to the reporter is open
 * @param antwoordMelder true when the reporter has answered and nobody dealt with it
 * @param vraagInspectie true when a question of the Inspectie is open
 */
public record Zaakstand(
    long id,
    Zaaksoort soort,
    Kanaal kanaal,
    LocalDate ontvangenOp,
    Zaakstatus status,
    Zaakstatus hoofdstatus,
    int versie,
    Long behandelaarId,
    boolean bereikbaar,
    Long melding,
    boolean vanBuiten,
    boolean ontvangen,
    boolean vraagMelder,
    boolean antwoordMelder,
    boolean vraagInspectie) {

  /**
   * @return how it stands for its reporter: as the case with which it was merged, if it was
   */
  Zaakstatus geldend() {
    return hoofdstatus == null ? status : hoofdstatus;
  }

  /**
   * @return true until it, or the case with which it was merged, is closed
   */
  boolean loopt() {
    return geldend() == Zaakstatus.SIGNAAL || geldend().isBijInspectie();
  }
}
