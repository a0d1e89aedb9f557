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
    return Map.of(
        "Werkplek.taal", Locale.ENGLISH,
        "Werkplek.organisatieId", school,
        "gebruikerId", iemand,
        "afwezigeId", iemand,
        "waarnemerId", iemand,
        "GebruikerService.id", iemand,
        "BeheerhistorieService.id", iemand,
        "WaarnemingService.id", iemand,
        "RechtenService.rolId", iemand,
        "Logboek.id", iemand,
        "Logboek.objectId", iemand);
  }
}
