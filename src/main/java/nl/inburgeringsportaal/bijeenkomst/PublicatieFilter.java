package nl.inburgeringsportaal.bijeenkomst;

/**
 * Which publications are listed.
 *
 * @param soort kind, null for all
 * @param publiek those for this audience and for everybody, null for all
 * @param thema theme, null for all
 */
public record PublicatieFilter(Publicatiesoort soort, Publiek publiek, String thema) {}
