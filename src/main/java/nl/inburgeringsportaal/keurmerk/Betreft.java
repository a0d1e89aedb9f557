package nl.inburgeringsportaal.keurmerk;

/**
 * An earlier decision that another one can be about.
 *
 * @param besluitId id of it
 * @param soort what it decided
 * @param nummer its number
 */
public record Betreft(long besluitId, Besluitsoort soort, String nummer) {}
