package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A training of one toetsbegeleider.
 *
 * @param id id of the sign-up
 * @param trainingId id of the training
 * @param training its name
 * @param begin when it begins
 * @param status how the sign-up stands
 * @param aanwezig null: not noted
 * @param uitkomst how it ended, null for not yet
 * @param uitkomstOp when that was noted
 */
public record DeelnameListItem(
    long id,
    long trainingId,
    String training,
    LocalDateTime begin,
    Deelnamestatus status,
    Boolean aanwezig,
    Trainingsuitkomst uitkomst,
    LocalDate uitkomstOp) {}
