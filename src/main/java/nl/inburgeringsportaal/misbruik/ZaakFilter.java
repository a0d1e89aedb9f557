package nl.inburgeringsportaal.misbruik;

import java.util.Set;

/**
 * Which cases are listed.
 *
 * @param zoek part of the name of the school or of what it is about, null for all
 * @param soorten about what, null or empty for all
 * @param zwaarten how serious, null or empty for all
 * @param nieuw true for those alone that nobody works on
 * @param eigen true for those alone that the reader works on
 * @param dicht true for those that are closed, false for those that are open
 */
public record ZaakFilter(
    String zoek,
    Set<Zaaksoort> soorten,
    Set<Zwaarte> zwaarten,
    boolean nieuw,
    boolean eigen,
    boolean dicht) {}
