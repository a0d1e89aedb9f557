package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDateTime;
import java.util.Map;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.toegang.PortaalGebruiker;
import nl.inburgeringsportaal.toegang.PortaalIdentiteit;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody whom the identity provider vouches for, with what the portal knows of him. */
class OidcPortaalGebruiker extends DefaultOidcUser implements PortaalIdentiteit {
  private static final long serialVersionUID = 1L;
  private final transient PortaalGebruiker portaalGebruiker;
  private final LocalDateTime aangemeld;

  /**
   * @param bewijs what the provider says
   * @param portaalGebruiker who he is in the portal
   * @param aangemeld when he logged in here
   */
  OidcPortaalGebruiker(OidcIdToken bewijs, PortaalGebruiker portaalGebruiker, LocalDateTime aangemeld) {
    super(portaalGebruiker.getAuthorities(), bewijs);
    this.portaalGebruiker = portaalGebruiker;
    this.aangemeld = aangemeld;
  }

  /** Lines in logs and rows carry the name with which he logs in. */
  @Override
  public String getName() {
    return portaalGebruiker.getUsername();
  }

  LocalDateTime aangemeld() {
    return aangemeld;
  }

  /**
   * @return his session at the provider, null when it names none
   */
  String sessie() {
    return getIdToken().getClaimAsString("sid");
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
  public boolean bijProvider() {
    return true;
  }

  @Override
  public Authentication metOrganisatie(Authentication nu, PortaalGebruiker straks) {
    return new OidcPortaalGebruiker(getIdToken(), straks, aangemeld).alsAanmelding(nu);
  }

  /**
   * @param nu how he is logged in now
   * @return the same login, with this as who he is
   */
  Authentication alsAanmelding(Authentication nu) {
    OAuth2AuthenticationToken bewijs =
        new OAuth2AuthenticationToken(
            this, getAuthorities(), ((OAuth2AuthenticationToken) nu).getAuthorizedClientRegistrationId());
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
