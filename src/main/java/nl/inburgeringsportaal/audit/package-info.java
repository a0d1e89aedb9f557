/** audit */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "organisatie", "toegang"})
package nl.inburgeringsportaal.audit;
