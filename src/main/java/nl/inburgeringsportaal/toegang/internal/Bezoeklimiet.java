package nl.inburgeringsportaal.toegang.internal;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.KalePagina;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits, per address and node, the pages that are opened without a login: each costs memory for half an hour, whether
 * it begins a session or comes with one. So does an attempt to log in. Who is logged in is never stopped; a school
 * behind one address begins a few hundred sessions in a minute at most.
 */
final class Bezoeklimiet extends OncePerRequestFilter {

  /** What is served without a session. */
  private static final List<String> BESTANDEN =
      List.of("/portaal/", "/aura/", "/VAADIN/", "/actuator/", "/favicon.svg");

  /** Requests of a page that is open; what Vaadin calls {@code init} opens one. */
  private static final List<String> VERVOLG = List.of("v-r=uidl", "v-r=heartbeat", "v-r=push");

  private final KalePagina pagina;
  private final Adresemmers bezoeken;

  /**
   * @param perMinuut pages without a login per address and minute
   */
  Bezoeklimiet(KalePagina pagina, int perMinuut) {
    this.pagina = pagina;
    this.bezoeken = new Adresemmers(perMinuut);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    String pad = verzoek.getRequestURI().substring(verzoek.getContextPath().length());
    return isIngelogd(verzoek.getSession(false))
        || isVervolg(verzoek)
        || BESTANDEN.stream().anyMatch(pad::startsWith);
  }

  private static boolean isIngelogd(HttpSession sessie) {
    return sessie != null
        && sessie.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
  }

  /** What an open page asks of its server; without a session there is no open page. */
  private static boolean isVervolg(HttpServletRequest verzoek) {
    String vraag = String.valueOf(verzoek.getQueryString());
    return verzoek.getSession(false) != null && Stream.of(vraag.split("&")).anyMatch(VERVOLG::contains);
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
    antwoord.setHeader("Content-Security-Policy", KalePagina.INHOUDSBELEID);
    antwoord.setContentType(MediaType.TEXT_HTML_VALUE);
    antwoord.setCharacterEncoding("UTF-8");
    antwoord.getWriter().write(pagina.html("toegang.te-druk", String.valueOf(seconden)));
  }
}
