package nl.inburgeringsportaal.organisatie;

import java.time.LocalDate;

/**
 * A mandate that an uitvoeringsorganisatie holds.
 *
 * @param id id
 * @param versie version
 * @param gemeenteorganisatieId the gemeente for which it works
 * @param gemeentenaam its name
 * @param rol name of the role in which it works
 * @param van first day, inclusive
 * @param tot exclusive, null for until further notice
 */
public record MandaatListItem(
    long id, int versie, long gemeenteorganisatieId, String gemeentenaam, String rol, LocalDate van, LocalDate tot) {}
