package nl.inburgeringsportaal.toezicht;

/**
 * Somebody who can carry out visits.
 *
 * @param id id of the account
 * @param naam name
 * @param organisatie where he works
 * @param extern true when that is not Blik op Werk
 * @param bezwaar why he cannot be chosen: {@code strijdig}, {@code bezet} or {@code extern}; null when he can
 */
public record BezoekerKeuze(long id, String naam, String organisatie, boolean extern, String bezwaar) {}
