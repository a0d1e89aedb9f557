package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.util.Set;

/**
 * Filter of the list of youths; null or empty leaves a part out.
 *
 * @param kenmerk part of the number by which school and gemeente speak about one
 * @param stand how far the gemeente is
 * @param opleidingscode code of the education
 * @param eindeTotEnMet expected end up to and including this day
 * @param gemeenten codes of gemeenten, of those that the user serves
 */
public record JongereFilter(
    String kenmerk, Jongerestand stand, String opleidingscode, LocalDate eindeTotEnMet, Set<String> gemeenten) {

  /** Everybody. */
  public static final JongereFilter ALLE = new JongereFilter(null, null, null, null, null);

  public JongereFilter {
    gemeenten = gemeenten == null ? Set.of() : Set.copyOf(gemeenten);
  }
}
