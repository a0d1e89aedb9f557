package nl.inburgeringsportaal.levering.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.csv.CsvLezer;
import nl.inburgeringsportaal.base.csv.Kolom;
import org.springframework.stereotype.Component;

/** The first lines of a file for the page: whole where a column says nothing about who it is. */
@Component
public class Voorbeeldregels {
  private final HeleWaarden waarden;
  private final Bestandssoorten soorten;

  Voorbeeldregels(HeleWaarden waarden, Bestandssoorten soorten) {
    this.waarden = waarden;
    this.soorten = soorten;
  }

  /**
   * @param leveringId a delivery
   * @param bestand name of the part
   * @param aantal most lines
   * @return header and lines; a column that the portal does not know is masked too
   */
  public List<List<String>> gemaskeerd(long leveringId, String bestand, int aantal) {
    List<List<String>> heel = waarden.eersteRegels(leveringId, bestand, aantal);
    if (heel.isEmpty()) {
      return heel;
    }
    Set<String> open =
        soorten.soort(bestand).kolommen().stream()
            .filter(kolom -> !kolom.persoonlijk())
            .map(Kolom::naam)
            .collect(Collectors.toSet());
    List<String> kop = heel.getFirst().stream().map(CsvLezer::kaal).toList();
    List<List<String>> rijen = new ArrayList<>();
    rijen.add(kop);
    for (List<String> rij : heel.subList(1, heel.size())) {
      List<String> velden = new ArrayList<>();
      for (int i = 0; i < rij.size(); i++) {
        boolean isOpen = i < kop.size() && open.contains(kop.get(i));
        velden.add(isOpen ? rij.get(i) : Maskering.masker(rij.get(i)));
      }
      rijen.add(velden);
    }
    return rijen;
  }
}
