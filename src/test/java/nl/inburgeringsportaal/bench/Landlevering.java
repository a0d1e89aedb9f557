package nl.inburgeringsportaal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.inburgeringsportaal.demo.Brief;
import nl.inburgeringsportaal.demo.Landelijk;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.Ontvangst;
import org.springframework.jdbc.core.JdbcTemplate;

/** DUO's files of the whole country, and their delivery as DUO does it. */
final class Landlevering {
  /** All of them, persons first. */
  static final List<String> BESTANDEN = List.of("inburgeraars", "leningen", "opnames");

  private Landlevering() {}

  /**
   * @param kopie which copy, from 0: the same facts about other people
   * @param jdbc the database, for the gemeenten
   * @return folder with the files
   */
  static Path maak(int kopie, JdbcTemplate jdbc) throws IOException {
    Path map = Files.createDirectories(Path.of("target", "bench", "landelijk"));
    Landelijk.schrijf(map, kopie, jdbc.queryForList(Landelijk.GEMEENTEN, String.class));
    return map;
  }

  /**
   * Delivers, and waits until all of it is applied; as who is logged in.
   *
   * @param leveringen the service
   * @param map folder with the files
   * @param bestanden names of those to deliver, as one delivery
   */
  static Leveringstatus lever(LeveringService leveringen, Path map, List<String> bestanden) throws IOException {
    long id;
    try (Ontvangst ontvangst =
        leveringen.begin(
            new Leveringkeuze(Leveringmodus.ALLES, Leveringsoort.REGULIER, Brief.PEILDATUM, false))) {
      for (String naam : bestanden) {
        try (InputStream inhoud = Files.newInputStream(map.resolve(naam + ".csv"))) {
          ontvangst.bestand(naam, naam + ".csv", inhoud);
        }
      }
      id = ontvangst.voltooi();
    }
    Leveringstatus status = leveringen.findById(id).status();
    while (!status.isEind()) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      status = leveringen.findById(id).status();
    }
    if (status != Leveringstatus.VERWERKT) {
      throw new IllegalStateException("de levering werd " + status);
    }
    return status;
  }
}
