package nl.inburgeringsportaal.toegang;

/**
 * What became of an invitation.
 *
 * @param gebruikerId the account
 * @param bestondAl true when the portal had an account with this address already: it got the roles
 * @param mail true when an invitation is sent; false when he uses his account already, or when the portal has no
 *     identity provider to pass it on to
 */
public record Uitgenodigd(long gebruikerId, boolean bestondAl, boolean mail) {}
