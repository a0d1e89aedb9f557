package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * A span of days in which a school stands the same.
 *
 * @param van first day, inclusive
 * @param tot first day on which it is otherwise, null until further notice
 * @param stand how it stands
 */
public record Keurmerkperiode(LocalDate van, LocalDate tot, Keurmerkstand stand) {}
