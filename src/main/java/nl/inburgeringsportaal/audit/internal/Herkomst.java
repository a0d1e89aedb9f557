package nl.inburgeringsportaal.audit.internal;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a request came from, for the log: the address of the client as the proxy in front names it. */
final class Herkomst {
  private static final int LENGTE = 64;

  private Herkomst() {}

  /**
   * @return address of the present request; in background work that of the login; null for the portal itself
   */
  static String nu() {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes verzoek) {
      return kort(verzoek.getRequest().getRemoteAddr());
    }
    Authentication wie = SecurityContextHolder.getContext().getAuthentication();
    return wie != null && wie.getDetails() instanceof WebAuthenticationDetails details
        ? kort(details.getRemoteAddress())
        : null;
  }

  private static String kort(String adres) {
    return adres == null || adres.length() <= LENGTE ? adres : adres.substring(0, LENGTE);
  }
}
