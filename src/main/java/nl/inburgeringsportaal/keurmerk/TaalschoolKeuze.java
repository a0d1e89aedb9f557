package nl.inburgeringsportaal.keurmerk;

/**
 * A school of DUO that has no file yet.
 *
 * @param instellingId id
 * @param instellingsnummer number at DUO
 * @param naam name
 * @param plaats place
 */
public record TaalschoolKeuze(long instellingId, String instellingsnummer, String naam, String plaats) {}
