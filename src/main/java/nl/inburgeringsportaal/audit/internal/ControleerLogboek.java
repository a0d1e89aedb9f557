package nl.inburgeringsportaal.audit.internal;

import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.Opdracht;
import nl.inburgeringsportaal.base.Opdrachtuitvoer;
import nl.inburgeringsportaal.base.Vertaling;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Work from the command line: checks the seals over the logs. With {@code --portaal.zegel=NUMMER:HASH} also that
 * the seal that was noted then is still there. Codes: 0 nothing found, 1 something found.
 */
@Component
class ControleerLogboek implements Opdracht {
  private final Logcontrole controle;
  private final Zegelaar zegelaar;
  private final Vertaling vertaling;
  private final Opdrachtuitvoer uitvoer;
  private final String bekend;

  ControleerLogboek(
      Logcontrole controle,
      Zegelaar zegelaar,
      Vertaling vertaling,
      Opdrachtuitvoer uitvoer,
      @Value("${portaal.zegel:}") String bekend) {
    this.controle = controle;
    this.zegelaar = zegelaar;
    this.vertaling = vertaling;
    this.uitvoer = uitvoer;
    this.bekend = bekend;
  }

  @Override
  public String naam() {
    return "controleer-logboek";
  }

  @Override
  public int voerUit() {
    Controleverslag verslag = controle.controleer(bekend);
    for (Controleverslag.Melding melding : verslag.meldingen()) {
      regel("audit.gebrek." + melding.gebrek().name(), melding.waar().toArray());
    }
    if (verslag.aantal() > verslag.meldingen().size()) {
      regel("audit.controle.meer", verslag.aantal() - verslag.meldingen().size());
    }
    List<Object> getallen = new ArrayList<>(List.of(verslag.zegels(), verslag.metSleutel(), verslag.regels()));
    getallen.add(verslag.verwijderdeRegels());
    regel("audit.controle.geteld", getallen.toArray());
    // What is sealed now is what the next check begins with.
    long nieuw = zegelaar.verzegel(null);
    regel("audit.controle.nieuw", nieuw);
    regel("audit.controle.laatste", nieuw == 0 ? verslag.laatste() : zegelaar.laatste());
    regel(verslag.aantal() == 0 ? "audit.controle.goed" : "audit.controle.fout", verslag.aantal());
    return verslag.aantal() == 0 ? 0 : 1;
  }

  private void regel(String sleutel, Object... argumenten) {
    uitvoer.regel(vertaling.getTranslation(sleutel, Vertaling.NL, argumenten));
  }
}
