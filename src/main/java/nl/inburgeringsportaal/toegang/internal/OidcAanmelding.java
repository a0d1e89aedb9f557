package nl.inburgeringsportaal.toegang.internal;

import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.toegang.Aanmelding;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** From an ID token to somebody at work in the portal. Everything needed stands in the token itself. */
@Component
class OidcAanmelding implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final Afstemming afstemming;
  private final Aanmelding aanmelding;
  private final Klok klok;

  OidcAanmelding(Afstemming afstemming, Aanmelding aanmelding, Klok klok) {
    this.afstemming = afstemming;
    this.aanmelding = aanmelding;
    this.klok = klok;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest verzoek) throws OAuth2AuthenticationException {
    OidcIdToken bewijs = verzoek.getIdToken();
    return Identiteitsbewijs.van(bewijs.getClaims())
        .flatMap(this::stemAf)
        .flatMap(gebruikersnaam -> aanmelding.vind(gebruikersnaam, null, null))
        .<OidcUser>map(gebruiker -> new OidcPortaalGebruiker(bewijs, gebruiker, klok.nu()))
        .orElseThrow(() -> new GeenToegang(bewijs.getTokenValue()));
  }

  /**
   * Brings the account up to date. Whoever logs in twice in the same second is made once.
   *
   * @param bewijs what the provider says of him
   * @return his user name in the portal, empty when he has no place in it
   */
  Optional<String> stemAf(Identiteitsbewijs bewijs) {
    try {
      return afstemming.stemAf(bewijs);
    } catch (DataIntegrityViolationException | ConcurrencyFailureException tegelijk) {
      return afstemming.stemAf(bewijs);
    }
  }
}
