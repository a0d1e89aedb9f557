package nl.inburgeringsportaal.toegang;

/**
 * Who an account belongs to, for lines in which he appears.
 *
 * @param id id
 * @param gebruikersnaam name to log in with
 * @param naam name as colleagues write it
 */
public record GebruikerNaam(long id, String gebruikersnaam, String naam) {}
