package nl.inburgeringsportaal.toegang;

import java.time.LocalDateTime;

/**
 * An account as it is shown and edited.
 *
 * @param id null for a new one
 * @param versie version that the form was filled from, 0 for a new one
 * @param gebruikersnaam name to log in with, fixed once it exists
 * @param naam name as colleagues write it, 1 to 200 characters
 * @param email address, null for none
 * @param actief false when the account may not be used any more
 * @param laatstIngelogd when he logged in last, null for never; not edited
 */
public record GebruikerGegevens(
    Long id,
    int versie,
    String gebruikersnaam,
    String naam,
    String email,
    boolean actief,
    LocalDateTime laatstIngelogd) {}
