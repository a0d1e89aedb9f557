/**
 * Where people learn: the schools that DUO knows and the offers that DUO and gemeenten deliver. Says who is a learner
 * of a school on a day, to a gemeente by name for its own people, to others as a count. What the keurmerk of a school
 * means is decided a floor higher.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"base", "organisatie", "regels", "toegang", "audit", "taak", "levering", "inburgeraar"})
package nl.inburgeringsportaal.cursus;
