package nl.inburgeringsportaal.jongeren;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The signals of a school counted by the month in which the talk is due and by education.
 *
 * @param regels the counts, by month and education; a month or education without pupils is not there
 */
public record Schooloverzicht(List<Regel> regels) {

  public Schooloverzicht {
    regels = List.copyOf(regels);
  }

  /**
   * Counts of one month and one education.
   *
   * @param maand month in which the talk is due
   * @param opleidingscode present education of the pupils
   * @param telling the counts
   */
  public record Regel(YearMonth maand, String opleidingscode, Signaaltelling telling) {

    /**
     * @return school year of the month
     */
    public Schooljaar schooljaar() {
      return Schooljaar.van(maand);
    }
  }

  /**
   * @param jaar a school year
   * @return its counts by education
   */
  public Map<String, Signaaltelling> perOpleiding(Schooljaar jaar) {
    return per(Regel::opleidingscode, regel -> regel.schooljaar().equals(jaar));
  }

  /**
   * @param jaar a school year
   * @return its counts by month; only months with pupils
   */
  public Map<YearMonth, Signaaltelling> perMaand(Schooljaar jaar) {
    return per(Regel::maand, regel -> regel.schooljaar().equals(jaar));
  }

  /**
   * @return the counts by school year; only years with pupils
   */
  public Map<Schooljaar, Signaaltelling> perJaar() {
    return per(Regel::schooljaar, regel -> true);
  }

  /**
   * @param jaar a school year
   * @return all its counts together
   */
  public Signaaltelling totaal(Schooljaar jaar) {
    return perJaar().getOrDefault(jaar, Signaaltelling.NIEMAND);
  }

  private <K extends Comparable<K>> Map<K, Signaaltelling> per(Function<Regel, K> sleutel, Predicate<Regel> welke) {
    return regels.stream()
        .filter(welke)
        .collect(Collectors.toMap(sleutel, Regel::telling, Signaaltelling::plus, TreeMap::new));
  }
}
