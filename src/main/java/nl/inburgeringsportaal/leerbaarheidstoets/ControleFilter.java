package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * Which work around outcomes is asked for.
 *
 * @param soort kind, null for all
 * @param afgehandeld true for what was handled, false for what is open
 */
public record ControleFilter(Controlesoort soort, boolean afgehandeld) {}
