package nl.inburgeringsportaal.rapportage;

/**
 * The joint group on the peildatum, each person once.
 *
 * @param minstens9500 who counts by the first criterion
 * @param minstens7500Laatste12Maanden who counts by the second one
 * @param overlap who counts by both
 * @param totaal who counts by at least one
 */
public record Elipdoelgroeptelling(
    long minstens9500, long minstens7500Laatste12Maanden, long overlap, long totaal) {}
