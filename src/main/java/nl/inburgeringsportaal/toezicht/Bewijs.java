package nl.inburgeringsportaal.toezicht;

import nl.inburgeringsportaal.base.opslag.Bestand;

/**
 * A file with what was seen at a visit.
 *
 * @param bestand the file
 * @param criterium number of the criterion that it is about, null for the visit as a whole
 */
public record Bewijs(Bestand bestand, Integer criterium) {}
