package nl.inburgeringsportaal.misbruik;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Of which period figures are asked.
 *
 * @param van first day, inclusive, from {@link MisbruikcijferService#EERSTE_DAG}
 * @param totEnMet last day, inclusive, not after today
 * @param bekendOp answer as the portal knew it at that moment, which may not be in the future; null for now
 */
public record Misbruikperiode(LocalDate van, LocalDate totEnMet, Instant bekendOp) {}
