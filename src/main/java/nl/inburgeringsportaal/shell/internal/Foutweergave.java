package nl.inburgeringsportaal.shell.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The page that Spring shows for a fault that came through the portal's filters; the same as {@link Serverfout}'s. */
@Component("error")
class Foutweergave implements View {
  private final Serverfout serverfout;

  Foutweergave(Serverfout serverfout) {
    this.serverfout = serverfout;
  }

  @Override
  public String getContentType() {
    return MediaType.TEXT_HTML_VALUE;
  }

  @Override
  public void render(Map<String, ?> model, HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    int status =
        verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer gegeven
            ? gegeven
            : HttpStatus.NOT_FOUND.value();
    Serverfout.Uitleg uitleg =
        serverfout.uitleg(status, (Throwable) verzoek.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    Serverfout.koppen(uitleg, antwoord);
    antwoord.setContentType(MediaType.TEXT_HTML_VALUE);
    antwoord.setCharacterEncoding("UTF-8");
    antwoord.getWriter().write(serverfout.pagina(uitleg));
  }
}
