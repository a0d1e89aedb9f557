package nl.inburgeringsportaal.bijeenkomst;

/**
 * What signing up gave.
 *
 * @param geplaatst true for a seat, false for the waiting list
 * @param wachtplaats place on the waiting list from 1, 0 with a seat
 */
public record AanmeldUitkomst(boolean geplaatst, int wachtplaats) {}
