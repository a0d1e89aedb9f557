package nl.inburgeringsportaal.bench;

import java.util.ArrayList;
import java.util.List;

/** From the start of the process to "ready": on an empty data folder, and on one that has its data. */
final class StartMeting implements Meting {
  private static final double GRENS = 120;

  @Override
  public String naam() {
    return "start";
  }

  @Override
  public List<Figuur> meet(Omgeving omgeving) throws Exception {
    int poort = Demoproces.vrijePoort();
    List<Figuur> figuren = new ArrayList<>();
    try {
      try (Demoproces demo = Demoproces.start(poort)) {
        figuren.add(Figuur.hoogstens("start tot gereed, lege gegevensmap", demo.seconden(), "s", GRENS));
      }
      try (Demoproces demo = Demoproces.start(poort)) {
        figuren.add(Figuur.hoogstens("start tot gereed, gegevens bewaard", demo.seconden(), "s", GRENS));
      }
    } finally {
      Demoproces.vergeet(poort);
    }
    return figuren;
  }
}
