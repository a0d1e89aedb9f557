package nl.inburgeringsportaal.misbruik;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** How many visits to taalscholen were done, told by whoever keeps them. */
public interface Toezichttelling {

  /**
   * @param van first day, inclusive
   * @param totEnMet last day, inclusive
   * @param bekend moment in UTC whose knowledge counts, null for now
   * @return visits done on those days
   */
  long uitgevoerd(LocalDate van, LocalDate totEnMet, LocalDateTime bekend);
}
