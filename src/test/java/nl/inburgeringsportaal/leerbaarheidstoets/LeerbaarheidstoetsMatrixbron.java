package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Somebody of Utrecht who may supervise, and what made it so, for the access matrix. */
public class LeerbaarheidstoetsMatrixbron implements Matrixbron {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private ToetsversieService versies;
  @Autowired private BegeleidervoorstelService voorstellen;
  @Autowired private Testgegevens gegevens;
  @Autowired private Klok klok;

  @Override
  public Map<String, Object> voorbeelden() {
    Lbthulp hulp = fabriek.createBean(Lbthulp.class);
    LocalDate vandaag = klok.vandaag();
    long wie = hulp.actief();
    long training = hulp.gepland(klok.nu().plusDays(5), 3);
    long deelname = hulp.laatste("training_deelname", wie);
    gegevens.als("gemeente", () -> voorstellen.meldAan(wie, training));
    long versie =
        gegevens.als(
            "ice", () -> versies.save(new ToetsversieGegevens(null, 0, "M" + wie, vandaag, null, Set.of("nl"))));
    long utrecht = hulp.gemeente("GM0344");
    Map<String, Object> voorbeelden = new HashMap<>();
    voorbeelden.put("ToetsbegeleiderService.id", wie);
    voorbeelden.put("BegeleidervoorstelService.id", wie);
    voorbeelden.put("BegeleidervoorstelService.gemeenteId", utrecht);
    voorbeelden.put("BegeleidervoorstelService.trainingId", training);
    voorbeelden.put("BegeleidervoorstelService.deelnameId", hulp.laatste("training_deelname", wie));
    voorbeelden.put("ToestemmingService.begeleiderId", wie);
    voorbeelden.put("ToestemmingService.gemeenteId", utrecht);
    voorbeelden.put("ToestemmingService.toestemmingId", hulp.laatste("toestemming", wie));
    voorbeelden.put("CertificaatService.begeleiderId", wie);
    voorbeelden.put("CertificaatService.certificaatId", hulp.laatste("certificaat", wie));
    voorbeelden.put("DuoaccountService.begeleiderId", wie);
    voorbeelden.put("TrainingService.id", training);
    voorbeelden.put("TrainingService.deelnameId", deelname);
    voorbeelden.put("ToetsversieService.id", versie);
    voorbeelden.put("LbtwerkService.id", wie);
    return voorbeelden;
  }
}
