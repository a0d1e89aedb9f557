/** Mijn werk: gathers the open work of every module for the current user, by deadline. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "organisatie", "toegang"})
package nl.inburgeringsportaal.taak;
