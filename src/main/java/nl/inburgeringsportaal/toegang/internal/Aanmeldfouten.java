package nl.inburgeringsportaal.toegang.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Brings whoever did not get in back to the login page, which says why ({@code InloggenView}). What the provider or
 * somebody else put in the address is never shown.
 */
final class Aanmeldfouten implements AuthenticationFailureHandler {

  /** Where the ID token waits of somebody who may not come in, so that he can log out at the provider. */
  static final String AANMELDBEWIJS = Aanmeldfouten.class.getName() + ".aanmeldbewijs";

  private static final Logger LOG = LoggerFactory.getLogger(Aanmeldfouten.class);

  /** Message of the login page by error code; what is not here is "did not work". */
  private static final Map<String, String> BERICHT =
      Map.of(
          "geen_toegang", "geen-account",
          "access_denied", "afgebroken",
          "authorization_request_not_found", "opnieuw",
          "invalid_state_parameter", "opnieuw",
          "invalid_token_response", "niet-bereikbaar",
          "server_error", "niet-bereikbaar",
          "temporarily_unavailable", "niet-bereikbaar");

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout) throws IOException {
    String code = fout instanceof OAuth2AuthenticationException oauth ? oauth.getError().getErrorCode() : "";
    if (fout instanceof GeenToegang geen) {
      verzoek.getSession().setAttribute(AANMELDBEWIJS, geen.aanmeldbewijs());
    } else if (!code.equals("access_denied")) {
      LOG.warn("Inloggen is niet gelukt ({}).", code.isEmpty() ? fout.getClass().getSimpleName() : veilig(code));
    }
    antwoord.sendRedirect(verzoek.getContextPath() + "/inloggen?" + BERICHT.getOrDefault(code, "mislukt"));
  }

  /** A code can come from the address. */
  private static String veilig(String code) {
    return code.matches("[a-z_]{1,60}") ? code : "onbekend";
  }
}
