package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * Filter of the obstacles; null leaves a part out.
 *
 * @param zoek part of the name of the gemeente or of what was written
 * @param soort what it is about
 * @param opgelost true for those that are over, false for those that are open
 */
public record KnelpuntFilter(String zoek, Knelpuntsoort soort, boolean opgelost) {}
