package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * Which trainings are listed.
 *
 * @param zoek part of the name or the place, null for all
 * @param voorbij true for those that have ended, false for those to come
 */
public record TrainingFilter(String zoek, boolean voorbij) {}
