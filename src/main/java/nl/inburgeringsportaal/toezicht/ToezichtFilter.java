package nl.inburgeringsportaal.toezicht;

import java.util.Set;

/**
 * Filter of the supervision plan.
 *
 * @param zoek part of name or place, null for all
 * @param gronden the rules, null or empty for all
 * @param teLaat true for those alone that are due
 * @param zonderDatum true for those alone without a visit that is planned in time
 * @param aspirant true for those in the first step of the keurmerk alone
 */
public record ToezichtFilter(
    String zoek, Set<Plangrond> gronden, boolean teLaat, boolean zonderDatum, boolean aspirant) {}
