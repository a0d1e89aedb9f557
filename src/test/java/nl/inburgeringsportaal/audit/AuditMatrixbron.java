package nl.inburgeringsportaal.audit;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Map;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** A request to a school to which nobody in the matrix belongs. */
class AuditMatrixbron implements Matrixbron {
  private final Testgegevens gegevens;
  private final AvgverzoekService verzoeken;

  AuditMatrixbron(Testgegevens gegevens, AvgverzoekService verzoeken) {
    this.gegevens = gegevens;
    this.verzoeken = verzoeken;
  }

  @Override
  public Map<String, Object> voorbeelden() {
    String wie = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    long verzoek =
        gegevens.als(wie, () -> verzoeken.neemOp(Avgsoort.INZAGE, "gebruiker", wie, LocalDate.of(2026, 11, 1)));
    return Map.of(
        "AvgverzoekService.id", verzoek,
        "AvgverzoekService.uit", new ByteArrayOutputStream());
  }
}
