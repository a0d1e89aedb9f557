package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * Which incidents are asked for.
 *
 * @param afgehandeld true for those on which DUO has decided, false for those that are open
 * @param ernstig true for serious ones only
 */
public record IncidentFilter(boolean afgehandeld, boolean ernstig) {}
