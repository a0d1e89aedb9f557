package nl.inburgeringsportaal.base.levering;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a file needs to know when its lines are applied.
 *
 * @param leveringId the delivery, to be written on every row that changes
 * @param organisatieId the deliverer
 * @param door user name of who delivered it
 * @param standdatum day on which the file was true
 * @param correctie true when it corrects what was delivered before, from the beginning
 * @param dag day of the delivery
 * @param nu moment of applying
 * @param kolommen names of the columns that the file has; others are left as they are
 * @param allesNieuw true when a look at the file just before found no line about a record that the portal has, or that
 *     refers to one: all of them are made by this delivery, and nothing has to be looked up once more; false when it is
 *     not known
 */
public record Toepassing(
    long leveringId,
    long organisatieId,
    String door,
    LocalDate standdatum,
    boolean correctie,
    LocalDate dag,
    LocalDateTime nu,
    List<String> kolommen,
    boolean allesNieuw) {

  public Toepassing {
    kolommen = List.copyOf(kolommen);
  }
}
