package nl.inburgeringsportaal.bench;

import java.util.List;
import nl.inburgeringsportaal.handreiking.internal.Zoekproef;

/** A search in 2,000 answers, over all searches that the tests know. */
final class HandreikingMeting implements Meting {
  private static final int ANTWOORDEN = 2_000;
  private static final double GRENS_MS = 20;

  @Override
  public String naam() {
    return "handreiking";
  }

  @Override
  public List<Figuur> meet(Omgeving omgeving) throws Exception {
    Zoekproef proef = new Zoekproef(ANTWOORDEN);
    List<String> vragen = Zoekproef.vragen();
    double[] tijden = new double[vragen.size() * 3];
    // The first round warms up, the second is measured.
    for (int ronde = 0; ronde < 2; ronde++) {
      for (int i = 0; i < tijden.length; i++) {
        String vraag = vragen.get(i % vragen.size());
        tijden[i] = Stopwatch.milliseconden(() -> proef.zoek(vraag));
      }
    }
    String wat = "zoeken in " + ANTWOORDEN + " antwoorden";
    return List.of(Figuur.hoogstens(wat, Stopwatch.mediaan(tijden), "ms (mediaan)", GRENS_MS));
  }
}
