package nl.inburgeringsportaal.bijeenkomst;

/**
 * What the portal knows of who is logged in, with which he signs up.
 *
 * @param naam name of the account
 * @param organisatie organisation for which he works now
 * @param soort its kind
 * @param mail address of the account, null when it has none: then the portal itself is where he finds changes
 */
public record AanmeldVoorstel(String naam, String organisatie, Deelnemersoort soort, String mail) {}
