package nl.inburgeringsportaal.toegang;

import java.time.LocalDateTime;

/**
 * A row of the list of accounts.
 *
 * @param id id
 * @param gebruikersnaam name to log in with
 * @param naam name as colleagues write it
 * @param email address, may be null
 * @param actief false when the account is closed
 * @param laatstIngelogd when he logged in last, null for never
 */
public record GebruikerListItem(
    long id, String gebruikersnaam, String naam, String email, boolean actief, LocalDateTime laatstIngelogd) {}
