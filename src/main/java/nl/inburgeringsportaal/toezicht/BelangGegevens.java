package nl.inburgeringsportaal.toezicht;

import java.time.LocalDate;

/**
 * Ties between somebody who visits and a school.
 *
 * @param id id, null for a new one
 * @param versie version that was read
 * @param gebruikerId who; does not change
 * @param taalschoolId the school; does not change
 * @param van first day
 * @param totEnMet last day, null until further notice
 * @param toelichting which ties, 1 to 500 characters
 */
public record BelangGegevens(
    Long id,
    int versie,
    Long gebruikerId,
    Long taalschoolId,
    LocalDate van,
    LocalDate totEnMet,
    String toelichting) {}
