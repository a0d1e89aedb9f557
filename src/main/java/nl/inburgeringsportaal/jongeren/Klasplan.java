package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Talks with the pupils of a klas or of a mentor on one day, one after the other.
 *
 * @param klas the klas, null when it is for a mentor
 * @param mentor the mentor, null when it is for a klas
 * @param datum the day, today or later
 * @param begintijd when the first talk begins
 * @param eindtijd when the last one has ended, at the latest
 * @param duurMinuten length of a talk, 5 to 480 minutes
 * @param pauzeMinuten minutes between two talks, 0 to 120
 * @param plaats room, at most 200 characters, may be null
 */
public record Klasplan(
    String klas,
    String mentor,
    LocalDate datum,
    LocalTime begintijd,
    LocalTime eindtijd,
    int duurMinuten,
    int pauzeMinuten,
    String plaats) {}
