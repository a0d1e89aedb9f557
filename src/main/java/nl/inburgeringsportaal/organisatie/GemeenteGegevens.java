package nl.inburgeringsportaal.organisatie;

import java.time.LocalDate;

/**
 * A gemeente.
 *
 * @param code code, such as {@code GM0344}
 * @param naam name
 * @param geldigVan first day, null for always so far
 * @param geldigTot exclusive; null while it exists
 * @param opvolger code of the gemeente that it went into, null when there is none
 */
public record GemeenteGegevens(
    String code, String naam, LocalDate geldigVan, LocalDate geldigTot, String opvolger) {}
