package nl.inburgeringsportaal.regels;

import java.time.LocalDate;

/**
 * A proposed change, as the two states between which it makes the difference.
 *
 * @param onderwerp what changes
 * @param code code of the rule or the education
 * @param voor everything as it stands now
 * @param na everything as it would stand with the change
 * @param peildatum day for which the effect is asked
 */
public record Regelwijziging(
    Voorstelonderwerp onderwerp, String code, Regelstand voor, Regelstand na, LocalDate peildatum) {}
