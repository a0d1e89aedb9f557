package nl.inburgeringsportaal.lening.internal;

import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.levering.Intrekker;
import nl.inburgeringsportaal.base.levering.Intrekking;
import nl.inburgeringsportaal.base.levering.Intrekking.Beletsel;
import nl.inburgeringsportaal.base.levering.Intrekking.Telling;
import nl.inburgeringsportaal.base.levering.Intrekking.Uitkomst;
import nl.inburgeringsportaal.base.levering.Rijherstel;
import nl.inburgeringsportaal.base.levering.Terugwerking;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes a delivery of drawings back. */
class OpnamesIntrekking implements Intrekker {
  private static final Rijherstel.Tabel TABEL =
      new Rijherstel.Tabel(
          "lening_opname", List.of("lening_id", "volgnummer"), List.of(List.of("datum"), List.of("bedrag")));

  private final JdbcClient jdbc;
  private final Terugwerking terugwerking;

  OpnamesIntrekking(JdbcClient jdbc, Terugwerking terugwerking) {
    this.jdbc = jdbc;
    this.terugwerking = terugwerking;
  }

  @Override
  public Uitkomst trekIn(Intrekking wat) {
    Rijherstel rijen = new Rijherstel(jdbc, TABEL, wat);
    rijen.zoek();
    Telling telling = rijen.telling();
    String met =
        " from " + rijen.gevonden()
            + " t join lening_opname o on o.lening_id = t.lening_id and o.volgnummer = t.volgnummer where t.";
    for (String feit : List.of("datum", "bedrag")) {
      terugwerking.noteer(
          wat.wat(), "opnames", feit, "select least(o.datum, t.v_datum) as vanaf" + met + rijen.gaatTerug(feit),
          Map.of());
    }
    terugwerking.noteer(wat.wat(), "opnames", "ingetrokken", "select o.datum as vanaf" + met + "weg", Map.of());
    rijen.zetTerug();
    rijen.verwijder();
    return new Uitkomst(
        List.of(telling), List.of(new Beletsel("lening.intrekken.meer-dan-toegekend", meerDanToegekend(wat, rijen))));
  }

  /**
   * Of how many loans more would be drawn than was granted, because a drawing gets an earlier amount back. A grant that
   * the same delivery changed goes back after this, so it is looked up as it was.
   */
  private long meerDanToegekend(Intrekking wat, Rijherstel rijen) {
    return jdbc.sql("select count(*) from lening l where l.id in (select t.lening_id from " + rijen.gevonden()
            + " t where t." + rijen.gaatTerug("bedrag") + ")"
            + " and (select sum(o.bedrag) from lening_opname o where o.lening_id = l.id) > coalesce("
            + "(select b.toegekend_bedrag from lening for system_time as of timestamp " + Intrekking.BEGIN
            + " b where b.id = l.id and l.levering_id = :oud), l.toegekend_bedrag)")
        .params(wat.parameters())
        .query(Long.class)
        .single();
  }
}
