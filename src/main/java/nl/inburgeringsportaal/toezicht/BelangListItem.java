package nl.inburgeringsportaal.toezicht;

import java.time.LocalDate;

/**
 * Ties in a list.
 *
 * @param id id
 * @param versie version
 * @param gebruikerId who
 * @param naam his name
 * @param organisatie where he works
 * @param taalschoolId the school
 * @param school its name
 * @param van first day
 * @param totEnMet last day, null until further notice
 * @param toelichting which ties
 * @param bezoeken planned visits that he may not carry out because of them
 */
public record BelangListItem(
    long id,
    int versie,
    long gebruikerId,
    String naam,
    String organisatie,
    long taalschoolId,
    String school,
    LocalDate van,
    LocalDate totEnMet,
    String toelichting,
    long bezoeken) {}
