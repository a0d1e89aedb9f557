package nl.inburgeringsportaal.misbruik.internal;

import nl.inburgeringsportaal.misbruik.Kanaal;
import nl.inburgeringsportaal.misbruik.Zaaksoort;
import nl.inburgeringsportaal.misbruik.Zaakstatus;

/**
 * What a change of a case needs to know, read after its row was taken.
 *
 * @param id id
 * @param soort what it is about
 * @param kanaal how it came in
 * @param status how it stands
 * @param versie version of the row
 * @param behandelaarId who works on it, null for nobody
 * @param bereikbaar true when the reporter can be asked something
 * @param melding id of the report to the Inspectie, null without one
 * @param vanBuiten true when that was reported outside the portal
 * @param ontvangen true when the Inspectie confirmed receipt
 * @param vraagMelder true when a question to the reporter is open
 * @param vraagInspectie true when a question of the Inspectie is open
 */
public record Zaakstand(
    long id,
    Zaaksoort soort,
    Kanaal kanaal,
    Zaakstatus status,
    int versie,
    Long behandelaarId,
    boolean bereikbaar,
    Long melding,
    boolean vanBuiten,
    boolean ontvangen,
    boolean vraagMelder,
    boolean vraagInspectie) {}
