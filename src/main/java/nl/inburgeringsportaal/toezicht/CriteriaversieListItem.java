package nl.inburgeringsportaal.toezicht;

import java.time.LocalDate;

/**
 * A set of criteria.
 *
 * @param id id
 * @param naam name
 * @param geldigVan first day on which visits are planned with it
 * @param voorbeeld true when it has example texts
 * @param aantal how many criteria
 * @param bezoeken how many visits have it
 */
public record CriteriaversieListItem(
    long id, String naam, LocalDate geldigVan, boolean voorbeeld, int aantal, long bezoeken) {}
