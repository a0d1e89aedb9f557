package nl.inburgeringsportaal.inburgeraar;

import java.util.Set;

/**
 * Filter of the list of persons; null or empty leaves a part out.
 *
 * @param naam part of the name
 * @param gemeenten codes of gemeenten, of those that the user reaches
 * @param regime the law
 * @param doelgroep the group
 * @param status how the duty stands today
 * @param tienWeken how the ten weeks for the PIP stand
 * @param alleenEigen true for those who are assigned to the user
 */
public record InburgeraarFilter(
    String naam,
    Set<String> gemeenten,
    Regime regime,
    Doelgroep doelgroep,
    Plichtstatus status,
    TienWekenStand tienWeken,
    boolean alleenEigen) {

  /** Everybody. */
  public static final InburgeraarFilter ALLE = new InburgeraarFilter(null, null, null, null, null, null, false);

  public InburgeraarFilter {
    gemeenten = gemeenten == null ? Set.of() : Set.copyOf(gemeenten);
  }
}
