package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * Which locations are wanted.
 *
 * @param zoek part of the name or the town, null for all
 * @param ookGesloten true for those that are used no more as well
 */
public record LocatieFilter(String zoek, boolean ookGesloten) {}
