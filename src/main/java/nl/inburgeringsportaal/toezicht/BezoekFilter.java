package nl.inburgeringsportaal.toezicht;

import java.util.Set;

/**
 * Filter of visits.
 *
 * @param zoek part of the name of the school or of the place, null for all
 * @param statussen how far, null or empty for all
 * @param oordelen judgement, null or empty for all
 * @param taalschoolId visits of one school, null for all
 * @param vanMij true for those alone that the current user carries out
 * @param herstel true for those alone of which the mending has to be looked at
 */
public record BezoekFilter(
    String zoek,
    Set<Bezoekstatus> statussen,
    Set<Toezichtoordeel> oordelen,
    Long taalschoolId,
    boolean vanMij,
    boolean herstel) {}
