/**
 * Mijn werk: gathers the open work of every module for the current user, by deadline; and brings it to where he is: his
 * appointments to his own calendar, the counts of his work to his mail.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "organisatie", "regels", "toegang"})
package nl.inburgeringsportaal.taak;
