package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;
import java.util.Map;

/** By which day each taalschool is to be visited, told by the module above that keeps the supervision plan. */
public interface Toezichttermijnen {

  /**
   * How far the supervision of a school is.
   *
   * @param uiterlijk last day on which the next visit is in time
   * @param teLaat true when that day has passed
   */
  record Termijn(LocalDate uiterlijk, boolean teLaat) {}

  /**
   * @param dag a day
   * @return the schools that have the keurmerk on that day, by id
   */
  Map<Long, Termijn> op(LocalDate dag);
}
