package nl.inburgeringsportaal.levering;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** Delivers a file as somebody and waits until the engine has come to rest. */
final class Leverhulp {
  static final String KOP = "leerlingnummer;achternaam;geboortedatum;opleidingscode;verblijfsstatus";

  private final LeveringService leveringen;
  private final Testgegevens gegevens;

  Leverhulp(LeveringService leveringen, Testgegevens gegevens) {
    this.leveringen = leveringen;
    this.gegevens = gegevens;
  }

  LeveringGegevens lever(String wie, Leveringmodus modus, String csv) {
    return wacht(wie, zet(wie, new Leveringkeuze(modus, Leveringsoort.REGULIER, null, false), csv));
  }

  LeveringGegevens lever(String wie, String... regels) {
    return lever(wie, Leveringmodus.ALLES, String.join("\n", regels) + "\n");
  }

  LeveringGegevens leverOpScherm(String wie, String... regels) {
    Leveringkeuze keuze = new Leveringkeuze(Leveringmodus.ALLES, Leveringsoort.REGULIER, null, true);
    return wacht(wie, zet(wie, keuze, String.join("\n", regels) + "\n"));
  }

  long zet(String wie, Leveringkeuze keuze, String csv) {
    return gegevens.als(
        wie,
        () -> {
          try (Ontvangst ontvangst = leveringen.begin(keuze)) {
            byte[] inhoud = csv.getBytes(StandardCharsets.UTF_8);
            ontvangst.bestand("leerlingen", "leerlingen.csv", new ByteArrayInputStream(inhoud));
            return ontvangst.voltooi();
          } catch (IOException fout) {
            throw new UncheckedIOException(fout);
          }
        });
  }

  LeveringGegevens wacht(String wie, long id) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> gegevens.als(wie, () -> leveringen.findById(id)),
            levering -> levering.status().isEind() || levering.status() == Leveringstatus.WACHT);
  }
}
