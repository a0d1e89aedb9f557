package nl.inburgeringsportaal.rapportage;

/**
 * Years in which a duty began.
 *
 * @param van first one; null for 2013, the year in which the law came
 * @param totEnMet last one, inclusive; null for the year of the peildatum
 */
public record Cohorten(Integer van, Integer totEnMet) {}
