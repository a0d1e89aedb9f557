package nl.inburgeringsportaal.toegang.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a query that cannot be decoded: Vaadin would answer with a fault of ours. The API names the parameter
 * itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Vraagvorm extends OncePerRequestFilter {
  private static final Pattern ONLEESBAAR = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    return verzoek.getRequestURI().startsWith(verzoek.getContextPath() + "/api/");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    if (verzoek.getQueryString() != null && ONLEESBAAR.matcher(verzoek.getQueryString()).find()) {
      antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      keten.doFilter(verzoek, antwoord);
    }
  }
}
