package nl.inburgeringsportaal.cursus;

import java.util.List;

/**
 * What another module asks about delivered offers; a bean of that module. It only warns: what was delivered happened,
 * and is taken in.
 */
public interface Aanbodcontrole {

  /**
   * @return the questions that are asked about each line
   */
  List<Vraag> vragen();

  /**
   * A question about the first day of an offer, for the list of problems of its delivery. It is asked about an offer
   * that is new or changed, and not again about one that is delivered once more as it was.
   *
   * @param sleutel key of its text; the last part is the code that the API shows. The text has the column as {0} and
   *     the arguments from {1} on
   * @param uitbreiding SQL of the joins that give the rows it is about: the staged line is {@code s}, its school, a row
   *     of {@code instelling} that the portal knows already, {@code i}; at most one row per line may come of them
   * @param argumenten SQL of a JSON array of texts
   */
  record Vraag(String sleutel, String uitbreiding, String argumenten) {}
}
