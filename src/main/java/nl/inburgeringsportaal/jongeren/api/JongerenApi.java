package nl.inburgeringsportaal.jongeren.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.api.Paginering;
import nl.inburgeringsportaal.jongeren.SignaalOpDag;
import nl.inburgeringsportaal.jongeren.SignaalService;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signals of the own school for its pupil administration. */
@RestController
@Tag(name = "jongeren", description = "Leerlingen die 18 worden en mogelijk inburgeringsplichtig zijn")
class JongerenApi {
  private final SignaalService signalen;

  JongerenApi(SignaalService signalen) {
    this.signalen = signalen;
  }

  @Operation(
      summary = "Signalen van de eigen school op een peildatum",
      description =
          "Eén signaal per leerling, berekend uit de gegevens van nu. De peildatum ligt hoogstens tien jaar voor of"
              + " na vandaag; zonder peildatum geldt vandaag.")
  @GetMapping(path = "/api/v1/jongeren/signalen", produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  ResponseEntity<List<SignaalOpDag>> signalen(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate peildatum,
      Paginering pagina,
      HttpServletRequest verzoek) {
    return pagina.antwoord(signalen.opDag(peildatum, pagina.pageable()), verzoek);
  }
}
