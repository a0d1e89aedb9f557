package nl.inburgeringsportaal.bijeenkomst;

import java.time.YearMonth;

/**
 * Which meetings are listed.
 *
 * @param voorbij true for those that are over, the last one first; false for those to come, the first one first
 * @param publiek those for this audience and for everybody, null for all
 * @param maand those that begin in this month, null for all
 */
public record BijeenkomstFilter(boolean voorbij, Publiek publiek, YearMonth maand) {}
