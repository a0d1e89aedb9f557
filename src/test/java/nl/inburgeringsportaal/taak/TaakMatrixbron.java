package nl.inburgeringsportaal.taak;

import java.util.HashMap;
import java.util.Map;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** The secret address of somebody else's calendar. */
class TaakMatrixbron implements Matrixbron {
  private final Testgegevens gegevens;
  private final AgendaAdresService adressen;

  TaakMatrixbron(Testgegevens gegevens, AgendaAdresService adressen) {
    this.gegevens = gegevens;
    this.adressen = adressen;
  }

  @Override
  public Map<String, Object> voorbeelden() {
    String wie = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    long id =
        gegevens.als(
            wie,
            () -> {
              adressen.maak(MERK);
              return adressen.list().getFirst().id();
            });
    Map<String, Object> waarden = new HashMap<>();
    waarden.put("AgendaAdresService.id", id);
    waarden.put("AgendaAdresService.maak", new Object[] {"telefoon"});
    return waarden;
  }
}
