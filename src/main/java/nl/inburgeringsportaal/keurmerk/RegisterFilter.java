package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * Filter of the public register; null leaves a part out.
 *
 * @param zoek part of name, place or number
 * @param status what the register says
 * @param peildatum the day, null for today
 */
public record RegisterFilter(String zoek, Registerstatus status, LocalDate peildatum) {}
