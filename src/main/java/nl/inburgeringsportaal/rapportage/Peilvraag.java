package nl.inburgeringsportaal.rapportage;

import java.time.Instant;
import java.time.LocalDate;

/**
 * On which day a figure is asked.
 *
 * @param peildatum the day, from {@link RapportageService#EERSTE_PEILDATUM} to today; null for today
 * @param bekendOp answer as the portal knew it at that moment, which may not be in the future; null for now
 */
public record Peilvraag(LocalDate peildatum, Instant bekendOp) {}
