package nl.inburgeringsportaal.toezicht;

/**
 * A taalschool to choose.
 *
 * @param id id of its file
 * @param naam name
 * @param plaats place
 */
public record SchoolKeuze(long id, String naam, String plaats) {}
