package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;

/**
 * What became different for a reader on a day: by another version, or because a rule that the text shows changed.
 *
 * @param dag first day on which it is different
 * @param oud the answer of the day before, null when there was none
 * @param nieuw the answer from that day on, null when there is none any more
 */
public record Verandering(LocalDate dag, HandreikingAntwoord oud, HandreikingAntwoord nieuw) {

  /**
   * @return the question, as it is now or was last
   */
  public HandreikingListItem vraag() {
    return (nieuw == null ? oud : nieuw).vraag();
  }

  /**
   * @return true when only the value of a rule in the text changed
   */
  public boolean isDoorRegel() {
    return oud != null && nieuw != null && oud.nummer() == nieuw.nummer();
  }
}
