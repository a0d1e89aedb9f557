package nl.inburgeringsportaal.organisatie;

/**
 * An organisation in a field in which one is chosen.
 *
 * @param id id
 * @param soort kind
 * @param naam name
 * @param plaats town, may be null
 */
public record OrganisatieNaam(long id, Organisatiesoort soort, String naam, String plaats) {}
