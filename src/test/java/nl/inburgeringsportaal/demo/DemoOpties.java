package nl.inburgeringsportaal.demo;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/**
 * What {@code ./portaal start} was asked.
 *
 * @param poort port of the portal on loopback; the database's follows from it
 * @param vandaag the day that it is in the demo, null for the real one
 * @param vers true to begin on an empty data folder
 * @param keycloak true to log in with the real Keycloak instead of the demo's own login
 * @param factor how many times the national set, 0 for the small one
 */
record DemoOpties(int poort, LocalDate vandaag, boolean vers, boolean keycloak, int factor) {
  private static final int LAAGSTE = 1024;
  private static final int MEESTE_KEREN = 20;
  private static final int DATABASE_ERBIJ = 10_000;
  private static final int KEYCLOAK_ERBIJ = 20_000;

  /** The reports begin there, and ten years ahead of the last one everything still works. */
  private static final LocalDate EERSTE = LocalDate.of(2013, 1, 1);

  private static final LocalDate LAATSTE = LocalDate.of(2099, 12, 31);

  /**
   * @param woorden the options of {@code ./portaal start}
   * @throws DemoFout when one of them is unknown or wrong
   */
  static DemoOpties van(List<String> woorden) {
    int poort = 8080;
    LocalDate vandaag = null;
    boolean vers = false;
    boolean keycloak = false;
    String dataset = "klein";
    int factor = 0;
    Iterator<String> rest = woorden.iterator();
    while (rest.hasNext()) {
      String woord = rest.next();
      switch (woord) {
        case "--fresh" -> vers = true;
        case "--port" -> poort = poort(waarde(rest, woord));
        case "--vandaag" -> vandaag = dag(waarde(rest, woord));
        case "--keycloak" -> keycloak = true;
        case "--dataset" -> dataset = dataset(waarde(rest, woord));
        case "--factor" -> factor = factor(waarde(rest, woord));
        default -> throw new DemoFout("Onbekende optie: " + woord + ".");
      }
    }
    if (factor > 0 && !dataset.equals("landelijk")) {
      throw new DemoFout("--factor hoort bij --dataset landelijk.");
    }
    if (dataset.equals("landelijk") && vandaag != null && vandaag.isBefore(Brief.PEILDATUM)) {
      throw new DemoFout("De landelijke gegevens zijn van " + Brief.PEILDATUM + ": --vandaag ligt daar niet voor.");
    }
    return new DemoOpties(poort, vandaag, vers, keycloak, dataset.equals("landelijk") ? Math.max(1, factor) : 0);
  }

  private static String dataset(String tekst) {
    if (!tekst.equals("klein") && !tekst.equals("landelijk")) {
      throw new DemoFout("--dataset is klein of landelijk, niet " + tekst + ".");
    }
    return tekst;
  }

  private static int factor(String tekst) {
    if (!tekst.matches("[1-9]\\d?") || Integer.parseInt(tekst) > MEESTE_KEREN) {
      throw new DemoFout("--factor is een getal van 1 tot en met " + MEESTE_KEREN + ", niet " + tekst + ".");
    }
    return Integer.parseInt(tekst);
  }

  private static String waarde(Iterator<String> rest, String woord) {
    if (!rest.hasNext()) {
      throw new DemoFout("Na " + woord + " ontbreekt een waarde.");
    }
    return rest.next();
  }

  private static int poort(String tekst) {
    int hoogste = 65_535 - KEYCLOAK_ERBIJ;
    if (!tekst.matches("\\d{1,5}") || Integer.parseInt(tekst) < LAAGSTE || Integer.parseInt(tekst) > hoogste) {
      throw new DemoFout("--port is een getal van " + LAAGSTE + " tot en met " + hoogste + ", niet " + tekst + ".");
    }
    return Integer.parseInt(tekst);
  }

  private static LocalDate dag(String tekst) {
    LocalDate dag;
    try {
      dag = LocalDate.parse(tekst);
    } catch (DateTimeException fout) {
      throw new DemoFout("--vandaag is een dag als 2026-11-02, niet " + tekst + ".");
    }
    if (dag.isBefore(EERSTE) || dag.isAfter(LAATSTE)) {
      throw new DemoFout("--vandaag is een dag van " + EERSTE + " tot en met " + LAATSTE + ", niet " + tekst + ".");
    }
    return dag;
  }

  int databasepoort() {
    return poort + DATABASE_ERBIJ;
  }

  int keycloakpoort() {
    return poort + KEYCLOAK_ERBIJ;
  }

  /**
   * @return data folder of this demo, from the root: who started it from elsewhere can find it
   */
  Path map() {
    return Path.of(".portaal", poort + (isLandelijk() ? "-landelijk" : "-klein")).toAbsolutePath();
  }

  boolean isLandelijk() {
    return factor > 0;
  }
}
