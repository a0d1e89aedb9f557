package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.inburgeringsportaal.regels.Onderwijssoort;

/**
 * All that a draft says: what the version of the answer is going to be.
 *
 * @param vraag the question, at most 200 characters
 * @param kort the answer in short, at most 600 characters
 * @param tekst the whole answer in Markdown without HTML, headings from level 3
 * @param voorbehoud what is not confirmed, at most 500 characters; null for nothing
 * @param situatie when it comes up
 * @param onderwijs for which kinds of education
 * @param lezers for whom
 * @param kern what it says about an education at one glance, null for nothing
 * @param volgorde place in lists, low first
 * @param veelgesteld true when it is asked often
 * @param geldigVan first day of its rules, inclusive; null for the day of publication
 * @param geldigTot end of its rules, EXCLUSIVE; null for no end
 * @param bronnen its sources
 * @param verwant names of questions that belong with it
 * @param zoekwoorden other words people use for it, comma separated
 * @param vervalt true when from {@code geldigVan} on the question has no answer any more
 */
public record ConceptInhoud(
    String vraag,
    String kort,
    String tekst,
    String voorbehoud,
    Situatie situatie,
    Set<Onderwijssoort> onderwijs,
    Set<Lezer> lezers,
    Kern kern,
    int volgorde,
    boolean veelgesteld,
    LocalDate geldigVan,
    LocalDate geldigTot,
    List<Handreikingbron> bronnen,
    List<String> verwant,
    String zoekwoorden,
    boolean vervalt) {

  /** Place in lists of a question for which nobody chose one: after those that come with the portal. */
  public static final int ACHTERAAN = 500;

  public ConceptInhoud {
    // In a fixed order: the checksum of what was approved is taken over it.
    onderwijs = Collections.unmodifiableSet(new TreeSet<>(onderwijs));
    lezers = Collections.unmodifiableSet(new TreeSet<>(lezers));
    bronnen = List.copyOf(bronnen);
    verwant = List.copyOf(verwant);
  }

  /**
   * @param vraag a question that is not there yet
   * @return a draft of it without an answer
   */
  public static ConceptInhoud leeg(String vraag) {
    return new ConceptInhoud(
        vraag, "", "", null, Situatie.SCHOOL, Set.of(), Set.of(), null, ACHTERAAN, false, null, null, List.of(),
        List.of(), "", false);
  }
}
