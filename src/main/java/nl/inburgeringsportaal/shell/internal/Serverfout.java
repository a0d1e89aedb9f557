package nl.inburgeringsportaal.shell.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import nl.inburgeringsportaal.base.KalePagina;
import nl.inburgeringsportaal.base.Vertaling;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a caller reads when the server refuses a call before the portal sees it, for example because of a character
 * that may not be in an address. Without this it would be a page of the server's own, in English. Nothing of the call
 * stands in the answer: that is what was wrong.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Serverfout implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
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

  private String probleem(int status) {
    return json.writeValueAsString(
        Map.of(
            "status", status,
            "title", vertaling.nl("shell.serverfout.titel"),
            "detail", vertaling.nl("shell.serverfout.uitleg")));
  }

  private final class Melding extends ErrorReportValve {

    @Override
    protected void report(Request verzoek, Response antwoord, Throwable fout) {
      int status = antwoord.getStatus();
      // Beyond 499 it is not the call that is wrong; that answer stays the server's own.
      if (status < 400 || status > 499 || antwoord.getContentWritten() > 0 || !antwoord.setErrorReported()) {
        return;
      }
      boolean isApi = verzoek.getRequestURI() != null && verzoek.getRequestURI().startsWith("/api/");
      try {
        antwoord.setContentType(isApi ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        antwoord.setCharacterEncoding("UTF-8");
        Writer uit = antwoord.getReporter();
        if (uit != null) {
          uit.write(isApi ? probleem(status) : pagina.html("shell.serverfout"));
          antwoord.finishResponse();
        }
      } catch (IOException | IllegalStateException gesloten) {
        container.getLogger().debug("de aanroeper is weg", gesloten);
      }
    }
  }
}
