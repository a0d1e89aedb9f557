package nl.inburgeringsportaal.misbruik;

import java.time.LocalDate;

/** How many visits to taalscholen were done, told by whoever keeps them. */
public interface Toezichttelling {

  /**
   * @param van first day, inclusive
   * @param totEnMet last day, inclusive
   * @return visits done on those days
   */
  long uitgevoerd(LocalDate van, LocalDate totEnMet);
}
