package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;

/**
 * An edition of the uitvoeringsbrief as it is filled in.
 *
 * @param id id, null for a new one
 * @param stand what was read of it ({@link EditieDetail#stand}); 0 for a new one
 * @param titel title, 1 to {@value EditieService#LANGSTE_TITEL} characters
 * @param peildatum day of the figures, from {@link RapportageService#EERSTE_PEILDATUM} to today
 * @param vergelijk earlier day beside it, on or before it
 */
public record EditieGegevens(Long id, int stand, String titel, LocalDate peildatum, LocalDate vergelijk) {}
