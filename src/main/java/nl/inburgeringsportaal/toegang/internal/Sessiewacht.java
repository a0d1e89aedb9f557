package nl.inburgeringsportaal.toegang.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nl.inburgeringsportaal.toegang.Aanmelding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks, in every request of somebody whom the identity provider let in, whether that still holds: at once when the
 * provider has told that his session ended, and every few minutes by asking for new tokens, which also brings new
 * roles. A provider that does not answer stops nobody who is at work already.
 */
final class Sessiewacht extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(Sessiewacht.class);
  private static final String VOLGENDE = Sessiewacht.class.getName() + ".volgende";

  /** When the provider does not answer: so long nobody of this session waits for it again. */
  private static final Duration RUST = Duration.ofMinutes(1);

  private final Afmeldregister register;
  private final OAuth2AuthorizedClientRepository bewijzen;
  private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider;
  private final JwtDecoderFactory<ClientRegistration> lezer;
  private final OidcAanmelding aanmelding;
  private final Aanmelding mensen;
  private final Duration tussenpoos;

  /**
   * @param tussenpoos how long what the provider said is believed without asking again
   */
  Sessiewacht(
      Afmeldregister register,
      OAuth2AuthorizedClientRepository bewijzen,
      OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider,
      JwtDecoderFactory<ClientRegistration> lezer,
      OidcAanmelding aanmelding,
      Aanmelding mensen,
      Duration tussenpoos) {
    this.register = register;
    this.bewijzen = bewijzen;
    this.provider = provider;
    this.lezer = lezer;
    this.aanmelding = aanmelding;
    this.mensen = mensen;
    this.tussenpoos = tussenpoos;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    HttpSession sessie = verzoek.getSession(false);
    Authentication nu = SecurityContextHolder.getContext().getAuthentication();
    if (sessie != null && nu != null && nu.getPrincipal() instanceof OidcPortaalGebruiker wie) {
      if (!geldtNog(verzoek, antwoord, sessie, nu, wie)) {
        // What follows is a request of a visitor: the login page, or Vaadin's word that the session has ended.
        sessie.invalidate();
        SecurityContextHolder.clearContext();
      }
    }
    keten.doFilter(verzoek, antwoord);
  }

  private boolean geldtNog(
      HttpServletRequest verzoek,
      HttpServletResponse antwoord,
      HttpSession sessie,
      Authentication nu,
      OidcPortaalGebruiker wie) {
    if (register.isAfgemeld(wie.sessie(), wie.getSubject(), wie.aangemeld())) {
      return false;
    }
    // Requests of one session come together; one of them asks.
    synchronized (wie) {
      // Not the clock of the portal, which can be set: this is about time that passes.
      if (sessie.getAttribute(VOLGENDE) instanceof Long volgende && System.nanoTime() < volgende) {
        return true;
      }
      boolean eerste = sessie.getAttribute(VOLGENDE) == null;
      sessie.setAttribute(VOLGENDE, System.nanoTime() + tussenpoos.toNanos());
      if (eerste) {
        return true;
      }
    }
    return vernieuw(verzoek, antwoord, sessie, nu, wie);
  }

  private boolean vernieuw(
      HttpServletRequest verzoek,
      HttpServletResponse antwoord,
      HttpSession sessie,
      Authentication nu,
      OidcPortaalGebruiker wie) {
    OAuth2AuthorizedClient bewijs =
        bewijzen.loadAuthorizedClient(Identiteitsprovider.REGISTRATIE, nu, verzoek);
    if (bewijs == null || bewijs.getRefreshToken() == null) {
      return false;
    }
    try {
      OAuth2AccessTokenResponse nieuw =
          provider.getTokenResponse(
              new OAuth2RefreshTokenGrantRequest(
                  bewijs.getClientRegistration(), bewijs.getAccessToken(), bewijs.getRefreshToken()));
      bewijzen.saveAuthorizedClient(
          new OAuth2AuthorizedClient(
              bewijs.getClientRegistration(),
              nu.getName(),
              nieuw.getAccessToken(),
              nieuw.getRefreshToken() == null ? bewijs.getRefreshToken() : nieuw.getRefreshToken()),
          nu,
          verzoek,
          antwoord);
      return stemAf(sessie, nu, wie, aanmeldbewijs(bewijs.getClientRegistration(), nieuw));
    } catch (OAuth2AuthorizationException fout) {
      if (OAuth2ErrorCodes.INVALID_GRANT.equals(fout.getError().getErrorCode())) {
        return false;
      }
      return latenWerken(sessie, fout);
    } catch (JwtException fout) {
      return latenWerken(sessie, fout);
    }
  }

  private OidcIdToken aanmeldbewijs(ClientRegistration registratie, OAuth2AccessTokenResponse nieuw) {
    if (!(nieuw.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String tekst)) {
      throw new JwtException("geen ID-token");
    }
    Jwt gelezen = lezer.createDecoder(registratie).decode(tekst);
    return new OidcIdToken(tekst, gelezen.getIssuedAt(), gelezen.getExpiresAt(), gelezen.getClaims());
  }

  /** Rights are read from the portal's table at each request; what the session shows follows when it can. */
  private boolean stemAf(HttpSession sessie, Authentication nu, OidcPortaalGebruiker wie, OidcIdToken bewijs) {
    Optional<String> gebruikersnaam =
        Identiteitsbewijs.van(bewijs.getClaims())
            .filter(nieuw -> nieuw.onderwerp().equals(wie.getSubject()))
            .flatMap(aanmelding::stemAf);
    if (gebruikersnaam.isEmpty()) {
      return false;
    }
    return mensen
        .vind(gebruikersnaam.get(), wie.gebruiker().organisatieId(), null)
        .or(() -> mensen.vind(gebruikersnaam.get(), null, null))
        .map(
            straks -> {
              SecurityContext context = SecurityContextHolder.createEmptyContext();
              context.setAuthentication(
                  new OidcPortaalGebruiker(bewijs, straks, wie.aangemeld()).alsAanmelding(nu));
              SecurityContextHolder.setContext(context);
              sessie.setAttribute(
                  HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
              return true;
            })
        .orElse(false);
  }

  private static boolean latenWerken(HttpSession sessie, Exception fout) {
    LOG.warn(
        "De identiteitsprovider geeft nu geen nieuwe tokens ({}); wie aan het werk is, werkt door.",
        fout.getClass().getSimpleName());
    sessie.setAttribute(VOLGENDE, System.nanoTime() + RUST.toNanos());
    return true;
  }
}
