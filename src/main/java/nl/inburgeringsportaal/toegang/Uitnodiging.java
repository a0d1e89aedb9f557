package nl.inburgeringsportaal.toegang;

import java.util.Set;
import nl.inburgeringsportaal.base.Rol;

/**
 * Whom an organisation invites.
 *
 * @param naam name as colleagues write it, 1 to 200 characters
 * @param email address to which the invitation goes
 * @param gebruikersnaam name to log in with
 * @param rollen roles that he gets from today on, at least one
 * @param reden why, 1 to 200 characters
 */
public record Uitnodiging(String naam, String email, String gebruikersnaam, Set<Rol> rollen, String reden) {

  public Uitnodiging {
    rollen = Set.copyOf(rollen);
  }

  @Override
  public String toString() {
    return "Uitnodiging" + rollen;
  }
}
