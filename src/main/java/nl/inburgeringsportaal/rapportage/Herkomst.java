package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Which deliveries figures rest on: all up to this one.
 *
 * @param levering id of the last delivery; null when there was none
 * @param standdatum day on which its files were true; null when there was none
 * @param verwerktOp when it was applied, Dutch time; null when there was none
 */
public record Herkomst(Long levering, LocalDate standdatum, LocalDateTime verwerktOp) {}
