package nl.inburgeringsportaal.toegang.internal;

import java.util.Map;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.toegang.PortaalGebruiker;
import nl.inburgeringsportaal.toegang.PortaalIdentiteit;
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
  public boolean equals(Object ander) {
    return ander instanceof OidcPortaalGebruiker gelijke && gelijke.getName().equals(getName());
  }

  @Override
  public int hashCode() {
    return getName().hashCode();
  }
}
