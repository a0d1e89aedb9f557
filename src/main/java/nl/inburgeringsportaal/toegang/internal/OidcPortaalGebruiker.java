package nl.inburgeringsportaal.toegang.internal;

import java.util.Map;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.toegang.PortaalGebruiker;
import nl.inburgeringsportaal.toegang.PortaalIdentiteit;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the identity provider vouches for, with what the portal knows of him. */
class OidcPortaalGebruiker extends DefaultOidcUser implements PortaalIdentiteit {
  private static final long serialVersionUID = 1L;
  private final transient PortaalGebruiker portaalGebruiker;

  OidcPortaalGebruiker(OidcUser oidc, PortaalGebruiker portaalGebruiker) {
    super(portaalGebruiker.getAuthorities(), oidc.getIdToken(), oidc.getUserInfo(), "preferred_username");
    this.portaalGebruiker = portaalGebruiker;
  }

  @Override
  public HuidigeGebruiker gebruiker() {
    return portaalGebruiker.gebruiker();
  }

  @Override
  public Map<Long, String> organisaties() {
    return portaalGebruiker.organisaties();
  }

  @Override
  public Authentication metOrganisatie(Authentication nu, PortaalGebruiker straks) {
    OidcPortaalGebruiker ander = new OidcPortaalGebruiker(this, straks);
    OAuth2AuthenticationToken bewijs =
        new OAuth2AuthenticationToken(
            ander, ander.getAuthorities(), ((OAuth2AuthenticationToken) nu).getAuthorizedClientRegistrationId());
    bewijs.setDetails(nu.getDetails());
    return bewijs;
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof OidcPortaalGebruiker gelijke && gelijke.getName().equals(getName());
  }

  @Override
  public int hashCode() {
    return getName().hashCode();
  }
}
