package nl.inburgeringsportaal.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.testbasis.Chromium;

/** Live heap that a session on the landing page costs, against one on the login page. */
final class SessieMeting implements Meting {

  /** As many as are measured: buffers and pools that all sessions share have grown by then. */
  private static final int OPWARMEN = 30;

  private static final int SESSIES = 30;
  private static final double GRENS = 250;

  @Override
  public String naam() {
    return "sessie";
  }

  @Override
  public List<Figuur> meet(Omgeving omgeving) throws Exception {
    int poort = Demoproces.vrijePoort();
    try (Demoproces demo = Demoproces.start(poort, "-Xmx768m")) {
      double aanmelden = perSessie(demo, null);
      double landing = perSessie(demo, "school");
      return List.of(
          new Figuur(
              "levende heap per sessie, landingspagina van een school",
              landing,
              "kB",
              aanmelden,
              landing / aanmelden,
              "hoogstens 250 kB",
              landing <= GRENS));
    } finally {
      Demoproces.vergeet(poort);
    }
  }

  private static double perSessie(Demoproces demo, String account) throws Exception {
    List<Page> open = new ArrayList<>();
    try {
      for (int i = 0; i < OPWARMEN; i++) {
        open.add(bezoek(demo, account));
      }
      final long voor = demo.levendeHeap();
      for (int i = 0; i < SESSIES; i++) {
        open.add(bezoek(demo, account));
      }
      return (demo.levendeHeap() - voor) / 1000.0 / SESSIES;
    } finally {
      open.forEach(pagina -> pagina.context().close());
    }
  }

  private static Page bezoek(Demoproces demo, String account) {
    Page pagina =
        Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("nl-NL")).newPage();
    pagina.navigate(demo.adres("inloggen"));
    pagina.locator("input[name=username]").waitFor();
    if (account != null) {
      pagina.locator("input[name=username]").fill(account);
      pagina.locator("input[name=password]").fill("demo");
      pagina.locator("input[name=password]").press("Enter");
      pagina.locator("vaadin-app-layout").waitFor();
    }
    pagina.waitForFunction(Chromium.RUST);
    return pagina;
  }
}
