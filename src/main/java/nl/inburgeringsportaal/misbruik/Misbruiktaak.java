package nl.inburgeringsportaal.misbruik;

import java.time.LocalDate;

/**
 * Open work about misuse.
 *
 * @param soort what is to be done
 * @param id id of the case
 * @param zaaksoort what the case is about
 * @param school name of the school, null when none is linked
 * @param ontvangenOp day of receipt
 * @param uiterlijk last day, null for none
 */
public record Misbruiktaak(
    Soort soort, long id, Zaaksoort zaaksoort, String school, LocalDate ontvangenOp, LocalDate uiterlijk) {

  /** Kind of work. */
  public enum Soort {
    /** A signal that nobody has judged, or a case of DUO that is open. */
    BEOORDELEN,
    /** The reporter has answered. */
    ANTWOORD,
    /** The Inspectie has a question for who reported. */
    VRAAG_INSPECTIE,
    /** A report of which the Inspectie has not confirmed receipt. */
    ONTVANGST,
    /** Who reported has answered the Inspectie. */
    ANTWOORD_INSPECTIE,
    /** Who handles a signal of the own organisation has a question. */
    VRAAG_MELDER
  }
}
