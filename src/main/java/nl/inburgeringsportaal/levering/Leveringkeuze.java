package nl.inburgeringsportaal.levering;

import java.time.LocalDate;

/**
 * How a delivery is to be handled.
 *
 * @param modus what to do when lines are refused
 * @param soort from when its values hold
 * @param standdatum day on which the files were true, not in the future; null for today
 * @param scherm true when the user wants to see the problems before anything is applied
 */
public record Leveringkeuze(Leveringmodus modus, Leveringsoort soort, LocalDate standdatum, boolean scherm) {}
