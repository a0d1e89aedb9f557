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
 */
public record Toepassing(
    long leveringId,
    long organisatieId,
    String door,
    LocalDate standdatum,
    boolean correctie,
    LocalDate dag,
    LocalDateTime nu,
    List<String> kolommen) {

  public Toepassing {
    kolommen = List.copyOf(kolommen);
  }
}
