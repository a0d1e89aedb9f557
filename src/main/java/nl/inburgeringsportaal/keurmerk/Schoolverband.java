package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * How a school belongs together with another one, seen from the first.
 *
 * @param id id
 * @param soort how
 * @param gaatOp true when the school goes on in the other, false when the other goes on in it; of two numbers false
 * @param andereId the other school
 * @param naam its name
 * @param instellingsnummer its number at DUO
 * @param dag first day on which it holds
 * @param toelichting what was said of it, may be null
 */
public record Schoolverband(
    long id,
    Verbandsoort soort,
    boolean gaatOp,
    long andereId,
    String naam,
    String instellingsnummer,
    LocalDate dag,
    String toelichting) {}
