package nl.inburgeringsportaal.cursus.internal;

import java.util.List;
import nl.inburgeringsportaal.base.levering.Intrekker;
import nl.inburgeringsportaal.base.levering.Intrekking;
import nl.inburgeringsportaal.base.levering.Intrekking.Uitkomst;
import nl.inburgeringsportaal.base.levering.Rijherstel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes a delivery of offers back. What another deliverer changed since stays. */
class AanbodIntrekking implements Intrekker {
  private static final Rijherstel.Tabel TABEL =
      new Rijherstel.Tabel(
          "aanbod",
          List.of("id"),
          List.of(List.of("einde"), List.of("verwacht_einde"), List.of("leerroute"), List.of("bekostiging")));

  private final JdbcClient jdbc;

  AanbodIntrekking(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Uitkomst trekIn(Intrekking wat) {
    // Whoever delivers the same offers waits for this.
    jdbc.sql("update grendel set nummer = nummer + 1 where naam = 'aanbod'").update();
    Rijherstel rijen = new Rijherstel(jdbc, TABEL, wat);
    rijen.zoek();
    rijen.houd(rijen.heeftVerwijzing(List.of("aanbod")));
    Uitkomst uitkomst = new Uitkomst(List.of(rijen.telling()), List.of());
    rijen.zetTerug();
    rijen.verwijder();
    return uitkomst;
  }
}
