/**
 * Screens of the portaalbeheerder: organisations with their mandates, accounts with their roles, rules and
 * opleidingscodes with proposals that a second administrator decides, and the log, which a functionaris
 * gegevensbescherming sees as well. Owns no data; the modules below hold the rules.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"base", "organisatie", "regels", "toegang", "audit", "taak", "levering"})
package nl.inburgeringsportaal.beheer;
