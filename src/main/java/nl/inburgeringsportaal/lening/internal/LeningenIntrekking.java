package nl.inburgeringsportaal.lening.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.levering.Intrekker;
import nl.inburgeringsportaal.base.levering.Intrekking;
import nl.inburgeringsportaal.base.levering.Intrekking.Uitkomst;
import nl.inburgeringsportaal.base.levering.Rijherstel;
import nl.inburgeringsportaal.base.levering.Terugwerking;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes a delivery of loans back. A loan that it added goes, unless something was drawn from it since. */
class LeningenIntrekking implements Intrekker {
  private static final String NUMMER = "lening_nummer";

  private static final List<String> GEDATEERD =
      List.of("kwijtgescholden_op", "teniet_op", "terugbetaling_begonnen_op", "afgelost_op");

  private static final Rijherstel.Tabel TABEL =
      new Rijherstel.Tabel(
          "lening",
          List.of("id"),
          Stream.of(
                  List.of("inburgeraar_id"),
                  List.of("toegekend_op"),
                  List.of("toegekend_bedrag"),
                  List.of("leentermijn_einde"),
                  List.of("kwijtgescholden_op", "kwijtgescholden_bedrag"),
                  List.of("teniet_op"),
                  List.of("terugbetaling_begonnen_op"),
                  List.of("afgelost_op"))
              .toList());

  private final JdbcClient jdbc;
  private final Terugwerking terugwerking;

  LeningenIntrekking(JdbcClient jdbc, Terugwerking terugwerking) {
    this.jdbc = jdbc;
    this.terugwerking = terugwerking;
  }

  @Override
  public Uitkomst trekIn(Intrekking wat) {
    Rijherstel rijen = new Rijherstel(jdbc, TABEL, wat);
    rijen.zoek();
    rijen.houd(rijen.heeftVerwijzing(List.of(NUMMER)));
    Uitkomst uitkomst = new Uitkomst(List.of(rijen.telling()), List.of());
    String met = " from " + rijen.gevonden() + " t join lening l on l.id = t.id where t.";
    for (String feit : GEDATEERD) {
      terugwerking.noteer(
          wat.wat(), "leningen", feit,
          "select least(coalesce(l.%1$s, t.v_%1$s), coalesce(t.v_%1$s, l.%1$s)) as vanaf".formatted(feit) + met
              + "%s and not (l.%2$s <=> t.v_%2$s)".formatted(rijen.gaatTerug(feit), feit),
          Map.of());
    }
    terugwerking.noteer(
        wat.wat(), "leningen", "vnummer",
        "select (select min(o.datum) from lening_opname o where o.lening_id = l.id) as vanaf" + met
            + rijen.gaatTerug("inburgeraar_id"),
        Map.of());
    rijen.zetTerug();
    jdbc.sql("delete n from " + rijen.gevonden() + " t join lening_nummer n on n.lening_id = t.id where t.weg")
        .update();
    rijen.verwijder();
    return uitkomst;
  }
}
