package nl.inburgeringsportaal.toezicht;

/**
 * Filter of ties.
 *
 * @param zoek part of the name of a person or a school, null for all
 * @param geldig true for those alone that hold today
 */
public record BelangFilter(String zoek, boolean geldig) {}
