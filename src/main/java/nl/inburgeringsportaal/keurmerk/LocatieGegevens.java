package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * Where a taalschool gives lessons.
 *
 * @param id id, null for a new one
 * @param versie version that was read
 * @param naam name, 1 to 100 characters
 * @param adres street and number, 1 to 200 characters
 * @param postcode Dutch postal code
 * @param plaats place, 1 to 100 characters
 * @param geslotenOp first day on which no lessons are given there, null as long as they are
 */
public record LocatieGegevens(
    Long id, int versie, String naam, String adres, String postcode, String plaats, LocalDate geslotenOp) {}
