/** beheer */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"base", "organisatie", "regels", "toegang", "audit", "taak", "levering"})
package nl.inburgeringsportaal.beheer;
