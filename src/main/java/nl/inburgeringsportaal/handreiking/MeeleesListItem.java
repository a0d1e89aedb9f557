package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;

/**
 * A draft that the current user is asked to read.
 *
 * @param id id of the draft
 * @param vraag the question
 * @param totEnMet last day on which he may, inclusive
 */
public record MeeleesListItem(long id, String vraag, LocalDate totEnMet) {}
