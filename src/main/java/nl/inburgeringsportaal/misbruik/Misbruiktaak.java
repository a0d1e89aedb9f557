package nl.inburgeringsportaal.misbruik;

import java.time.LocalDate;

/**
 * Open work about misuse.
 *
 * @param soort what is to be done
 * @param id id of the case
 * @param zaaksoort what the case is about
 * @param onderwerp name of the school; for who reported it what he wrote himself; null when there is none
 * @param ontvangenOp day of receipt
 * @param uiterlijk last day, null for none
 */
public record Misbruiktaak(
    Soort soort, long id, Zaaksoort zaaksoort, String onderwerp, LocalDate ontvangenOp, LocalDate uiterlijk) {

  /** Not what it is about: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Misbruiktaak[" + soort + "-" + id + "]";
  }

  /** Kind of work. */
  public enum Soort {
    /** A signal that is open and waits for nothing that was answered, or a case of DUO that is open. */
    BEOORDELEN,
    /** The reporter has answered, and nobody dealt with it. */
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
