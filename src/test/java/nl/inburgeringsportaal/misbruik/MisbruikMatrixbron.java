package nl.inburgeringsportaal.misbruik;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.inburgeringsportaal.base.opslag.Inzending;
import nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden;
import nl.inburgeringsportaal.matrix.Matrixbron;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A signal that Utrecht reported, which is no business of DUO, the Inspectie or another gemeente. */
public class MisbruikMatrixbron implements Matrixbron {
  @Autowired private AutowireCapableBeanFactory fabriek;

  @Override
  public Map<String, Object> voorbeelden() {
    Misbruikhulp hulp = fabriek.createBean(Misbruikhulp.class);
    long zaak = hulp.vanGemeente("klantmanager", MERK + " Taalschool");
    long hoofd = hulp.vanGemeente("klantmanager", MERK + " Taalschool, nog eens");
    SignaalGegevens signaal = Misbruikhulp.signaal("Taalschool van de matrix");
    Map<String, Object> waarden = new HashMap<>();
    for (String dienst :
        new String[] {
          "MisbruikzaakService", "MisbruiksignaalService", "ZaakbehandelService", "InspectiemeldingService",
          "GemeldService", "MisbruikwerkService"
        }) {
      waarden.put(dienst + ".id", zaak);
    }
    waarden.put("MisbruiksignaalService.hoofdId", hoofd);
    waarden.put("MisbruiksignaalService.beoordeel", new Object[] {zaak, new BeoordelingGegevens(0, null, null, null)});
    waarden.put("MisbruiksignaalService.meld", new Object[] {signaal});
    waarden.put("GemeldService.meld", new Object[] {signaal});
    waarden.put("AnoniemeMeldingService.meld", new Object[] {signaal, "10.2.3.4"});
    waarden.put(
        "ZaakbehandelService.meldBijInspectie",
        new Object[] {zaak, 0, LocalDate.of(2026, 11, 2), Misbruikhulp.OMSCHRIJVING, Bijlagekeuze.NIETS});
    waarden.put("ZaakbehandelService.beantwoord", new Object[] {zaak, "Tachtig.", Bijlagekeuze.NIETS});
    Inzending bestand = Voorbeeldbestanden.steedsOpnieuw("stuk.pdf", Voorbeeldbestanden.pdf());
    waarden.put("MisbruikbijlageService.neemAan", new Object[] {bestand});
    waarden.put("AnoniemeMeldingService.neemAan", new Object[] {bestand, 1, Misbruikhulp.adres()});
    waarden.put("MisbruikbijlageService.id", hulp.bijlage("klantmanager", MERK + " Taalschool met bijlage"));
    return waarden;
  }
}
