package nl.inburgeringsportaal.keurmerk;

/**
 * A school to choose.
 *
 * @param id id at DUO's schools while it has no file, else of its file
 * @param instellingsnummer number at DUO
 * @param naam name
 * @param plaats place
 */
public record TaalschoolKeuze(long id, String instellingsnummer, String naam, String plaats) {}
