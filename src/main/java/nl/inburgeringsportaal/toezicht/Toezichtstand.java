package nl.inburgeringsportaal.toezicht;

import java.time.LocalDate;

/**
 * How the supervision of a school stands on a day.
 *
 * @param uiterlijk last day on which the next visit is in time
 * @param grond the rule
 * @param basis the day from which the rule counts: the first day of the keurmerk, a visit, or the day on which an
 *     inspecteur asked for it
 * @param laatste day of the last visit that was held since the keurmerk began, null for none
 * @param locatiesNodig locations of the round that runs, or of the next one
 * @param locatiesBezocht locations of the round that runs that were visited; 0 when none runs
 * @param toelichting why an inspecteur asked for it; null for another rule, and when it was removed after its term
 */
public record Toezichtstand(
    LocalDate uiterlijk,
    Plangrond grond,
    LocalDate basis,
    LocalDate laatste,
    int locatiesNodig,
    int locatiesBezocht,
    String toelichting) {

  /** Not the text: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Toezichtstand[" + grond + ", " + uiterlijk + "]";
  }

  /**
   * @param dag a day
   * @return true when the visit was due before it
   */
  public boolean isTeLaat(LocalDate dag) {
    return uiterlijk.isBefore(dag);
  }
}
