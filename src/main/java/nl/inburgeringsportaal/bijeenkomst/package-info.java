/**
 * What stands beside the handreiking: publications (factsheets, letters to schools, good examples), written by an
 * editor and published by a second one, and meetings for schools and gemeenten: signing up with and without an account,
 * seats and a waiting list, reminders, attendance and material.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"base", "organisatie", "regels", "toegang", "audit", "taak"})
package nl.inburgeringsportaal.bijeenkomst;
