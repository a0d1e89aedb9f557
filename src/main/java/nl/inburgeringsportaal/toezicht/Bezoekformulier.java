package nl.inburgeringsportaal.toezicht;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was seen on a visit.
 *
 * @param criteria each criterion of the set, by number
 * @param algemeen what was seen in general, one text for each visitor who wrote one
 */
public record Bezoekformulier(List<Criteriumstand> criteria, List<Tekst> algemeen) {

  /**
   * One criterion.
   *
   * @param nummer its number
   * @param groep group of criteria
   * @param tekst what is asked
   * @param oordeel what was seen, null for nothing yet
   * @param bevindingen the words to it, one text for each visitor who wrote one
   */
  public record Criteriumstand(
      int nummer, String groep, String tekst, Criteriumoordeel oordeel, List<Tekst> bevindingen) {}

  /**
   * What somebody wrote.
   *
   * @param zelf true when that is the current user
   * @param tekst what he wrote
   */
  public record Tekst(boolean zelf, String tekst) {

    /** Not the text: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Tekst[]";
    }
  }

  /**
   * @return the criteria by group, in the order of their numbers
   */
  public Map<String, List<Criteriumstand>> groepen() {
    return criteria.stream()
        .collect(Collectors.groupingBy(Criteriumstand::groep, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * @param oordeel an outcome, null for none
   * @return how many criteria have it
   */
  public long aantal(Criteriumoordeel oordeel) {
    return criteria.stream().filter(een -> een.oordeel() == oordeel).count();
  }
}
