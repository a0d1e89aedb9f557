package nl.inburgeringsportaal.toegang;

/**
 * Filter of the lines of reviews.
 *
 * @param organisatieId only of this organisation, null for all that are reached
 * @param besluit only with this decision, null for all
 * @param zoek part of the name, null for all
 */
public record RechtenregelFilter(Long organisatieId, Rechtenbesluit besluit, String zoek) {}
