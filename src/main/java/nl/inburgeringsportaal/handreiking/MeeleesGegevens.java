package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;
import java.util.List;

/**
 * A draft as a colleague reads it who is asked to.
 *
 * @param id id of the draft
 * @param nieuw true when the question is new, false when an answer is there already
 * @param antwoord the page as a reader would see it
 * @param totEnMet last day on which he may, inclusive
 * @param opmerkingen what he said himself, with the answers
 */
public record MeeleesGegevens(
    long id, boolean nieuw, HandreikingAntwoord antwoord, LocalDate totEnMet, List<OpmerkingListItem> opmerkingen) {

  public MeeleesGegevens {
    opmerkingen = List.copyOf(opmerkingen);
  }
}
