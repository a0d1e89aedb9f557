package nl.inburgeringsportaal.base.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Databasestoring;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.TeGroot;
import nl.inburgeringsportaal.base.Vertaling;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every fault of the API as problem+json (RFC 9457) in Dutch: what is wrong and what the caller can do. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiAdvies extends ResponseEntityExceptionHandler {
  private final Problemen problemen;
  private final Vertaling vertaling;

  ApiAdvies(Problemen problemen, Vertaling vertaling) {
    this.problemen = problemen;
    this.vertaling = vertaling;
  }

  /** What the caller can understand and mend. */
  @ExceptionHandler(DomeinFout.class)
  ResponseEntity<Object> domein(DomeinFout fout, HttpServletRequest verzoek) {
    eisApi(fout, verzoek);
    HttpStatus status =
        switch (fout) {
          case NietGevonden niet -> HttpStatus.NOT_FOUND;
          case TeGroot groot -> HttpStatus.CONTENT_TOO_LARGE;
          case OngeldigeInvoer invoer -> HttpStatus.BAD_REQUEST;
          default -> HttpStatus.CONFLICT;
        };
    ProblemDetail probleem = probleem(status, vertaling.tekst(fout, Vertaling.NL), verzoek);
    if (fout instanceof OngeldigeInvoer invoer) {
      probleem.setProperty("veld", invoer.veld());
    }
    return antwoord(probleem, new HttpHeaders());
  }

  /** Somebody who is logged in and may not do this. */
  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<Object> geenRecht(AccessDeniedException fout, HttpServletRequest verzoek) {
    eisApi(fout, verzoek);
    return antwoord(probleem(HttpStatus.FORBIDDEN, vertaling.nl("api.geen-recht"), verzoek), new HttpHeaders());
  }

  /** Anything else is our fault: the caller gets a number that is in the log, and nothing more. */
  @ExceptionHandler(Exception.class)
  ResponseEntity<Object> onverwacht(Exception fout, HttpServletRequest verzoek) throws Exception {
    if (!ApiInrichting.is(verzoek) || fout instanceof AuthenticationException) {
      throw fout;
    }
    ProblemDetail probleem = problemen.storing(fout, verzoek.getRequestURI(), verzoek);
    HttpHeaders koppen = new HttpHeaders();
    if (probleem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      koppen.set(HttpHeaders.RETRY_AFTER, String.valueOf(Databasestoring.OPNIEUW_NA));
    }
    return antwoord(probleem, koppen);
  }

  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException fout, HttpHeaders koppen, HttpStatusCode status, WebRequest verzoek) {
    String naam =
        fout instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : fout.getPropertyName();
    String sleutel = fout.getRequiredType() == LocalDate.class ? "api.parameter.datum" : "api.parameter.vorm";
    return parameter(naam, sleutel, fout.getValue(), koppen, verzoek);
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException fout, HttpHeaders koppen, HttpStatusCode status, WebRequest verzoek) {
    return parameter(fout.getParameterName(), "api.parameter.ontbreekt", null, koppen, verzoek);
  }

  private ResponseEntity<Object> parameter(
      String naam, String sleutel, Object waarde, HttpHeaders koppen, WebRequest verzoek) {
    String tekst = vertaling.nl(sleutel, naam, String.valueOf(waarde));
    ProblemDetail probleem = probleem(HttpStatus.BAD_REQUEST, tekst, ((ServletWebRequest) verzoek).getRequest());
    probleem.setProperty("veld", naam);
    return antwoord(probleem, koppen);
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception fout, Object inhoud, HttpHeaders koppen, HttpStatusCode code, WebRequest verzoek) {
    HttpStatus status = HttpStatus.valueOf(code.value());
    return antwoord(problemen.maak(status, ((ServletWebRequest) verzoek).getRequest()), koppen);
  }

  private ProblemDetail probleem(HttpStatus status, String tekst, HttpServletRequest verzoek) {
    return problemen.maak(status, tekst, verzoek);
  }

  private static ResponseEntity<Object> antwoord(ProblemDetail probleem, HttpHeaders koppen) {
    return ResponseEntity.status(probleem.getStatus())
        .headers(koppen)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(probleem);
  }

  private static void eisApi(RuntimeException fout, HttpServletRequest verzoek) {
    if (!ApiInrichting.is(verzoek)) {
      throw fout;
    }
  }
}
