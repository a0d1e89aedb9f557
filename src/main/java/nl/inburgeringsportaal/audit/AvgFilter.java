package nl.inburgeringsportaal.audit;

/**
 * Filter of the requests.
 *
 * @param ookAfgehandeld true for those that have been decided as well
 * @param soort what was asked, null for all
 */
public record AvgFilter(boolean ookAfgehandeld, Avgsoort soort) {}
