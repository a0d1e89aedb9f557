package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A plan that can still be undone: nobody has changed one of its talks.
 *
 * @param id id
 * @param datum day of the talks
 * @param aantal how many talks
 * @param gemaaktOp when it was made
 */
public record KlasplanListItem(long id, LocalDate datum, int aantal, LocalDateTime gemaaktOp) {}
