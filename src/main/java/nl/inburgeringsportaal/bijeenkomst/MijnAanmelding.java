package nl.inburgeringsportaal.bijeenkomst;

/**
 * Somebody's own sign-up for a meeting.
 *
 * @param bijeenkomst the meeting; with a confirmed seat also where to take part online and all material
 * @param status seat or waiting list
 * @param bevestigd true when the link in the first mail was followed, or it was signed up with an account
 * @param wachtplaats place on the waiting list from 1, 0 with a seat
 * @param opgeschoven true when the seat came from the waiting list
 */
public record MijnAanmelding(
    BijeenkomstDetail bijeenkomst, Aanmeldstatus status, boolean bevestigd, int wachtplaats, boolean opgeschoven) {}
