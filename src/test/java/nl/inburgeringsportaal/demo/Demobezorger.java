package nl.inburgeringsportaal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.Ontvangst;
import org.springframework.boot.test.context.TestComponent;

/** Delivers files as DUO does and waits until they have been applied. */
@TestComponent
class Demobezorger {
  private static final Duration GEDULD = Duration.ofHours(1);

  private final LeveringService leveringen;
  private final DemoRol rol;

  Demobezorger(LeveringService leveringen, DemoRol rol) {
    this.leveringen = leveringen;
    this.rol = rol;
  }

  /** Opens a file. */
  @FunctionalInterface
  interface Bron {
    InputStream open() throws IOException;
  }

  /**
   * @param standdatum day on which the files were true
   * @param bestanden files by the name of their part
   */
  void bezorg(LocalDate standdatum, Map<String, Bron> bestanden) {
    long id = rol.als("duo", () -> zet(standdatum, bestanden));
    long einde = System.nanoTime() + GEDULD.toNanos();
    Leveringstatus status = status(id);
    while (!status.isEind()) {
      if (System.nanoTime() > einde) {
        throw new IllegalStateException("levering " + id + " komt niet klaar");
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      status = status(id);
    }
    if (status != Leveringstatus.VERWERKT) {
      throw new IllegalStateException("levering " + id + " werd " + status);
    }
  }

  private Leveringstatus status(long id) {
    return rol.als("duo", () -> leveringen.findById(id).status());
  }

  private long zet(LocalDate standdatum, Map<String, Bron> bestanden) {
    Leveringkeuze keuze = new Leveringkeuze(Leveringmodus.ALLES, Leveringsoort.REGULIER, standdatum, false);
    try (Ontvangst ontvangst = leveringen.begin(keuze)) {
      for (Map.Entry<String, Bron> bestand : bestanden.entrySet()) {
        try (InputStream inhoud = bestand.getValue().open()) {
          ontvangst.bestand(bestand.getKey(), bestand.getKey() + ".csv", inhoud);
        }
      }
      return ontvangst.voltooi();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
