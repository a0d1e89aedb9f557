package nl.inburgeringsportaal.levering.internal;

import java.time.LocalDate;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;

/**
 * A delivery as the engine sees it.
 *
 * @param id id
 * @param organisatieId the deliverer
 * @param door user name of who delivered it
 * @param dag day of the delivery
 * @param standdatum day on which its files were true
 * @param soort from when its values hold
 * @param modus what to do when lines are refused
 * @param status where it is
 * @param bevestigd true when it may be applied
 * @param klaargezet true when its files are in the staging tables
 * @param trektIn the delivery that it takes back; null when it has files
 */
record Taak(
    long id,
    long organisatieId,
    String door,
    LocalDate dag,
    LocalDate standdatum,
    Leveringsoort soort,
    Leveringmodus modus,
    Leveringstatus status,
    boolean bevestigd,
    boolean klaargezet,
    Long trektIn) {}
