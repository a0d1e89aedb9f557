package nl.inburgeringsportaal.base.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import nl.inburgeringsportaal.base.OngeldigeInvoer;

/** Any content under any name: it is taken, and then taken again as it was kept, or refused in words. */
class KeuringFuzz {

  @FuzzTest(maxDuration = "5m")
  void keurt(byte[] inhoud) {
    try {
      Keuring.Gekeurd gekeurd = Keuring.keur("x", inhoud);
      assertThat(Keuring.keur("x", gekeurd.inhoud()).inhoud()).isEqualTo(gekeurd.inhoud());
    } catch (OngeldigeInvoer geweigerd) {
      assertThat(geweigerd.sleutel()).startsWith("opslag.fout.");
    }
  }
}
