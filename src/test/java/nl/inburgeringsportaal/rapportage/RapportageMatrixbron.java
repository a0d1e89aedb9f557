package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;

/** An edition, a promise and an indicator of SZW. */
public class RapportageMatrixbron implements Matrixbron {
  @Autowired private EditieService edities;
  @Autowired private ToezeggingService toezeggingen;
  @Autowired private MonitoringService monitoring;
  @Autowired private Testgegevens gegevens;
  @Autowired private Klok klok;

  @Override
  public Map<String, Object> voorbeelden() {
    LocalDate dag = klok.vandaag();
    Briefinhoud brief =
        new Briefinhoud(MERK, dag, dag, null, List.of(), null, List.of(), List.of());
    return gegevens.als(
        "szw",
        () ->
            Map.of(
                "EditieService.id", edities.save(new EditieGegevens(null, 0, MERK, dag, dag.minusMonths(6))),
                "EditieService.schrijf", new Object[] {1L, EditieService.SLOT, "x", null},
                "ToezeggingService.id", toezeggingen.save(Briefhulp.toezegging(MERK, dag.minusDays(1), dag)),
                "CijferlijstService.filter",
                new CijferlijstFilter(Cijfersoort.VOORTGANG, null, null, null, null, null),
                "MonitoringService.id", monitoring.save(Briefhulp.indicator(MERK)),
                "BriefbestandService.maak", new Object[] {brief, null, Briefvorm.CSV, Locale.of("nl", "NL")}));
  }
}
