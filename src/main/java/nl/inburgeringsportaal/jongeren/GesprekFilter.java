package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;

/**
 * Filter of the list of talks; null leaves a part out.
 *
 * @param status where the talk stands
 * @param van from this day, inclusive
 * @param totEnMet up to and including this day
 * @param klas exactly this group
 */
public record GesprekFilter(Gespreksstatus status, LocalDate van, LocalDate totEnMet, String klas) {}
