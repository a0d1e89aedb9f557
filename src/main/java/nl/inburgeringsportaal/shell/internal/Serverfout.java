package nl.inburgeringsportaal.shell.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
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

  /**
   * What is told.
   *
   * @param status status of the answer
   * @param sleutel of the texts
   * @param nummer under which it is in the log, empty when the call is to blame
   */
  record Uitleg(int status, String sleutel, String nummer) {}

  /**
   * @param status status that the server has given
   * @param fout what went wrong, null when nothing was thrown
   * @return what is told; it is in the log when it is our fault
   */
  Uitleg uitleg(int status, Throwable fout) {
    String nummer = "";
    if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
      nummer = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
      LOG.error("onverwachte fout {}", nummer, fout);
    }
    boolean isDatabaseWeg = Databasestoring.is(fout);
    return new Uitleg(
        isDatabaseWeg ? HttpStatus.SERVICE_UNAVAILABLE.value() : status, sleutel(status, fout), nummer);
  }

  /**
   * @param uitleg what is told
   * @return as a page
   */
  String pagina(Uitleg uitleg) {
    return pagina.html(uitleg.sleutel(), uitleg.nummer());
  }

  private String probleem(Uitleg uitleg) {
    return json.writeValueAsString(
        Map.of(
            "status", uitleg.status(),
            "title", vertaling.nl(uitleg.sleutel() + ".titel"),
            "detail", vertaling.nl(uitleg.sleutel() + ".uitleg", uitleg.nummer())));
  }

  /** The headers that go with it. */
  static void koppen(Uitleg uitleg, HttpServletResponse antwoord) {
    antwoord.setStatus(uitleg.status());
    antwoord.setHeader("Content-Security-Policy", KalePagina.INHOUDSBELEID);
    antwoord.setHeader("X-Content-Type-Options", "nosniff");
    antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (uitleg.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      antwoord.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Databasestoring.OPNIEUW_NA));
    }
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
      Uitleg uitleg = uitleg(antwoord.getStatus(), oorzaak);
      koppen(uitleg, antwoord);
      boolean isApi = verzoek.getRequestURI() != null && verzoek.getRequestURI().startsWith("/api/");
      try {
        antwoord.setContentType(isApi ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        antwoord.setCharacterEncoding("UTF-8");
        Writer uit = antwoord.getReporter();
        if (uit != null) {
          uit.write(isApi ? probleem(uitleg) : pagina(uitleg));
          antwoord.finishResponse();
        }
      } catch (IOException | IllegalStateException gesloten) {
        container.getLogger().debug("de aanroeper is weg", gesloten);
      }
    }
  }
}
