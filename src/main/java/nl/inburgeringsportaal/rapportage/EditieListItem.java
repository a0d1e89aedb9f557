package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A row of the list of editions.
 *
 * @param id id
 * @param titel title
 * @param peildatum day of the figures
 * @param vergelijk earlier day beside it
 * @param status how far it is
 * @param vastgesteldOp when it was established, Dutch time; null for a draft
 */
public record EditieListItem(
    long id,
    String titel,
    LocalDate peildatum,
    LocalDate vergelijk,
    Editiestatus status,
    LocalDateTime vastgesteldOp) {}
