package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.Periode;

/**
 * A school year: 1 August up to and including 31 July (Wet voortgezet onderwijs 2020, art. 1.1).
 *
 * @param jaar calendar year in which it begins
 */
public record Schooljaar(int jaar) implements Comparable<Schooljaar> {
  private static final int MAANDEN = 12;

  /**
   * @param maand a month
   * @return the school year it lies in
   */
  public static Schooljaar van(YearMonth maand) {
    return new Schooljaar(maand.getMonth().compareTo(Month.AUGUST) < 0 ? maand.getYear() - 1 : maand.getYear());
  }

  /**
   * @param dag a day
   * @return the school year it lies in
   */
  public static Schooljaar van(LocalDate dag) {
    return van(YearMonth.from(dag));
  }

  /**
   * @return its days
   */
  public Periode periode() {
    return new Periode(LocalDate.of(jaar, Month.AUGUST, 1), LocalDate.of(jaar + 1, Month.AUGUST, 1));
  }

  /**
   * @return its twelve months, August first
   */
  public List<YearMonth> maanden() {
    YearMonth eerste = YearMonth.of(jaar, Month.AUGUST);
    return IntStream.range(0, MAANDEN).mapToObj(eerste::plusMonths).toList();
  }

  @Override
  public int compareTo(Schooljaar ander) {
    return Integer.compare(jaar, ander.jaar);
  }

  /**
   * @return {@code 2026-2027}
   */
  @Override
  public String toString() {
    return jaar + "-" + (jaar + 1);
  }
}
