package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;
import java.util.List;

/**
 * How far the chosen cohorts are on a day.
 *
 * @param peildatum the day
 * @param cohortVan first cohort
 * @param cohortTotEnMet last cohort, inclusive
 * @param regels a row for each group and cohort, also for one without anybody
 * @param totalen per group a row over the chosen cohorts
 * @param levering what the figures rest on
 */
public record VoortgangRapport(
    LocalDate peildatum,
    int cohortVan,
    int cohortTotEnMet,
    List<VoortgangRegel> regels,
    List<VoortgangRegel> totalen,
    Herkomst levering) {}
