/**
 * The leerbaarheidstoets: who supervises it. A gemeente proposes people, Bureau ICE trains and certifies them, each
 * gemeente gives permission for its own candidates, and DUO gives an account for the test platform. Each of those is a
 * fact with a day; how somebody stands on a day follows from the facts. Also the versions of the test.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"base", "organisatie", "regels", "toegang", "audit", "taak", "levering", "inburgeraar"})
package nl.inburgeringsportaal.leerbaarheidstoets;
