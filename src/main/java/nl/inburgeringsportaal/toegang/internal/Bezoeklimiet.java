package nl.inburgeringsportaal.toegang.internal;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import nl.inburgeringsportaal.base.KalePagina;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits, per address and node, the visits that begin a session: each costs memory for half an hour, also when nobody
 * logs in. Who has a session is never stopped; a school behind one address begins a few hundred in a minute at most.
 */
final class Bezoeklimiet extends OncePerRequestFilter {

  /** What is served without a session. */
  private static final List<String> BESTANDEN =
      List.of("/portaal/", "/aura/", "/VAADIN/", "/actuator/", "/favicon.svg");

  private final KalePagina pagina;
  private final Adresemmers bezoeken;

  /**
   * @param perMinuut new sessions per address and minute
   */
  Bezoeklimiet(KalePagina pagina, int perMinuut) {
    this.pagina = pagina;
    this.bezoeken = new Adresemmers(perMinuut);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    String pad = verzoek.getRequestURI().substring(verzoek.getContextPath().length());
    return verzoek.getSession(false) != null || BESTANDEN.stream().anyMatch(pad::startsWith);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    ConsumptionProbe bezoek =
        bezoeken.van(Adresemmers.netwerk(verzoek.getRemoteAddr())).tryConsumeAndReturnRemaining(1);
    if (bezoek.isConsumed()) {
      keten.doFilter(verzoek, antwoord);
      return;
    }
    long seconden = Adresemmers.seconden(Duration.ofNanos(bezoek.getNanosToWaitForRefill()));
    antwoord.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    antwoord.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconden));
    antwoord.setContentType(MediaType.TEXT_HTML_VALUE);
    antwoord.setCharacterEncoding("UTF-8");
    antwoord.getWriter().write(pagina.html("toegang.te-druk", String.valueOf(seconden)));
  }
}
