package nl.inburgeringsportaal.keurmerk;

import java.util.Set;

/**
 * Filter of the taalscholen.
 *
 * @param zoek part of name, place or number, null for all
 * @param statussen status or measure on top, null or empty for all
 * @param aspirant true for those in the first step alone
 * @param verschil true for those alone of which DUO says something else than the register
 * @param signalen true for those alone about which a signal is open
 * @param toezichtTeLaat true for those alone whose visit should have been held before today
 * @param provincies where they give lessons, null or empty for all
 */
public record TaalschoolFilter(
    String zoek,
    Set<Keurmerkstatus> statussen,
    boolean aspirant,
    boolean verschil,
    boolean signalen,
    boolean toezichtTeLaat,
    Set<Provincie> provincies) {}
