/** regels */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "organisatie"})
package nl.inburgeringsportaal.regels;
