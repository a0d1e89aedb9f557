package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** An obstacle of Utrecht and a measure, for the access matrix. */
public class LandelijkMatrixbron implements Matrixbron {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private KnelpuntService knelpunten;
  @Autowired private CapaciteitsmaatregelService maatregelen;
  @Autowired private Testgegevens gegevens;
  @Autowired private Klok klok;

  @Override
  public Map<String, Object> voorbeelden() {
    LocalDate vandaag = klok.vandaag();
    long utrecht = fabriek.createBean(Lbthulp.class).gemeente("GM0344");
    KnelpuntGegevens knelpunt =
        new KnelpuntGegevens(null, 0, utrecht, Knelpuntsoort.LOCATIE, "Geen lokaal", vandaag, null, false);
    MaatregelGegevens maatregel =
        new MaatregelGegevens("Afstand", "Besluit", 50, vandaag.plusYears(9), vandaag.plusYears(9).plusDays(1));
    Map<String, Object> voorbeelden = new HashMap<>();
    voorbeelden.put("KnelpuntService.id", gegevens.als("duo", () -> knelpunten.save(knelpunt)));
    voorbeelden.put("CapaciteitsmaatregelService.id", gegevens.als("duo", () -> maatregelen.voerUit(maatregel)));
    voorbeelden.put("CapaciteitsmaatregelService.voorbeeld", new Object[] {maatregel});
    voorbeelden.put("LbtOverzichtService.organisatieId", utrecht);
    return voorbeelden;
  }
}
