/**
 * Who is at work and what he reaches: accounts, roles per organisation, mandates, substitutes, login and the
 * choice of organisation. Fills {@code base.HuidigeGebruiker.Bron} for every other module.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "organisatie"})
package nl.inburgeringsportaal.toegang;
