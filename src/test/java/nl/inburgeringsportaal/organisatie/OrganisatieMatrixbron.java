package nl.inburgeringsportaal.organisatie;

import java.time.LocalDate;
import java.util.Map;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** An organisation to which nobody belongs. */
class OrganisatieMatrixbron implements Matrixbron {
  private static final Periode VANAF = new Periode(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));

  private final Testgegevens gegevens;

  OrganisatieMatrixbron(Testgegevens gegevens) {
    this.gegevens = gegevens;
  }

  @Override
  public Map<String, Object> voorbeelden() {
    long school = gegevens.nieuweSchool();
    return Map.of(
        "organisatieId", school,
        "schoolId", school,
        "uitvoeringsorganisatieId", school,
        "gemeenteorganisatieId", school,
        "MandaatService.id", school,
        "MandaatService.periode", VANAF,
        "RechtenService.periode", VANAF,
        "WaarnemingService.periode", VANAF,
        "OrganisatieService.id", school);
  }
}
