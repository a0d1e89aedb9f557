package nl.inburgeringsportaal.organisatie;

/**
 * Filter of the list of organisations.
 *
 * @param soort only this kind, null for all
 * @param zoek part of name or town, null for all
 */
public record OrganisatieFilter(Organisatiesoort soort, String zoek) {}
