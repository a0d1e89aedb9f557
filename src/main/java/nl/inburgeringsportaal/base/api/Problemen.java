package nl.inburgeringsportaal.base.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import nl.inburgeringsportaal.base.Vertaling;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes problem documents (RFC 9457) with a Dutch title and text. */
@Component
class Problemen {
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

  /** Answers that there is nothing at this address. */
  void nietGevonden(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
    antwoord.setStatus(HttpStatus.NOT_FOUND.value());
    antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    antwoord.setCharacterEncoding("UTF-8");
    ProblemDetail probleem = maak(HttpStatus.NOT_FOUND, vertaling.nl("fout.niet-gevonden"), verzoek);
    json.writeValue(antwoord.getOutputStream(), probleem);
  }
}
