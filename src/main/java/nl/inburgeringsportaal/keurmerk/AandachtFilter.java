package nl.inburgeringsportaal.keurmerk;

import java.util.Set;

/**
 * Filter of the patterns; null leaves a part out.
 *
 * @param zoek part of the name, the place or the owner of the school
 * @param patronen which patterns, empty for all
 * @param toegelicht true for those with an explanation that holds as well, false for those without one alone
 */
public record AandachtFilter(String zoek, Set<Aandachtpatroon> patronen, boolean toegelicht) {}
