package nl.inburgeringsportaal.handreiking;

/**
 * Where an answer comes from.
 *
 * @param titel law article or title
 * @param organisatie who published it
 * @param datering its date, or when it was read, in Dutch words
 * @param wijze how near it is to the rule itself
 * @param adres address on the web, null when there is none
 */
public record Handreikingbron(
    String titel, String organisatie, String datering, Bronwijze wijze, String adres) {}
