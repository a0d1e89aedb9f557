package nl.inburgeringsportaal.lening.internal;

import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.PersoonsAanvulling;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.base.PersoonsExportSql;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The loans of somebody and what was drawn from them, in the file about that person. Amounts are euros. */
@Component
class LeningAanvulling implements PersoonsAanvulling {
  private final JdbcClient jdbc;

  LeningAanvulling(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String objectSoort() {
    return InburgeraarService.OBJECT;
  }

  @Override
  public List<PersoonsExport.Deel> delen(long organisatieId, long objectId) {
    return new PersoonsExportSql(jdbc, Map.of("id", objectId))
        .deel(
            "leningen",
            """
            select n.leningnummer, l.toegekend_op, cast(l.toegekend_bedrag / 100 as decimal(12, 2)) as toegekend_bedrag,
              l.leentermijn_einde, l.kwijtgescholden_op,
              cast(l.kwijtgescholden_bedrag / 100 as decimal(12, 2)) as kwijtgescholden_bedrag, l.teniet_op,
              l.terugbetaling_begonnen_op, l.afgelost_op
            from lening l join lening_nummer n on n.lening_id = l.id
            where l.inburgeraar_id = :id order by l.toegekend_op, l.id
            """)
        .deel(
            "lening-opnames",
            """
            select n.leningnummer, o.volgnummer, o.datum, cast(o.bedrag / 100 as decimal(12, 2)) as bedrag
            from lening_opname o join lening l on l.id = o.lening_id join lening_nummer n on n.lening_id = l.id
            where l.inburgeraar_id = :id order by l.toegekend_op, l.id, o.volgnummer
            """)
        .delen();
  }
}
