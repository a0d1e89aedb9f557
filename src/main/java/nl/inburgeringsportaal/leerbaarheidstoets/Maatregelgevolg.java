package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * What a measure does in one gemeente.
 *
 * @param gemeente name of the gemeente that holds the sessions
 * @param sessies sessions with fewer seats
 * @param plaatsenVoor their seats now
 * @param plaatsenNa their seats under the measure
 * @param kandidaten candidates who no longer fit
 */
public record Maatregelgevolg(String gemeente, int sessies, int plaatsenVoor, int plaatsenNa, int kandidaten) {}
