package nl.inburgeringsportaal.toegang.internal;

import java.time.Duration;
import nl.inburgeringsportaal.toegang.Aanmelding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.stereotype.Component;

/** The way in and out by the identity provider, for the screens. */
@Component
@ConditionalOnProperty("portaal.identiteit.uitgever")
class Oidcdeur {
  private final OidcAanmelding aanmelding;
  private final Providercontrole controle;
  private final Sessiewacht wacht;
  private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens;
  private final Accountweg weg;

  Oidcdeur(
      OidcAanmelding aanmelding,
      Aanmelding mensen,
      Providercontrole controle,
      Afmeldregister register,
      ClientRegistrationRepository registraties,
      OAuth2AuthorizedClientRepository bewijzen,
      OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens,
      OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> nieuweTokens,
      JwtDecoderFactory<ClientRegistration> lezer,
      @Value("${portaal.identiteit.vernieuwen:5m}") Duration vernieuwen) {
    this.aanmelding = aanmelding;
    this.controle = controle;
    this.tokens = tokens;
    this.weg = new Accountweg(registraties);
    this.wacht = new Sessiewacht(register, bewijzen, nieuweTokens, lezer, aanmelding, mensen, vernieuwen);
  }

  /** Adds it to the chain of the screens. */
  void open(HttpSecurity http) {
    http.oauth2Login(
            oidc ->
                oidc.loginPage("/inloggen")
                    .failureHandler(new Aanmeldfouten())
                    .authorizationEndpoint(punt -> punt.authorizationRequestResolver(weg))
                    .tokenEndpoint(punt -> punt.accessTokenResponseClient(tokens))
                    .userInfoEndpoint(bron -> bron.oidcUserService(aanmelding)))
        .oidcLogout(uit -> uit.backChannel(Customizer.withDefaults()))
        .addFilterBefore(controle, OAuth2AuthorizationRequestRedirectFilter.class)
        .addFilterBefore(wacht, LogoutFilter.class);
  }

  /** Lets what follows an earlier login end with that login. */
  void bewaak(HttpSecurity http) {
    http.addFilterBefore(wacht, LogoutFilter.class);
  }
}
