package nl.inburgeringsportaal.rapportage;

/**
 * Years in which a duty began.
 *
 * @param van first one; null for 2013, the year in which the law came
 * @param totEnMet last one, inclusive; null for the year of the peildatum
 */
public record Cohorten(Integer van, Integer totEnMet) {

  /** Without null: a bound that was not chosen is the usual one, or the chosen one when that lies beyond it. */
  Cohorten gevuld(int eerste, int laatste) {
    int begin = van != null ? van : totEnMet == null ? eerste : Math.min(eerste, totEnMet);
    return new Cohorten(begin, totEnMet != null ? totEnMet : Math.max(laatste, begin));
  }
}
