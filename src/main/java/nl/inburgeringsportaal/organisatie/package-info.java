/**
 * The organisations of the chain: gemeenten with their validity and successors, schools,
 * uitvoeringsorganisaties with their mandates, and the national parties. Owns no work of its own; the
 * modules above ask here who exists and who works for whom.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base"})
package nl.inburgeringsportaal.organisatie;
