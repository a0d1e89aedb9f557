package nl.inburgeringsportaal.jongeren;

import java.time.LocalDateTime;

/**
 * An answer of a gemeente that a school may not have seen yet.
 *
 * @param leerlingId whose talk it is about
 * @param gesprekId the talk
 * @param leerling name of the pupil as people say it
 * @param klas group, may be null
 * @param gemeentecode who answered
 * @param contact name of the employee whom the school can reach
 * @param moment when
 */
public record Antwoordwijziging(
    long leerlingId,
    long gesprekId,
    String leerling,
    String klas,
    String gemeentecode,
    String contact,
    LocalDateTime moment) {}
