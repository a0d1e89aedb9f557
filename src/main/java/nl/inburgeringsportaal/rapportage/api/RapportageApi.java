package nl.inburgeringsportaal.rapportage.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.misbruik.MisbruikcijferService;
import nl.inburgeringsportaal.misbruik.Misbruikcijfers;
import nl.inburgeringsportaal.misbruik.Misbruikperiode;
import nl.inburgeringsportaal.rapportage.Cohorten;
import nl.inburgeringsportaal.rapportage.ElipRapport;
import nl.inburgeringsportaal.rapportage.ElipRegel;
import nl.inburgeringsportaal.rapportage.Elipdoelgroeptelling;
import nl.inburgeringsportaal.rapportage.LeningRegel;
import nl.inburgeringsportaal.rapportage.Peilvraag;
import nl.inburgeringsportaal.rapportage.RapportageService;
import nl.inburgeringsportaal.rapportage.VoortgangRegel;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The national figures for other systems. */
@RestController
@RequestMapping("/api/v1/rapportages")
@Tag(name = "rapportages", description = "Landelijke cijfers op een peildatum")
class RapportageApi {
  private static final String CSV = "text/csv";

  private static final String PEILDATUM =
      " `peildatum` is een dag van 2013-01-01 tot en met vandaag (zonder: vandaag). Met `bekendOp` (een moment) komt"
          + " het antwoord zoals het portaal het toen gaf.";

  private final RapportageService rapportages;
  private final MisbruikcijferService misbruik;

  RapportageApi(RapportageService rapportages, MisbruikcijferService misbruik) {
    this.rapportages = rapportages;
    this.misbruik = misbruik;
  }

  /** Both tables as the API gives them. */
  record Elip(List<ElipRegel> perCohort, Elipdoelgroeptelling doelgroep) {}

  @Operation(
      summary = "Voortgang per cohort en groep",
      description =
          "Wie onder de Wet inburgering 2013 viel en hoe het met de plicht staat. `cohortVan` en `cohortTot` zijn jaren"
              + " en tellen allebei mee (zonder: 2013 tot en met het jaar van de peildatum)." + PEILDATUM)
  @GetMapping(path = "/voortgang", produces = {MediaType.APPLICATION_JSON_VALUE, CSV})
  List<VoortgangRegel> voortgang(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate peildatum,
      @RequestParam(required = false) Integer cohortVan,
      @RequestParam(required = false) Integer cohortTot,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) Instant bekendOp) {
    return rapportages
        .voortgang(new Peilvraag(peildatum, bestaat(bekendOp)), null, new Cohorten(cohortVan, cohortTot))
        .nu()
        .regels();
  }

  @Operation(
      summary = "Leningen",
      description = "Leningen waarvan op de peildatum iets was opgenomen. Bedragen zijn euro's." + PEILDATUM)
  @GetMapping(path = "/leningen", produces = {MediaType.APPLICATION_JSON_VALUE, CSV})
  List<LeningRegel> leningen(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate peildatum,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) Instant bekendOp) {
    return rapportages.leningen(new Peilvraag(peildatum, bestaat(bekendOp)), null).regels();
  }

  @Operation(
      operationId = "elip",
      summary = "Lening bijna op en nog plichtig (ELIP)",
      description =
          "Personen per criterium en cohort, met de gezamenlijke doelgroep. `vergelijk` is een eerdere peildatum."
              + " Als CSV staan de overlap en de gezamenlijke doelgroep in de rijen OVERLAP en DOELGROEP." + PEILDATUM)
  @GetMapping(path = "/elip", produces = MediaType.APPLICATION_JSON_VALUE)
  Elip elip(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate peildatum,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate vergelijk,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) Instant bekendOp) {
    ElipRapport rapport = rapportages.elip(new Peilvraag(peildatum, bestaat(bekendOp)), vergelijk);
    return new Elip(rapport.perCohort(), rapport.doelgroep());
  }

  @Operation(operationId = "elip")
  @GetMapping(path = "/elip", produces = CSV)
  List<ElipRegel> elipRijen(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate peildatum,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate vergelijk,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) Instant bekendOp) {
    ElipRapport rapport = rapportages.elip(new Peilvraag(peildatum, bestaat(bekendOp)), vergelijk);
    return Stream.concat(rapport.perCohort().stream(), rapport.samen().stream()).toList();
  }

  @RolesAllowed({Rollen.BELEID_SZW, Rollen.INSPECTIE_SZW})
  @Operation(
      operationId = "misbruik",
      summary = "Misbruik en oneigenlijk gebruik",
      description =
          "Wat er in een periode aan het licht kwam. `van` en `totEnMet` zijn dagen van 2013-01-01 tot en met vandaag"
              + " en tellen allebei mee. Met `bekendOp` (een moment) komt het antwoord zoals het portaal het toen gaf;"
              + " bezoeken zijn altijd die van nu.")
  @GetMapping(path = "/misbruik", produces = MediaType.APPLICATION_JSON_VALUE)
  Misbruikcijfers misbruik(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate van,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate totEnMet,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) Instant bekendOp) {
    return misbruik.tel(new Misbruikperiode(van, totEnMet, bestaat(bekendOp)));
  }

  @RolesAllowed({Rollen.BELEID_SZW, Rollen.INSPECTIE_SZW})
  @Operation(operationId = "misbruik")
  @GetMapping(path = "/misbruik", produces = CSV)
  List<Misbruikcijfers> misbruikRij(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate van,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate totEnMet,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) Instant bekendOp) {
    return List.of(misbruik(van, totEnMet, bekendOp));
  }

  /** What the framework reads goes much further than the database; a screen takes the same moments. */
  private static Instant bestaat(Instant bekendOp) {
    if (bekendOp != null && Dagtekst.leesMoment(bekendOp.toString()).isEmpty()) {
      throw new OngeldigeInvoer("bekendOp", bekendOp.toString(), "rapportage.fout.geen-moment");
    }
    return bekendOp;
  }
}
