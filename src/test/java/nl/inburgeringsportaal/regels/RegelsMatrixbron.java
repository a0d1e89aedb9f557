package nl.inburgeringsportaal.regels;

import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** A proposal of an administrator. */
class RegelsMatrixbron implements Matrixbron {
  private final Testgegevens gegevens;
  private final OpleidingscodeService opleidingen;

  RegelsMatrixbron(Testgegevens gegevens, OpleidingscodeService opleidingen) {
    this.gegevens = gegevens;
    this.opleidingen = opleidingen;
  }

  @Override
  public Map<String, Object> voorbeelden() {
    Opleidingwijziging nieuw =
        new Opleidingwijziging(
            "PROEF_MATRIX", Opleidingwijziging.NIEUW, MERK, Onderwijssoort.OVERIG, false, List.<Periode>of());
    long voorstel = gegevens.als("beheer", () -> opleidingen.stelVoor(nieuw, "Proef van de matrix"));
    return Map.of("VoorstelService.id", voorstel);
  }
}
