package nl.inburgeringsportaal.toezicht;

/**
 * Somebody who carries a visit out.
 *
 * @param gebruikerId id of the account
 * @param naam name
 * @param organisatie where he works
 * @param strijdig true when he has ties with the school on the day of the visit
 */
public record BezoekerListItem(long gebruikerId, String naam, String organisatie, boolean strijdig) {}
