package nl.inburgeringsportaal.toegang.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import nl.inburgeringsportaal.base.Databasestoring;
import nl.inburgeringsportaal.base.Vertaling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says no to a call of the API in problem+json (RFC 9457), never with a redirect. */
@Component
class ApiFouten implements AuthenticationEntryPoint, AccessDeniedHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ApiFouten.class);
  private final JsonMapper json;
  private final Vertaling vertaling;
  private final String bewijs;

  ApiFouten(JsonMapper json, Vertaling vertaling, ObjectProvider<UserDetailsService> demo) {
    this.json = json;
    this.vertaling = vertaling;
    this.bewijs = demo.getIfAvailable() == null ? "Bearer" : "Bearer, Basic realm=\"inburgeringsportaal\"";
  }

  @Override
  public void commence(HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout)
      throws IOException {
    if (Databasestoring.is(fout)) {
      // Nothing is known of who calls: that is no reason to say that his login is wrong.
      String wachten = String.valueOf(Databasestoring.OPNIEUW_NA);
      String referentie = UUID.randomUUID().toString();
      LOG.error("de database is weg, referentie {}", referentie, fout);
      antwoord.setHeader(HttpHeaders.RETRY_AFTER, wachten);
      schrijf(verzoek, antwoord, HttpStatus.SERVICE_UNAVAILABLE, "api.database-weg", wachten, referentie);
      return;
    }
    antwoord.setHeader(HttpHeaders.WWW_AUTHENTICATE, bewijs);
    schrijf(verzoek, antwoord, HttpStatus.UNAUTHORIZED, "api.niet-ingelogd");
  }

  /** The same for a script in a page: a browser that is asked for a password would ask the user. */
  void zonderVraag(HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout)
      throws IOException {
    if (Databasestoring.is(fout)) {
      commence(verzoek, antwoord, fout);
    } else {
      schrijf(verzoek, antwoord, HttpStatus.UNAUTHORIZED, "api.niet-ingelogd");
    }
  }

  @Override
  public void handle(HttpServletRequest verzoek, HttpServletResponse antwoord, AccessDeniedException fout)
      throws IOException {
    schrijf(verzoek, antwoord, HttpStatus.FORBIDDEN, "api.geen-recht");
  }

  /**
   * Says no to a call that came too soon.
   *
   * @param wachten after how long it may be tried again
   */
  void teVeel(HttpServletRequest verzoek, HttpServletResponse antwoord, Duration wachten) throws IOException {
    long seconden = Adresemmers.seconden(wachten);
    antwoord.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconden));
    schrijf(verzoek, antwoord, HttpStatus.TOO_MANY_REQUESTS, "api.te-veel", String.valueOf(seconden));
  }

  private void schrijf(
      HttpServletRequest verzoek, HttpServletResponse antwoord, HttpStatus status, String sleutel, Object... waarden)
      throws IOException {
    ProblemDetail probleem = ProblemDetail.forStatusAndDetail(status, vertaling.nl(sleutel, waarden));
    probleem.setTitle(vertaling.nl(sleutel + ".titel"));
    probleem.setInstance(URI.create(verzoek.getRequestURI()));
    antwoord.setStatus(status.value());
    antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    antwoord.setCharacterEncoding("UTF-8");
    json.writeValue(antwoord.getOutputStream(), probleem);
  }
}
