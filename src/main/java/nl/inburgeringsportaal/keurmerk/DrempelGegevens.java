package nl.inburgeringsportaal.keurmerk;

/**
 * The value of a threshold.
 *
 * @param code which one
 * @param versie version that was read
 * @param waarde its value, from 1 to {@link Aandachtdrempel#hoogste()}; null when nothing was filled in
 */
public record DrempelGegevens(Aandachtdrempel code, int versie, Integer waarde) {}
