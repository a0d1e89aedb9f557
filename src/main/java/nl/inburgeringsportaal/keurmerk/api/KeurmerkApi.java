package nl.inburgeringsportaal.keurmerk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.api.Paginering;
import nl.inburgeringsportaal.base.api.Vraagparameters;
import nl.inburgeringsportaal.keurmerk.KeurmerkOpDag;
import nl.inburgeringsportaal.keurmerk.KeurmerkregisterService;
import nl.inburgeringsportaal.keurmerk.RegisterFilter;
import nl.inburgeringsportaal.keurmerk.Registerstatus;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public register of the keurmerk, for everybody. */
@RestController
@Tag(name = "keurmerk", description = "Openbaar register van taalscholen met een keurmerk")
class KeurmerkApi {
  private final KeurmerkregisterService register;

  KeurmerkApi(KeurmerkregisterService register) {
    this.register = register;
  }

  @Operation(
      summary = "Het openbare keurmerkregister",
      description =
          "Elke taalschool waarover het register op de peildatum iets zegt, op instellingsnummer. Zonder peildatum"
              + " geldt vandaag. Een besluit dat is gepubliceerd en nog ingaat staat er met `gaatInOp`; op die dag"
              + " verandert de status. Aanroepen zonder inlog mag.")
  @SecurityRequirements
  @GetMapping(path = "/api/v1/keurmerken", produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  ResponseEntity<List<KeurmerkOpDag>> keurmerken(
      @Parameter(
              description = "alleen scholen met deze status op de peildatum",
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {
                        "aspirant", "keurmerk", "bepaalde_tijd", "onbepaalde_tijd", "geschorst", "ingetrokken",
                        "vervallen", "beeindigd", "niet_toegekend"
                      }))
          @RequestParam(required = false)
          String status,
      @Parameter(description = "deel van naam, plaats of instellingsnummer") @RequestParam(required = false)
          String zoek,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate peildatum,
      Paginering pagina,
      HttpServletRequest verzoek) {
    Registerstatus gekozen = Vraagparameters.van(verzoek).code("status", Registerstatus.class, null);
    return pagina.antwoord(
        register.opDag(new RegisterFilter(zoek, gekozen, peildatum), pagina.pageable()), verzoek);
  }
}
