package nl.inburgeringsportaal.misbruik;

import nl.inburgeringsportaal.base.opslag.Bestand;

/**
 * A file about a case, for who may have it.
 *
 * @param bestand the file
 * @param zaakId the case, or the signal that was merged with it
 * @param herkomst from whom it came
 * @param gedeeld true when the Inspectie has it
 */
public record Zaakbijlage(Bestand bestand, long zaakId, Herkomst herkomst, boolean gedeeld) {

  /** From whom a file came. */
  public enum Herkomst {
    /** With the signal. */
    SIGNAAL,
    /** With an answer of who reported it. */
    MELDER,
    /** Of who handles the case, for the Inspectie. */
    BEHANDELAAR,
    /** Of the Inspectie. */
    INSPECTIE
  }
}
