package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * Days on which a building or one of its rooms cannot be used.
 *
 * @param id id, null for a new one
 * @param locatieId the building
 * @param lokaalId the room, null for the whole building
 * @param van first day
 * @param tot first day after
 * @param omschrijving why, at most 200 characters
 */
public record SluitingGegevens(
    Long id, long locatieId, Long lokaalId, LocalDate van, LocalDate tot, String omschrijving) {}
