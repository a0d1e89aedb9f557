/**
 * Loans of persons under Wi2013: what DUO granted, what was drawn and how it ended. Filled by DUO's files; the one
 * place that says how much somebody has drawn on a day, for the file of a person and for the figures alike.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"base", "organisatie", "regels", "toegang", "audit", "taak", "levering", "inburgeraar"})
package nl.inburgeringsportaal.lening;
