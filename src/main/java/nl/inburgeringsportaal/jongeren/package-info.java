/** jongeren */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "organisatie", "regels", "toegang", "audit", "taak", "levering", "handreiking"})
package nl.inburgeringsportaal.jongeren;
