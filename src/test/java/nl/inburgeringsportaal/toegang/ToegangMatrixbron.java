package nl.inburgeringsportaal.toegang;

import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** An account to which nobody in the matrix has anything to do. */
class ToegangMatrixbron implements Matrixbron {
  private final Testgegevens gegevens;
  private final Gebruikers gebruikers;

  ToegangMatrixbron(Testgegevens gegevens, Gebruikers gebruikers) {
    this.gegevens = gegevens;
    this.gebruikers = gebruikers;
  }

  @Override
  public Map<String, Object> voorbeelden() {
    long school = gegevens.nieuweSchool();
    long iemand = gebruikers.find(gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS)).orElseThrow().id();
    return Map.ofEntries(
        Map.entry("Werkplek.taal", Locale.ENGLISH),
        Map.entry("Werkplek.organisatieId", school),
        Map.entry("gebruikerId", iemand),
        Map.entry("afwezigeId", iemand),
        Map.entry("waarnemerId", iemand),
        Map.entry("GebruikerService.id", iemand),
        Map.entry("BeheerhistorieService.id", iemand),
        Map.entry("WaarnemingService.id", iemand),
        Map.entry("RechtenService.rolId", iemand),
        Map.entry("Logboek.id", iemand),
        Map.entry("Logboek.objectId", iemand));
  }
}
