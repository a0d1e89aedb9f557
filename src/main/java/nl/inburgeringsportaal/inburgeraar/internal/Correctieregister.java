package nl.inburgeringsportaal.inburgeraar.internal;

import java.util.Map;
import nl.inburgeringsportaal.base.IdBlokken;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down what a correction of regime or gemeente did to who may see a file: a row for each gemeente that lost
 * sight of it, with the day from which it saw it, and for each that gained it. It looks before and after the change.
 * A withdrawal takes all its persons at once, so its tables lie on disk when they do not fit into memory.
 */
class Correctieregister {
  private static final String ZIET =
      """
      select i.inburgeraar_id, i.gemeentecode, min(i.van)
      from inburgeraar_gecorrigeerd c join inzage i on i.inburgeraar_id = c.inburgeraar_id
      where i.tot is null or i.tot > :dag group by i.inburgeraar_id, i.gemeentecode
      """;

  private final JdbcClient jdbc;
  private final IdBlokken ids;

  Correctieregister(JdbcClient jdbc, IdBlokken ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  /** Remembers how it was, in the table {@code inburgeraar_anders}'s persons whose regime or gemeente differs. */
  void voor(Map<String, Object> parameters) {
    jdbc.sql(
            """
            create or replace temporary table inburgeraar_gecorrigeerd (inburgeraar_id bigint not null primary key,
              regime varchar(10) not null, gemeentecode char(6) not null, coa boolean not null,
              koppelgemeente char(6)) engine = aria
            """)
        .update();
    jdbc.sql(
            """
            insert into inburgeraar_gecorrigeerd select l.id, l.regime, l.gemeentecode, l.coa, l.koppelgemeente
            from inburgeraar_anders a join inburgeraar l on l.id = a.inburgeraar_id
            """)
        .update();
    leg("inzage_voor", parameters);
  }

  /** Compares with how it is now. */
  void na(Map<String, Object> parameters) {
    jdbc.sql(
            """
            delete c from inburgeraar_gecorrigeerd c join inburgeraar l on l.id = c.inburgeraar_id
            where c.regime = l.regime and c.gemeentecode = l.gemeentecode and c.coa = l.coa
              and c.koppelgemeente <=> l.koppelgemeente
            """)
        .update();
    leg("inzage_na", parameters);
    jdbc.sql("drop temporary table if exists inburgeraar_gevolg").update();
    int aantal =
        jdbc.sql(
                """
                create temporary table inburgeraar_gevolg (nummer bigint not null primary key) as
                select row_number() over (order by g.inburgeraar_id, g.gemeentecode) - 1 as nummer, g.* from (
                  select v.inburgeraar_id, v.gemeentecode, 'VERLOREN' as gevolg, v.van
                  from inzage_voor v join inburgeraar_gecorrigeerd c on c.inburgeraar_id = v.inburgeraar_id
                    left join inzage_na n on n.inburgeraar_id = v.inburgeraar_id and n.gemeentecode = v.gemeentecode
                  where n.inburgeraar_id is null
                  union all
                  select n.inburgeraar_id, n.gemeentecode, 'GEKREGEN', null
                  from inzage_na n left join inzage_voor v
                    on v.inburgeraar_id = n.inburgeraar_id and v.gemeentecode = n.gemeentecode
                  where v.inburgeraar_id is null) g
                """)
            .update();
    if (aantal == 0) {
      return;
    }
    ids.reserveer("inburgeraar_correctie_seq", aantal);
    jdbc.sql(
            """
            insert into inburgeraar_correctie (id, inburgeraar_id, gemeentecode, gevolg, zag_van, moment, oud_regime,
              nieuw_regime, oude_gemeente, nieuwe_gemeente, levering_id, gewijzigd_door)
            select b.eerste + g.nummer mod 50, g.inburgeraar_id, g.gemeentecode, g.gevolg, g.van, :nu, c.regime,
              l.regime, c.gemeentecode, l.gemeentecode, :levering, :door
            from inburgeraar_gevolg g join id_blok b on b.nummer = g.nummer div 50
              join inburgeraar_gecorrigeerd c on c.inburgeraar_id = g.inburgeraar_id
              join inburgeraar l on l.id = g.inburgeraar_id
            """)
        .params(parameters)
        .update();
  }

  private void leg(String tabel, Map<String, Object> parameters) {
    jdbc.sql(
            "create or replace temporary table " + tabel + " (inburgeraar_id bigint not null,"
                + " gemeentecode char(6) not null, van date not null, primary key (inburgeraar_id, gemeentecode))"
                + " engine = aria")
        .update();
    jdbc.sql("insert into " + tabel + " " + ZIET).params(parameters).update();
  }
}
