/**
 * The national figures: on a peildatum how far the cohorts of Wi2013 are, their loans, and who has nearly used one up;
 * of a period what came to light about misuse.
 * Every figure is counted from the facts when it is asked, by the module that owns them; here it becomes a table.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "base", "regels", "levering", "inburgeraar", "lening", "elip", "keurmerk", "misbruik", "toezicht"
    })
package nl.inburgeringsportaal.rapportage;
