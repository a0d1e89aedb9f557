package nl.inburgeringsportaal.misbruik;

/**
 * A taalschool to which a signal can be linked.
 *
 * @param id id of its file
 * @param naam name
 * @param plaats place
 */
public record SchoolKeuze(long id, String naam, String plaats) {}
