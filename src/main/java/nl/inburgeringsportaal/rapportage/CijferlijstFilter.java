package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;

/**
 * Of which figure the people are asked.
 *
 * @param soort the figure
 * @param peildatum the day; null for today
 * @param groep the group of persons; null for all; only of {@link Cijfersoort#VOORTGANG}
 * @param cohortVan first cohort, inclusive; null for the first there is; not of loans
 * @param cohortTotEnMet last cohort, inclusive; null for the last there is; not of loans
 * @param deel one of {@link Cijfersoort#delen()}; null for all
 */
public record CijferlijstFilter(
    Cijfersoort soort, LocalDate peildatum, Groep groep, Integer cohortVan, Integer cohortTotEnMet, String deel) {}
