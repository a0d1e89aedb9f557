package nl.inburgeringsportaal.shell.internal;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.inburgeringsportaal.base.Databasestoring;
import nl.inburgeringsportaal.base.KalePagina;
import nl.inburgeringsportaal.base.Vertaling;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a caller reads when the server refuses a call before the portal sees it, for example because of a character
 * that may not be in an address; and when a fault comes to the server that nobody has caught, for example because the
 * database is away. Without this it would be a page of the server's own, in English. Nothing of the call stands in the
 * answer.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Serverfout implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private static final Logger LOG = LoggerFactory.getLogger(Serverfout.class);
  private final Vertaling vertaling;
  private final KalePagina pagina;
  private final JsonMapper json;

  Serverfout(Vertaling vertaling, KalePagina pagina, JsonMapper json) {
    this.vertaling = vertaling;
    this.pagina = pagina;
    this.json = json;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addContextCustomizers((Context context) -> context.getParent().getPipeline().addValve(new Melding()));
  }

  private String probleem(int status, String sleutel, String nummer) {
    return json.writeValueAsString(
        Map.of(
            "status", status,
            "title", vertaling.nl(sleutel + ".titel"),
            "detail", vertaling.nl(sleutel + ".uitleg", nummer)));
  }

  /** What is told, by whose fault it is. */
  private static String sleutel(int status, Throwable fout) {
    if (status == HttpStatus.CONTENT_TOO_LARGE.value()) {
      return "shell.te-groot";
    }
    if (status < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
      return "shell.serverfout";
    }
    return Databasestoring.is(fout) ? "shell.storing" : "shell.onverwacht";
  }

  private final class Melding extends ErrorReportValve {

    @Override
    protected void report(Request verzoek, Response antwoord, Throwable fout) {
      if (antwoord.getStatus() < 400 || antwoord.getContentWritten() > 0 || !antwoord.setErrorReported()) {
        return;
      }
      Throwable oorzaak = fout == null ? (Throwable) verzoek.getAttribute(RequestDispatcher.ERROR_EXCEPTION) : fout;
      String sleutel = sleutel(antwoord.getStatus(), oorzaak);
      String nummer = "";
      if (antwoord.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
        nummer = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("onverwachte fout {}", nummer, oorzaak);
      }
      if (Databasestoring.is(oorzaak)) {
        antwoord.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        antwoord.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Databasestoring.OPNIEUW_NA));
      }
      int status = antwoord.getStatus();
      boolean isApi = verzoek.getRequestURI() != null && verzoek.getRequestURI().startsWith("/api/");
      try {
        antwoord.setContentType(isApi ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        antwoord.setCharacterEncoding("UTF-8");
        Writer uit = antwoord.getReporter();
        if (uit != null) {
          uit.write(isApi ? probleem(status, sleutel, nummer) : pagina.html(sleutel, nummer));
          antwoord.finishResponse();
        }
      } catch (IOException | IllegalStateException gesloten) {
        container.getLogger().debug("de aanroeper is weg", gesloten);
      }
    }
  }
}
