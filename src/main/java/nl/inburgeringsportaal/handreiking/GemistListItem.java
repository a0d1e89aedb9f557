package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;

/**
 * A word that was searched and not found.
 *
 * @param woord the word, in lower case
 * @param aantal how often
 * @param laatsteOp last day on which it was searched
 */
public record GemistListItem(String woord, int aantal, LocalDate laatsteOp) {}
