package nl.inburgeringsportaal.levering;

import java.util.Map;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** A delivery of another school, with a refused line, that waits for its user. */
class LeveringMatrixbron implements Matrixbron {
  private final Testgegevens gegevens;
  private final LeveringService leveringen;

  LeveringMatrixbron(Testgegevens gegevens, LeveringService leveringen) {
    this.gegevens = gegevens;
    this.leveringen = leveringen;
  }

  @Override
  public Map<String, Object> voorbeelden() {
    String wie = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    long id =
        new Leverhulp(leveringen, gegevens)
            .leverOpScherm(wie, Leverhulp.KOP, "1;" + MERK + ";2009-03-31;VWO;EU", "2;" + MERK + ";x;VWO;EU")
            .id();
    return Map.of(
        "LeveringService.id", id,
        "LeveringProblemen.id", id,
        "LeveringProblemen.bestand", "leerlingen",
        "IntrekkingService.id", id,
        "IntrekkingService.leveringId", id,
        "OntbrekendService.id", id,
        "OntbrekendService.bestand", "leerlingen",
        "GET /api/v1/leveringen/{id}.id", id,
        "GET /api/v1/leveringen/{id}/fouten.id", id,
        "levering/:id", id);
  }
}
