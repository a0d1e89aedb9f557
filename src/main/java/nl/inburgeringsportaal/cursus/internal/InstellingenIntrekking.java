package nl.inburgeringsportaal.cursus.internal;

import java.util.List;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.levering.Intrekker;
import nl.inburgeringsportaal.base.levering.Intrekking;
import nl.inburgeringsportaal.base.levering.Intrekking.Beletsel;
import nl.inburgeringsportaal.base.levering.Intrekking.Telling;
import nl.inburgeringsportaal.base.levering.Intrekking.Uitkomst;
import nl.inburgeringsportaal.base.levering.Rijherstel;
import nl.inburgeringsportaal.base.levering.Standherstel;
import nl.inburgeringsportaal.cursus.Instellinggevolg;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes a delivery of schools back. A school that it added goes, unless somebody learns there or it has a file with a
 * keurmerk. Taking rows of its history away cannot be undone row by row.
 */
class InstellingenIntrekking implements Intrekker {
  private static final String STAND = "instelling_stand";

  private static final List<List<String>> ZONDER_DATUM = List.of(List.of("keurmerk"), List.of("taalschakel"));

  private static final Rijherstel.Tabel TABEL =
      new Rijherstel.Tabel(
          "instelling",
          List.of("id"),
          Stream.concat(
                  ZONDER_DATUM.stream(),
                  Stream.of(
                      List.of("naam"),
                      List.of("plaats"),
                      List.of("postcode", "huisnummer"),
                      List.of("bow_nummer"),
                      List.of("brin")))
              .toList());

  private final JdbcClient jdbc;
  private final List<Instellinggevolg> gevolgen;

  InstellingenIntrekking(JdbcClient jdbc, List<Instellinggevolg> gevolgen) {
    this.jdbc = jdbc;
    this.gevolgen = gevolgen;
  }

  @Override
  public Uitkomst trekIn(Intrekking wat) {
    Rijherstel rijen = new Rijherstel(jdbc, TABEL, wat);
    rijen.zoek();
    rijen.houd(rijen.heeftVerwijzing(List.of(STAND)));
    Standherstel standen = new Standherstel(jdbc, STAND, "instelling_id", ZONDER_DATUM, wat);
    standen.zoek("select t.id from " + rijen.gevonden() + " t where t.er and not t.nieuw");
    Telling telling = rijen.telling();
    Beletsel verdwenen = new Beletsel("cursus.intrekken.verdwenen", standen.verdwenen());
    standen.zetTerug();
    rijen.zetTerug();
    jdbc.sql("delete s from " + rijen.gevonden() + " t join instelling_stand s on s.instelling_id = t.id where t.weg")
        .update();
    rijen.verwijder();
    gevolgen.forEach(Instellinggevolg::teruggezet);
    return new Uitkomst(List.of(telling), List.of(verdwenen));
  }
}
