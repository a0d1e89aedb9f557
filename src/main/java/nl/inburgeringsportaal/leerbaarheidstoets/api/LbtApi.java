package nl.inburgeringsportaal.leerbaarheidstoets.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.api.Paginering;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieOpDag;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieService;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sessions of the leerbaarheidstoets, for the calendar of a gemeente and for DUO. */
@RestController
@Tag(name = "lbt", description = "Sessies van de leerbaarheidstoets")
class LbtApi {
  private final SessieService sessies;

  LbtApi(SessieService sessies) {
    this.sessies = sessies;
  }

  @Operation(
      summary = "Sessies van de leerbaarheidstoets",
      description =
          "Geplande, gehouden en geannuleerde sessies in volgorde van tijd: van de eigen gemeente, voor DUO van alle."
              + " `van` is de eerste dag (zonder `van`: vandaag), `tot` de eerste dag die er niet meer bij hoort.")
  @GetMapping(path = "/api/v1/lbt/sessies", produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  ResponseEntity<List<SessieOpDag>> sessies(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate van,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tot,
      Paginering pagina,
      HttpServletRequest verzoek) {
    return pagina.antwoord(sessies.opDag(van, tot, pagina.pageable()), verzoek);
  }
}
