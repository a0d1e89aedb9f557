package nl.inburgeringsportaal.audit;

import java.time.LocalDateTime;

/**
 * Somebody who saw or changed an object: the answer to "who has seen this file".
 *
 * @param gebruikersnaam user name
 * @param naam name, null when there is no such account
 * @param organisatie organisation for which he worked
 * @param keren how often
 * @param eerste the first time, Dutch time
 * @param laatste the last time, Dutch time
 */
public record Inzage(
    String gebruikersnaam,
    String naam,
    String organisatie,
    long keren,
    LocalDateTime eerste,
    LocalDateTime laatste) {}
