package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * A day of a series.
 *
 * @param dag the day
 * @param bezwaar key of the text that says why no session can be held on it, null when one can
 * @param argumenten arguments of that text
 */
public record ReeksDag(LocalDate dag, String bezwaar, Object[] argumenten) {

  /** Equal when they say the same. */
  @Override
  public boolean equals(Object ander) {
    return ander instanceof ReeksDag(LocalDate andere, String reden, Object[] rest)
        && dag.equals(andere)
        && java.util.Objects.equals(bezwaar, reden)
        && Arrays.equals(argumenten, rest);
  }

  @Override
  public int hashCode() {
    return dag.hashCode();
  }

  /** Not the arguments, which may name somebody. */
  @Override
  public String toString() {
    return "ReeksDag[" + dag + " " + bezwaar + "]";
  }
}
