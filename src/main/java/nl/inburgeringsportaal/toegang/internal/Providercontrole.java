package nl.inburgeringsportaal.toegang.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever goes to log in while the identity provider is away stays on a page that says so, instead of getting the
 * browser's own error. Only the few who click are checked, and nobody who is at work.
 */
class Providercontrole extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(Providercontrole.class);
  private static final int GEDULD = 3_000;
  private static final String WEG_ERHEEN =
      OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

  private final URI adres;

  Providercontrole(Identiteitsinstellingen instellingen) {
    this.adres = URI.create(instellingen.internAdres("certs"));
  }

  /** At the start it is said, and the portal runs on: it may come back any moment. */
  @EventListener(ApplicationReadyEvent.class)
  void bijStart() {
    if (!isBereikbaar()) {
      LOG.warn(
          "De identiteitsprovider antwoordt niet ({}). Het portaal draait; inloggen kan zodra hij er weer is.",
          adres.getHost());
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    return !verzoek.getRequestURI().startsWith(verzoek.getContextPath() + WEG_ERHEEN + "/");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    if (isBereikbaar()) {
      keten.doFilter(verzoek, antwoord);
    } else {
      antwoord.sendRedirect(verzoek.getContextPath() + "/inloggen?niet-bereikbaar");
    }
  }

  private boolean isBereikbaar() {
    try {
      HttpURLConnection vraag = (HttpURLConnection) adres.toURL().openConnection();
      vraag.setConnectTimeout(GEDULD);
      vraag.setReadTimeout(GEDULD);
      try {
        return vraag.getResponseCode() == HttpStatus.OK.value();
      } finally {
        vraag.disconnect();
      }
    } catch (IOException weg) {
      return false;
    }
  }
}
