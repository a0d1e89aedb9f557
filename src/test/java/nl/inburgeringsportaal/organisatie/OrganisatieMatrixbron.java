package nl.inburgeringsportaal.organisatie;

import java.util.Map;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** An organisation to which nobody belongs. */
class OrganisatieMatrixbron implements Matrixbron {
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
        "OrganisatieService.id", school);
  }
}
