package nl.inburgeringsportaal.base.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.inburgeringsportaal.base.Databasestoring;
import nl.inburgeringsportaal.base.Vertaling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** Makes problem documents (RFC 9457) with a Dutch title and text. */
@Component
class Problemen {
  private static final Logger LOG = LoggerFactory.getLogger(Problemen.class);
  private final Vertaling vertaling;
  private final JsonMapper json;

  Problemen(Vertaling vertaling, JsonMapper json) {
    this.vertaling = vertaling;
    this.json = json;
  }

  /**
   * @param status status of the answer
   * @param tekst what is wrong and what the caller can do
   * @param verzoek the call
   * @return the document
   */
  ProblemDetail maak(HttpStatus status, String tekst, HttpServletRequest verzoek) {
    ProblemDetail probleem = ProblemDetail.forStatusAndDetail(status, tekst);
    probleem.setTitle(vertaling.nl("api.titel." + status.value()));
    probleem.setInstance(URI.create(verzoek.getRequestURI()));
    return probleem;
  }

  /**
   * @param status status of the answer
   * @param verzoek the call
   * @return the document with the text that belongs to the status
   */
  ProblemDetail maak(HttpStatus status, HttpServletRequest verzoek) {
    return maak(status, vertaling.nl(sleutel(status)), verzoek);
  }

  private static String sleutel(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "fout.niet-gevonden";
      case METHOD_NOT_ALLOWED -> "api.methode";
      case NOT_ACCEPTABLE -> "api.uitvoer";
      case UNSUPPORTED_MEDIA_TYPE -> "api.invoer";
      case CONTENT_TOO_LARGE -> "api.te-groot";
      default -> "api.onleesbaar";
    };
  }

  /**
   * A fault that is ours: the caller gets a number that is in the log, and nothing more.
   *
   * @param fout what went wrong, may be null
   * @param adres path of the call
   * @return the document; 503 when the database is away, else 500
   */
  ProblemDetail storing(Throwable fout, String adres, HttpServletRequest verzoek) {
    String referentie = UUID.randomUUID().toString();
    LOG.error("onverwachte fout in {} {}, referentie {}", verzoek.getMethod(), adres, referentie, fout);
    boolean isWeg = Databasestoring.is(fout);
    String wachten = String.valueOf(Databasestoring.OPNIEUW_NA);
    ProblemDetail probleem =
        isWeg
            ? maak(HttpStatus.SERVICE_UNAVAILABLE, vertaling.nl("api.database-weg", wachten, referentie), verzoek)
            : maak(HttpStatus.INTERNAL_SERVER_ERROR, vertaling.nl("api.onverwacht", referentie), verzoek);
    probleem.setProperty("referentie", referentie);
    return probleem;
  }

  /** Answers that there is nothing at this address. */
  void nietGevonden(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
    schrijf(maak(HttpStatus.NOT_FOUND, verzoek), antwoord);
  }

  /**
   * Answers for the server, which refused a call before an operation was chosen, or could not even do that.
   *
   * @param code status that the server has given
   * @param adres path of the call
   */
  void geweigerd(int code, String adres, HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    HttpStatus status = HttpStatus.resolve(code);
    boolean isBekend = status == HttpStatus.METHOD_NOT_ALLOWED || status == HttpStatus.CONTENT_TOO_LARGE;
    ProblemDetail probleem =
        code < HttpStatus.INTERNAL_SERVER_ERROR.value()
            ? maak(isBekend ? status : HttpStatus.BAD_REQUEST, verzoek)
            : storing((Throwable) verzoek.getAttribute(RequestDispatcher.ERROR_EXCEPTION), adres, verzoek);
    probleem.setInstance(URI.create(UriUtils.encodePath(adres, StandardCharsets.UTF_8)));
    schrijf(probleem, antwoord);
  }

  private void schrijf(ProblemDetail probleem, HttpServletResponse antwoord) throws IOException {
    antwoord.setStatus(probleem.getStatus());
    if (probleem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      antwoord.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Databasestoring.OPNIEUW_NA));
    }
    antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    antwoord.setCharacterEncoding("UTF-8");
    json.writeValue(antwoord.getOutputStream(), probleem);
  }
}
