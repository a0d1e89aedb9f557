package nl.inburgeringsportaal.keurmerk.internal;

import java.util.HashMap;
import java.util.Map;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.cursus.Instellinggevolg;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A school with a number of Blik op Werk, or that DUO has with the keurmerk, gets a file by itself. When DUO has it
 * with the keurmerk in the delivery in which the school first comes in, that is where its history begins, in the words
 * of that day; whatever DUO says afterwards is a question to Blik op Werk, never a change of status.
 */
@Component
class InstellingenAlsTaalschool implements Instellinggevolg {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Regels regels;

  /** New with this delivery: nothing changed it since. */
  private static final String NIEUW =
      """
      from taalschool t join instelling i on i.id = t.instelling_id
      where i.levering_id = :levering and i.versie = 0 and i.keurmerk
        and not exists (select 1 from keurmerkstatus s where s.taalschool_id = t.id)
      """;

  InstellingenAlsTaalschool(JdbcClient jdbc, IdBlokken ids, Regels regels) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.regels = regels;
  }

  @Override
  public void geleverd(Levering levering) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("levering", levering.id());
    parameters.put("dag", levering.standdatum());
    parameters.put("nu", levering.nu());
    parameters.put("door", levering.door());
    parameters.put(
        "status",
        Besluitregels.doelen(regels.tekst(Regels.KEURMERK_WOORDEN, levering.standdatum())).getLast().name());
    maakBestanden(parameters);
    begin(parameters);
    // Of all that it changed: the register says name and place as DUO has them.
    jdbc.sql(
            """
            insert into keurmerkregister_stand (taalschool_id, wijzigingen)
            select t.id, 1 from taalschool t join instelling i on i.id = t.instelling_id
            where i.levering_id = :levering
            on duplicate key update wijzigingen = wijzigingen + 1
            """)
        .params(parameters)
        .update();
  }

  @Override
  public void teruggezet() {
    jdbc.sql("update keurmerkregister_stand set wijzigingen = wijzigingen + 1").update();
  }

  private void maakBestanden(Map<String, Object> parameters) {
    int aantal =
        nummer(
            """
            select i.id from instelling i
            where i.levering_id = :levering and (i.keurmerk or i.bow_nummer is not null)
              and not exists (select 1 from taalschool t where t.instelling_id = i.id)
            order by i.id
            """,
            parameters);
    if (aantal > 0) {
      ids.reserveer("taalschool_seq", aantal);
      jdbc.sql(
              """
              insert into taalschool (id, instelling_id, opgenomen_op, gewijzigd_door)
              select b.eerste + (n.nummer - 1) mod 50, n.id, :dag, :door
              from keurmerk_nieuw n join id_blok b on b.nummer = (n.nummer - 1) div 50
              """)
          .params(parameters)
          .update();
    }
  }

  private void begin(Map<String, Object> parameters) {
    // Whoever decides about one of them waits for this, and the other way round.
    jdbc.sql(
            """
            update taalschool t join instelling i on i.id = t.instelling_id set t.teller = t.teller + 1
            where i.levering_id = :levering and i.versie = 0 and i.keurmerk
              and not exists (select 1 from keurmerkstatus s where s.taalschool_id = t.id)
            """)
        .params(parameters)
        .update();
    int aantal = nummer("select t.id " + NIEUW + " order by t.id", parameters);
    if (aantal == 0) {
      return;
    }
    // Row by row: the table has a trigger, and MariaDB 11.4 then took the ids of a select of more rows for null.
    for (long school : jdbc.sql("select id from keurmerk_nieuw order by nummer").query(Long.class).list()) {
      jdbc.sql(
              """
              insert into keurmerkstatus (id, taalschool_id, soort, status, van, bron, grond, vastgelegd_op,
                gewijzigd_door)
              values (:id, :school, 'STATUS', :status, :dag, 'STAND_DUO', 'stand bij DUO', :nu, :door)
              """)
          .params(parameters)
          .param("id", ids.volgende("keurmerkstatus_seq"))
          .param("school", school)
          .update();
    }
    jdbc.sql(
            """
            insert into keurmerkperiode (taalschool_id, van, status, status_sinds)
            select n.id, :dag, :status, :dag from keurmerk_nieuw n
            """)
        .params(parameters)
        .update();
  }

  private int nummer(String welke, Map<String, Object> parameters) {
    jdbc.sql(
            "create or replace temporary table keurmerk_nieuw (nummer bigint not null auto_increment primary key,"
                + " id bigint not null, key (id)) engine = memory")
        .update();
    return jdbc.sql("insert into keurmerk_nieuw (id) " + welke).params(parameters).update();
  }
}
