package nl.inburgeringsportaal.taak.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where a calendar program knocks. No operation of the API: whoever has the address needs no login. What is called is
 * never logged, since the address is the secret.
 */
@Configuration
class Agendadeur {

  @Bean
  SimpleUrlHandlerMapping agendaAdressen(Agendaophaler ophaler) {
    HttpRequestHandler deur = (verzoek, antwoord) -> geef(ophaler, verzoek, antwoord);
    return new SimpleUrlHandlerMapping(Map.of("/" + Agendageheim.PAD + "*", deur), 10);
  }

  private static void geef(Agendaophaler ophaler, HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    boolean leest =
        HttpMethod.GET.matches(verzoek.getMethod()) || HttpMethod.HEAD.matches(verzoek.getMethod());
    String pad = verzoek.getRequestURI();
    String basis = ServletUriComponentsBuilder.fromContextPath(verzoek).build().toUriString();
    Optional<byte[]> agenda =
        leest ? ophaler.haal(pad.substring(pad.lastIndexOf('/') + 1), basis) : Optional.empty();
    if (agenda.isEmpty()) {
      antwoord.setStatus(HttpStatus.NOT_FOUND.value());
      antwoord.setContentLength(0);
      return;
    }
    antwoord.setContentType("text/calendar; charset=utf-8");
    antwoord.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"agenda.ics\"");
    antwoord.setContentLength(agenda.get().length);
    antwoord.getOutputStream().write(agenda.get());
  }
}
