package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.inburgeringsportaal.base.Periode;

/** What each {@link Termijnkeuze} leaves of the term, for a plan of educations that do not exempt at its end. */
public final class Termijnkeuzes {

  private Termijnkeuzes() {}

  /**
   * What one choice leaves for inburgering.
   *
   * @param keuze the choice
   * @param naastSchool time in which inburgering goes beside the education, end exclusive; null for none
   * @param zonderSchool time for inburgering alone, end exclusive; null for none
   */
  public record Uitkomst(Termijnkeuze keuze, Periode naastSchool, Periode zonderSchool) {

    /**
     * @param periode a period of this outcome, may be null
     * @return its length in years, months and days; zero for none
     */
    public static Period lengte(Periode periode) {
      return periode == null ? Period.ZERO : periode.van().until(periode.tot());
    }
  }

  /**
   * @param uitkomst what is left after the plan
   * @param keuzedag day on which the choice is made; before the term that is its first day
   * @return the three choices in their order; empty when there is nothing to choose: no education that uses the term,
   *     an education at the end that exempts, or a plan or a term that is over on that day
   */
  public static List<Uitkomst> van(Termijnberekening.Uitkomst uitkomst, LocalDate keuzedag) {
    Periode termijn = uitkomst.termijn();
    LocalDate vanaf = keuzedag.isBefore(termijn.van()) ? termijn.van() : keuzedag;
    LocalDate schoolTot = uitkomst.peil().isBefore(termijn.tot()) ? uitkomst.peil() : termijn.tot();
    if (uitkomst.vrijgesteldTotEinde() || !vanaf.isBefore(schoolTot)) {
      return List.of();
    }
    Periode naast = new Periode(vanaf, schoolTot);
    Periode daarna = schoolTot.isBefore(termijn.tot()) ? new Periode(schoolTot, termijn.tot()) : null;
    return List.of(
        new Uitkomst(Termijnkeuze.EERST_AFMAKEN, null, daarna),
        new Uitkomst(Termijnkeuze.COMBINEREN, naast, daarna),
        new Uitkomst(Termijnkeuze.METEEN_BEGINNEN, null, new Periode(vanaf, termijn.tot())));
  }
}
