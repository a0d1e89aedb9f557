package nl.inburgeringsportaal.misbruik;

/**
 * How Blik op Werk looks at a signal.
 *
 * @param versie version that was read
 * @param taalschoolId the school that it is about, null when it is not known
 * @param zwaarte how serious, null when it was not weighed
 * @param behandelaarId account of who works on it, null for nobody
 */
public record BeoordelingGegevens(int versie, Long taalschoolId, Zwaarte zwaarte, Long behandelaarId) {}
