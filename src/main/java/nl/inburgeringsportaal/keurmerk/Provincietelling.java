package nl.inburgeringsportaal.keurmerk;

import java.util.Map;

/**
 * How many taalscholen there are in a provincie today. A school with locations in two of them counts in both.
 *
 * @param provincie the provincie, null for the whole country, where each school counts once
 * @param scholen all schools, also those that never had a status
 * @param perGroep schools by status or the measure on top of it; each group is there
 * @param toezichtTeLaat schools whose visit should have been held before today
 * @param metSignalen schools about which a signal is open
 */
public record Provincietelling(
    Provincie provincie, long scholen, Map<Statusgroep, Long> perGroep, long toezichtTeLaat, long metSignalen) {}
