package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;

/**
 * Somebody who lost his seat by a measure. DUO sees a number, no name.
 *
 * @param gemeente name of the gemeente whose candidate he was
 * @param examennummer exam number, null when DUO had given none
 * @param begin begin of the session in which he had a seat
 * @param status how he stands now
 */
public record MaatregelKandidaat(
    String gemeente, String examennummer, LocalDateTime begin, LbtDeelnamestatus status) {

  /** Not the number: a record is easily written to a log. */
  @Override
  public String toString() {
    return "MaatregelKandidaat[" + gemeente + "]";
  }
}
