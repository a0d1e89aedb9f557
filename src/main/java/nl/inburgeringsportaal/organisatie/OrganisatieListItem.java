package nl.inburgeringsportaal.organisatie;

import java.time.LocalDate;

/**
 * A row of the list of organisations.
 *
 * @param id id
 * @param soort kind
 * @param naam name
 * @param plaats town, may be null
 * @param gemeentecode gemeente, may be null
 * @param actiefVan first active day, null for always so far
 * @param actiefTot exclusive, null for until further notice
 */
public record OrganisatieListItem(
    long id,
    Organisatiesoort soort,
    String naam,
    String plaats,
    String gemeentecode,
    LocalDate actiefVan,
    LocalDate actiefTot) {}
