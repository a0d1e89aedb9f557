package nl.inburgeringsportaal.regels;

import java.time.LocalDate;

/**
 * Another value of a rule from a day on, until the next value that is already known.
 *
 * @param code code of the rule
 * @param waarde the new value as text
 * @param geldigVan first day on which it holds, inclusive; may lie in the past when the law works back
 * @param teBevestigen true when somebody must still settle it
 */
public record Parameterwijziging(String code, String waarde, LocalDate geldigVan, boolean teBevestigen) {}
