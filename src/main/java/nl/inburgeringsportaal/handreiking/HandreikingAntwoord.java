package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of an answer.
 *
 * @param vraag the question as it stands in a list
 * @param nummer number of the version, from 1
 * @param tekst the whole answer in Markdown without HTML; headings from level 3
 * @param voorbehoud what is not confirmed, null when the sources settle all of it
 * @param geldigVan first day of the rules it describes, inclusive
 * @param geldigTot end of these rules, EXCLUSIVE; null while they hold
 * @param tekstdatum day on which the text was written
 * @param bronnen its sources, at least one
 */
public record HandreikingAntwoord(
    HandreikingListItem vraag,
    int nummer,
    String tekst,
    String voorbehoud,
    LocalDate geldigVan,
    LocalDate geldigTot,
    LocalDate tekstdatum,
    List<Handreikingbron> bronnen) {

  public HandreikingAntwoord {
    bronnen = List.copyOf(bronnen);
  }
}
