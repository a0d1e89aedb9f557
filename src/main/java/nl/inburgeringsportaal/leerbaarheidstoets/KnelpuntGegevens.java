package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * What stands in the way of holding the test in a gemeente, as it is filled in.
 *
 * @param id id, null for a new one
 * @param versie version that was read
 * @param organisatieId the gemeente
 * @param soort what it is about
 * @param omschrijving what it is, about nobody; 1 to {@value KnelpuntService#LANGSTE_OMSCHRIJVING} characters
 * @param van first day
 * @param tot first day on which it is over, null as long as it is there
 * @param verschoont true when it is a reason for an overrun of the ten weeks; only DUO says so
 */
public record KnelpuntGegevens(
    Long id,
    int versie,
    Long organisatieId,
    Knelpuntsoort soort,
    String omschrijving,
    LocalDate van,
    LocalDate tot,
    boolean verschoont) {}
