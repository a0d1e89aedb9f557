package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * A room in which the test is held. As many can take it as there are seats and devices.
 *
 * @param id id, null for a new one
 * @param versie version of the row that the form was filled from, 0 for a new one
 * @param locatieId building that it is in
 * @param naam name, once per building
 * @param plaatsen seats, at least 1
 * @param apparaten devices, at least 1
 * @param rolstoel true when it can be reached and used with a wheelchair
 * @param geslotenVanaf first day on which it is used no more, null for none
 */
public record LokaalGegevens(
    Long id,
    int versie,
    long locatieId,
    String naam,
    int plaatsen,
    int apparaten,
    boolean rolstoel,
    LocalDate geslotenVanaf) {}
