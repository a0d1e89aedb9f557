package nl.inburgeringsportaal.levering.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.api.Paginering;
import nl.inburgeringsportaal.base.api.Vraagparameters;
import nl.inburgeringsportaal.levering.LeveringProblemen;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Ontvangst;
import nl.inburgeringsportaal.levering.ProbleemListItem;
import nl.inburgeringsportaal.levering.Probleemregel;
import nl.inburgeringsportaal.levering.Probleemsoort;
import org.springframework.data.domain.Slice;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Deliveries for other systems. */
@RestController
@RequestMapping("/api/v1/leveringen")
@Tag(name = "leveringen")
class LeveringController {
  private static final String CSV = "text/csv";

  private final LeveringService leveringen;
  private final LeveringProblemen problemen;
  private final Vertaling vertaling;

  LeveringController(LeveringService leveringen, LeveringProblemen problemen, Vertaling vertaling) {
    this.leveringen = leveringen;
    this.problemen = problemen;
    this.vertaling = vertaling;
  }

  /** Takes files in; they are handled afterwards, and what is wrong with their content shows then. */
  @PostMapping
  @Operation(
      summary = "Lever een of meer bestanden",
      description = "Elk deel heet naar zijn bestand. De delen zijn samen een levering en worden in de volgorde van hun"
          + " onderlinge verwijzingen verwerkt. Fouten in de inhoud staan later bij de levering.")
  @Parameter(name = "modus", in = ParameterIn.QUERY, description = "alles: een foute regel houdt alles tegen",
      schema = @Schema(allowableValues = {"alles", "geldige_regels"}, defaultValue = "alles"))
  @Parameter(name = "standdatum", in = ParameterIn.QUERY, description = "dag waarop de bestanden klopten; vandaag",
      schema = @Schema(type = "string", format = "date"))
  @Parameter(name = "soort", in = ParameterIn.QUERY, description = "correctie: geldt vanaf het begin",
      schema = @Schema(allowableValues = {"regulier", "correctie"}, defaultValue = "regulier"))
  @ApiResponse(responseCode = "202", description = "Ontvangen; de kop Location wijst naar de levering")
  @ApiResponse(responseCode = "400", description = "Geen deel, een onbekend deel of een onjuiste parameter")
  @ApiResponse(responseCode = "403", description = "Een deel dat deze organisatie niet mag leveren")
  @ApiResponse(responseCode = "413", description = "Een bestand is groter dan 200 MB")
  ResponseEntity<Void> lever(HttpServletRequest verzoek) throws IOException {
    Leveringkeuze keuze = keuze(Vraagparameters.van(verzoek));
    try (Ontvangst ontvangst = leveringen.begin(keuze)) {
      MultipartStroom.lees(verzoek, ontvangst::bestand);
      long id = ontvangst.voltooi();
      return ResponseEntity.accepted()
          .location(
              ServletUriComponentsBuilder.fromRequest(verzoek).replaceQuery(null).path("/{id}").build(id))
          .build();
    }
  }

  private static Leveringkeuze keuze(Vraagparameters vraag) {
    return new Leveringkeuze(
        vraag.code("modus", Leveringmodus.class, Leveringmodus.ALLES),
        vraag.code("soort", Leveringsoort.class, Leveringsoort.REGULIER),
        vraag.waarde("standdatum").map(LeveringController::datum).orElse(null),
        false);
  }

  private static LocalDate datum(String tekst) {
    return Dagtekst.lees(tekst)
        .orElseThrow(() -> new OngeldigeInvoer("standdatum", tekst, "api.parameter.datum"));
  }

  /** How far a delivery is, and what it did. */
  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Een levering")
  LeveringUitvoer levering(@PathVariable long id) {
    return LeveringUitvoer.van(leveringen.findById(id));
  }

  /** What is wrong with it, values masked. */
  @GetMapping(path = "/{id}/fouten", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "fouten",
      summary = "De fouten van een levering",
      description = "In JSON gemaskeerd, in CSV heel; het ophalen van de CSV staat in het leeslog.")
  @Parameter(name = "soort", in = ParameterIn.QUERY, description = "fouten weigeren een regel, waarschuwingen niets",
      schema = @Schema(allowableValues = {"fout", "waarschuwing", "alle"}, defaultValue = "fout"))
  ResponseEntity<List<Probleemregel>> fouten(@PathVariable long id, Paginering pagina, HttpServletRequest verzoek) {
    return antwoord(problemen.list(id, soort(verzoek), pagina.pageable()), pagina, verzoek);
  }

  /** The same as CSV for the deliverer, values whole. */
  @GetMapping(path = "/{id}/fouten", produces = CSV)
  @Operation(operationId = "fouten")
  @Parameter(name = "soort", in = ParameterIn.QUERY, description = "fouten weigeren een regel, waarschuwingen niets",
      schema = @Schema(allowableValues = {"fout", "waarschuwing", "alle"}, defaultValue = "fout"))
  ResponseEntity<List<Probleemregel>> foutenHeel(
      @PathVariable long id, Paginering pagina, HttpServletRequest verzoek) {
    return antwoord(problemen.listHeel(id, soort(verzoek), pagina.pageable()), pagina, verzoek);
  }

  private static Probleemsoort soort(HttpServletRequest verzoek) {
    return Vraagparameters.van(verzoek).code("soort", Probleemsoort.class, Probleemsoort.FOUT);
  }

  private ResponseEntity<List<Probleemregel>> antwoord(
      Slice<ProbleemListItem> rijen, Paginering pagina, HttpServletRequest verzoek) {
    return pagina.antwoord(rijen.map(probleem -> Probleemregel.van(probleem, vertaling)), verzoek);
  }
}
