/**
 * Who is at work and what he reaches: accounts, roles per organisation, mandates, substitutes, login and the
 * choice of organisation; invitations and what is passed on to the identity provider; reviews of rights. Fills
 * {@code base.HuidigeGebruiker.Bron} for every other module.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "organisatie", "regels"})
package nl.inburgeringsportaal.toegang;
