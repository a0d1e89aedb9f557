package nl.inburgeringsportaal.keurmerk;

import java.util.Set;

/**
 * Filter of the decisions; null leaves a part out.
 *
 * @param zoek part of the name of the school or of the number
 * @param soorten what it does, empty for all
 * @param statussen how far it is, empty for all
 * @param procedureId of one procedure
 */
public record BesluitFilter(
    String zoek, Set<Besluitsoort> soorten, Set<Besluitstatus> statussen, Long procedureId) {}
