/**
 * Who saw what and who changed what: writes the read log and the change log for every module, notes logins and
 * refusals, and lets a portaalbeheerder and a functionaris gegevensbescherming ask them. Only adds; nothing
 * here changes or removes a line.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "organisatie", "toegang"})
package nl.inburgeringsportaal.audit;
