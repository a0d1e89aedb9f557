package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * A room that can be chosen for a session.
 *
 * @param id id of the room
 * @param gemeenteId organisation of the gemeente that plans there
 * @param locatieId id of the building
 * @param locatie name of the building
 * @param naam name of the room
 * @param plaatsen people who can take the test in it at the same moment, without a measure
 * @param rolstoel true when it can be used with a wheelchair
 */
public record LokaalKeuze(
    long id, long gemeenteId, long locatieId, String locatie, String naam, int plaatsen, boolean rolstoel) {}
