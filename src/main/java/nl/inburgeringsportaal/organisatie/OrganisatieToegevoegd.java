package nl.inburgeringsportaal.organisatie;

/**
 * An organisation was added; told in the transaction that adds it.
 *
 * @param organisatieId its id
 */
public record OrganisatieToegevoegd(long organisatieId) {}
