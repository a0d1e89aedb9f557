/**
 * The rules of law and practice with their validity and source, and the opleidingscodes with the days on
 * which they exempt. Modules above read them for a day; a portaalbeheerder proposes a change, sees its effect
 * and a second one confirms it. Nothing is overwritten: a decision of then and one of now stay explainable.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "organisatie"})
package nl.inburgeringsportaal.regels;
