package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * A row of the list of obstacles.
 *
 * @param id id
 * @param versie version
 * @param organisatieId the gemeente
 * @param gemeente its name
 * @param soort what it is about
 * @param omschrijving what it is
 * @param van first day
 * @param tot first day on which it is over, null as long as it is there
 * @param verschoont true when it is a reason for an overrun of the ten weeks
 */
public record KnelpuntListItem(
    long id,
    int versie,
    long organisatieId,
    String gemeente,
    Knelpuntsoort soort,
    String omschrijving,
    LocalDate van,
    LocalDate tot,
    boolean verschoont) {}
