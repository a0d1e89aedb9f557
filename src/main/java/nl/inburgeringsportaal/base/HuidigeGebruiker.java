package nl.inburgeringsportaal.base;

import java.util.Optional;
import java.util.Set;

/**
 * The person who is at work now, with the organisation for which he works in this session.
 *
 * @param id id of the account
 * @param gebruikersnaam name with which he logs in
 * @param naam name as colleagues write it
 * @param organisatieId organisation chosen for this session
 * @param organisatienaam its name
 * @param rollen roles in that organisation
 */
public record HuidigeGebruiker(
    long id,
    String gebruikersnaam,
    String naam,
    long organisatieId,
    String organisatienaam,
    Set<Rol> rollen) {

  public HuidigeGebruiker {
    rollen = Set.copyOf(rollen);
  }

  /** Gives the current user and what he reaches; filled by the module {@code toegang}. */
  public interface Bron {

    /**
     * @return the current user, empty for a visitor and for work the portal does by itself
     */
    Optional<HuidigeGebruiker> gebruiker();

    /**
     * @return the current user
     * @throws org.springframework.security.access.AccessDeniedException when nobody is logged in
     */
    default HuidigeGebruiker verplicht() {
      return gebruiker()
          .orElseThrow(() -> new org.springframework.security.access.AccessDeniedException("niet ingelogd"));
    }

    /**
     * For a decision that may not rest on what a session still holds.
     *
     * @param rol a role
     * @return the current user, who has that role at this moment
     * @throws org.springframework.security.access.AccessDeniedException when he has it no longer
     */
    default HuidigeGebruiker verplicht(Rol rol) {
      if (bereik(rol).isNiets()) {
        throw new org.springframework.security.access.AccessDeniedException("heeft de rol niet (meer)");
      }
      return verplicht();
    }

    /**
     * @param rol a role
     * @return what the current user reaches with it: own organisation, mandates and substitutions; nothing
     *     when he does not have the role
     */
    Bereik bereik(Rol rol);
  }
}
