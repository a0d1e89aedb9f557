package nl.inburgeringsportaal.inburgeraar;

/**
 * How many persons of a cohort stand how with their duty.
 *
 * @param cohort year in which the duty began
 * @param doelgroep their group
 * @param uitkomst one of VOLDAAN, ONTHEVEN and NOG_PLICHTIG
 * @param aantal how many
 */
public record Voortgangtelling(int cohort, Doelgroep doelgroep, Uitkomst uitkomst, long aantal) {

  /** How the duty stands: the first that applies. */
  public enum Uitkomst {
    VOLDAAN,
    ONTHEVEN,
    NOG_PLICHTIG
  }
}
