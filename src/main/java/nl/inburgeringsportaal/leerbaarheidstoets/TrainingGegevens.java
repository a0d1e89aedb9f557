package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;

/**
 * What Bureau ICE fills in about a training.
 *
 * @param id id, null for a new one
 * @param versie version of the row that the form was filled from, 0 for a new one
 * @param naam name, at most 150 characters
 * @param begin when it begins; sign-up is open until then
 * @param einde when it has ended; may be days later
 * @param plaats where, null when online only
 * @param onlineAdres where to take part online, null when not online
 * @param plaatsen seats, at least 1
 * @param programma what is done, at most 4,000 characters
 */
public record TrainingGegevens(
    Long id,
    int versie,
    String naam,
    LocalDateTime begin,
    LocalDateTime einde,
    String plaats,
    String onlineAdres,
    Integer plaatsen,
    String programma) {}
