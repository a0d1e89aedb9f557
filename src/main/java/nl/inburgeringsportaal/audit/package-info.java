/**
 * Who saw what and who changed what: writes the read log and the change log for every module, notes logins and
 * refusals, and lets a portaalbeheerder and a functionaris gegevensbescherming ask them. Seals the lines so that a
 * change shows. Removes what has been kept long enough, for every module, and keeps a register of that.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "organisatie", "toegang", "regels"})
package nl.inburgeringsportaal.audit;
