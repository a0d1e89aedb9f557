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

/** Delivers files as their deliverers do, and waits until they have been applied. */
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
   * A delivery that is on its way.
   *
   * @param wie who sent it
   * @param id its id
   */
  record Verstuurd(String wie, long id) {}

  /**
   * Delivers as DUO and waits until all of it has been applied.
   *
   * @param standdatum day on which the files were true
   * @param bestanden files by the name of their part
   */
  void bezorg(LocalDate standdatum, Map<String, Bron> bestanden) {
    wacht(stuur("duo", standdatum, bestanden));
  }

  /**
   * @param wie user name of who delivers
   * @param standdatum day on which the files were true
   * @param bestanden files by the name of their part
   * @return the delivery, which is handled by itself
   */
  Verstuurd stuur(String wie, LocalDate standdatum, Map<String, Bron> bestanden) {
    return new Verstuurd(wie, rol.als(wie, () -> zet(standdatum, bestanden)));
  }

  /**
   * Waits until a delivery has been applied.
   *
   * @param levering a delivery
   */
  void wacht(Verstuurd levering) {
    long einde = System.nanoTime() + GEDULD.toNanos();
    Leveringstatus status = status(levering);
    while (!status.isEind()) {
      if (System.nanoTime() > einde) {
        throw new IllegalStateException("levering " + levering.id() + " komt niet klaar");
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      status = status(levering);
    }
    if (status != Leveringstatus.VERWERKT) {
      throw new IllegalStateException("levering " + levering.id() + " werd " + status);
    }
  }

  private Leveringstatus status(Verstuurd levering) {
    return rol.als(levering.wie(), () -> leveringen.findById(levering.id()).status());
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
