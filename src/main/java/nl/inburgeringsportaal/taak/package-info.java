/** Mijn werk: gathers the open work of every module for the current user, by deadline; and the mail of the portal. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "organisatie", "toegang"})
package nl.inburgeringsportaal.taak;
