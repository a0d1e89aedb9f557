package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.util.Set;

/**
 * A version of the test.
 *
 * @param id id, null for a new one
 * @param versie version of the row that the form was filled from, 0 for a new one
 * @param code what the version is called, at most 20 characters
 * @param geldigVan first day on which it is used
 * @param geldigTot first day on which it is no longer used, null until further notice
 * @param talen ISO 639 codes of the languages in which it explains the test, at least one
 */
public record ToetsversieGegevens(
    Long id, int versie, String code, LocalDate geldigVan, LocalDate geldigTot, Set<String> talen) {}
