package nl.inburgeringsportaal.cursus;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What another module does with schools that a delivery added or changed; a bean of that module. */
public interface Instellinggevolg {

  /**
   * Called in the transaction in which a delivery is applied, perhaps more than once for a large one. The schools are
   * the rows of {@code instelling} with the id of the delivery.
   *
   * @param levering which delivery
   */
  void geleverd(Levering levering);

  /** Called in the transaction in which a delivery of schools is withdrawn: any school may be as it was before it. */
  void teruggezet();

  /**
   * A delivery of schools.
   *
   * @param id its id
   * @param standdatum day on which the file was true
   * @param door user name of who delivered it
   * @param nu moment of applying
   */
  record Levering(long id, LocalDate standdatum, String door, LocalDateTime nu) {}
}
