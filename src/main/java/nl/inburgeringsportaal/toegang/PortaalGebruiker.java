package nl.inburgeringsportaal.toegang;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who logged in, at work for one organisation. Whether he still has these roles is asked again at
 * each scope question, so a role that is taken away stops at once.
 *
 * @param gebruiker who he is and for which organisation he works in this session
 * @param wachtwoord encoded password of a demo account, null when an identity provider checked who he is
 * @param organisaties all organisations he may choose from, id to name
 */
public record PortaalGebruiker(HuidigeGebruiker gebruiker, String wachtwoord, Map<Long, String> organisaties)
    implements UserDetails, PortaalIdentiteit {

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return rollen(gebruiker.rollen());
  }

  /**
   * @param rollen roles
   * @return the authorities Spring Security checks
   */
  public static List<SimpleGrantedAuthority> rollen(Set<Rol> rollen) {
    return rollen.stream().sorted().map(rol -> new SimpleGrantedAuthority("ROLE_" + rol.naam())).toList();
  }

  @Override
  public Authentication metOrganisatie(Authentication nu, PortaalGebruiker straks) {
    UsernamePasswordAuthenticationToken bewijs =
        UsernamePasswordAuthenticationToken.authenticated(straks, null, straks.getAuthorities());
    bewijs.setDetails(nu.getDetails());
    return bewijs;
  }

  @Override
  public String getPassword() {
    return wachtwoord;
  }

  @Override
  public String getUsername() {
    return gebruiker.gebruikersnaam();
  }

  @Override
  public String toString() {
    return "PortaalGebruiker[" + gebruiker.gebruikersnaam() + "]";
  }
}
