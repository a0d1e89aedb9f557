package nl.inburgeringsportaal.misbruik;

/**
 * Somebody of Blik op Werk to whom a signal can be given.
 *
 * @param id id of his account
 * @param naam his name
 */
public record Behandelaar(long id, String naam) {}
