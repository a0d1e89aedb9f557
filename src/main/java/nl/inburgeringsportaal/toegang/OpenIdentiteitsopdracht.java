package nl.inburgeringsportaal.toegang;

import nl.inburgeringsportaal.base.Rol;

/**
 * A change of rights that holds in the portal and is not yet known at the identity provider: until it is passed on,
 * what a token says about that role there is older than what the portal says.
 *
 * @param organisatieId in which organisation
 * @param rol which role
 * @param handeling {@link Identiteitshandeling#GEEF} or {@link Identiteitshandeling#NEEM}
 */
public record OpenIdentiteitsopdracht(long organisatieId, Rol rol, Identiteitshandeling handeling) {}
