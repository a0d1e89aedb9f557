package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * How two schools belong together, as it is filled in.
 *
 * @param soort how
 * @param andereId the school in which the first goes on, or its other number
 * @param dag first day on which it holds; may lie ahead
 * @param toelichting about the schools, up to {@value SchoolverbandService#LANGSTE_TOELICHTING} characters, may be null
 */
public record VerbandGegevens(Verbandsoort soort, Long andereId, LocalDate dag, String toelichting) {}
