package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A talk that is planned or moved.
 *
 * @param leerlingId with which pupil
 * @param datum day
 * @param begintijd time, null when it is not known yet
 * @param duurMinuten 5 to 480, null when there is no time
 * @param plaats room or address, at most 200 characters, may be null
 * @param deelnemers with whom; the pupil is always there
 * @param taalTolk language of the interpreter, may be null
 */
public record GesprekPlan(
    long leerlingId,
    LocalDate datum,
    LocalTime begintijd,
    Integer duurMinuten,
    String plaats,
    Set<Deelnemer> deelnemers,
    String taalTolk) {}
