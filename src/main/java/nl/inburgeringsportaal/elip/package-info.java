/**
 * ELIP (einde lening, inburgeringsplichtig): persons with an asylum status under Wi2013 who have nearly used up their
 * loan and whose duty still runs. The one place that says who belongs to that group on a day.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "regels", "inburgeraar", "lening"})
package nl.inburgeringsportaal.elip;
