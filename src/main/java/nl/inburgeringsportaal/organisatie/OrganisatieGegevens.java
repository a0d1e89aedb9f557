package nl.inburgeringsportaal.organisatie;

import java.time.LocalDate;

/**
 * An organisation as it is shown and edited.
 *
 * @param id null for a new one
 * @param versie version that the form was filled from, 0 for a new one
 * @param soort kind, fixed once it exists
 * @param naam name, at most 200 characters
 * @param plaats town, may be null
 * @param gemeentecode of a gemeente: its own code; of a school: where it stands; else null
 * @param brin register number of a school, may be null
 * @param actiefVan first day on which its people can log in, null for always so far
 * @param actiefTot exclusive, null for until further notice
 * @param reden why it was changed, may be null
 */
public record OrganisatieGegevens(
    Long id,
    int versie,
    Organisatiesoort soort,
    String naam,
    String plaats,
    String gemeentecode,
    String brin,
    LocalDate actiefVan,
    LocalDate actiefTot,
    String reden) {}
