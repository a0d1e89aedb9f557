package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * That a gemeente lets another one hold the test.
 *
 * @param id id
 * @param gemeenteId organisation whose candidates it is about
 * @param gemeente its name
 * @param uitvoerderId organisation that plans and supervises
 * @param uitvoerder its name
 * @param van first day
 * @param tot end, exclusive; null until further notice
 * @param gemeldOp day on which DUO was told
 * @param eigen true when the reader decides about it: he works for the gemeente whose candidates it is about
 */
public record SamenwerkingListItem(
    long id,
    long gemeenteId,
    String gemeente,
    long uitvoerderId,
    String uitvoerder,
    LocalDate van,
    LocalDate tot,
    LocalDate gemeldOp,
    boolean eigen) {}
