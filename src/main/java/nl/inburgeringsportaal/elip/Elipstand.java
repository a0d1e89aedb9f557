package nl.inburgeringsportaal.elip;

import java.util.List;

/**
 * The group at a moment.
 *
 * @param grenzen the limits it was counted with
 * @param tellingen counts by cohort; cohorts without anybody are not there
 */
public record Elipstand(Elipgrenzen grenzen, List<Eliptelling> tellingen) {}
