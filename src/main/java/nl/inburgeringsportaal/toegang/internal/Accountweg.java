package nl.inburgeringsportaal.toegang.internal;

import jakarta.servlet.http.HttpServletRequest;
import nl.inburgeringsportaal.toegang.Accounthandeling;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** The way to the provider; with {@code ?handeling=} he is asked there to change something of his account first. */
class Accountweg implements OAuth2AuthorizationRequestResolver {
  private final OAuth2AuthorizationRequestResolver gewoon;

  Accountweg(ClientRegistrationRepository registraties) {
    this.gewoon =
        new DefaultOAuth2AuthorizationRequestResolver(
            registraties, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
  }

  @Override
  public OAuth2AuthorizationRequest resolve(HttpServletRequest verzoek) {
    return met(verzoek, gewoon.resolve(verzoek));
  }

  @Override
  public OAuth2AuthorizationRequest resolve(HttpServletRequest verzoek, String registratie) {
    return met(verzoek, gewoon.resolve(verzoek, registratie));
  }

  private static OAuth2AuthorizationRequest met(HttpServletRequest verzoek, OAuth2AuthorizationRequest vraag) {
    if (vraag == null) {
      return null;
    }
    return Accounthandeling.vanNaam(verzoek.getParameter(Accounthandeling.PARAMETER))
        .map(
            handeling ->
                OAuth2AuthorizationRequest.from(vraag)
                    .additionalParameters(delen -> delen.put("kc_action", handeling.actie()))
                    .build())
        .orElse(vraag);
  }
}
