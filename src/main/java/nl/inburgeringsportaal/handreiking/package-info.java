/** handreiking */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"base", "organisatie", "regels", "toegang", "audit", "taak"})
package nl.inburgeringsportaal.handreiking;
