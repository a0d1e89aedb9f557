package nl.inburgeringsportaal.inburgeraar.internal;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the table {@code inzage} equal to DUO's four conditions (interface of DUO and gemeenten), in the transaction of
 * whatever changes one of them. They are about Wi2021: under Wi2013 a gemeente has no part in it and sees nobody
 * (docs/decisions/0015-inzage.md). What ends by itself has its end written down, so no job has to come by.
 */
@Component
public class Inzageregister {
  /** Condition on a new person's line {@code s}: of another one no gemeente sees anything. */
  static final String KAN_GEZIEN_WORDEN = " and s.regime = 'WI2021'";

  private static final String GEWENST =
      """
      insert into inzage_gewenst (inburgeraar_id, gemeentecode, grond, tot)
      select l.id, l.gemeentecode, 'WOONT', null from inzage_wie w join inburgeraar l on l.id = w.inburgeraar_id
        where l.regime = 'WI2021' and not l.coa
      union all
      select l.id, l.koppelgemeente, 'GEKOPPELD', null from inzage_wie w join inburgeraar l on l.id = w.inburgeraar_id
        where l.regime = 'WI2021' and l.coa and l.koppelgemeente is not null
      union all
      select l.id, p.gemeentecode, 'PIP', null from inzage_wie w join inburgeraar l on l.id = w.inburgeraar_id
          join inburgeraar_pip p on p.inburgeraar_id = l.id
        where l.regime = 'WI2021'
      union all
      select l.id, p.vorige_gemeentecode, 'VORIG_PIP', p.dagtekening + interval 1 month
        from inzage_wie w join inburgeraar l on l.id = w.inburgeraar_id
          join inburgeraar_pip p on p.inburgeraar_id = l.id
        where l.regime = 'WI2021' and p.vorige_gemeentecode is not null
          and p.dagtekening + interval 1 month > :dag
      """;

  private static final String BEEINDIG =
      """
      update inzage_wie w join inzage i on i.inburgeraar_id = w.inburgeraar_id
        left join inzage_gewenst g on g.inburgeraar_id = i.inburgeraar_id and g.gemeentecode = i.gemeentecode
          and g.grond = i.grond
      set i.tot = :dag, i.versie = i.versie + 1, i.gewijzigd_door = :door, i.reden = :reden
      where g.inburgeraar_id is null and (i.tot is null or i.tot > :dag)
      """;

  private static final String VERZET =
      """
      update inzage_gewenst g join inzage i on i.inburgeraar_id = g.inburgeraar_id
        and i.gemeentecode = g.gemeentecode and i.grond = g.grond
      set i.tot = g.tot, i.versie = i.versie + 1, i.gewijzigd_door = :door, i.reden = :reden
      where (i.tot is null or i.tot > :dag) and not (i.tot <=> g.tot)
      """;

  private static final String BEGIN =
      """
      insert into inzage (inburgeraar_id, gemeentecode, grond, van, tot, gewijzigd_door, reden)
      select g.inburgeraar_id, g.gemeentecode, g.grond, :dag, g.tot, :door, :reden from inzage_gewenst g
      where not exists (select 1 from inzage i where i.inburgeraar_id = g.inburgeraar_id
        and i.gemeentecode = g.gemeentecode and i.grond = g.grond and (i.tot is null or i.tot > :dag))
      on duplicate key update tot = values(tot), versie = inzage.versie + 1, gewijzigd_door = values(gewijzigd_door),
        reden = values(reden)
      """;

  private final JdbcClient jdbc;

  Inzageregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Computes anew who sees some persons; call it after the change, in its transaction.
   *
   * @param personen a select of their ids, one column
   * @param parameters parameters of that select
   * @param dag today
   * @param door user name of who made the change
   * @param reden why, for the history; may be null
   */
  public void herbereken(
      String personen, Map<String, ?> parameters, LocalDate dag, String door, String reden) {
    jdbc.sql(
            // All persons of a withdrawal at once: more than a table in memory may hold.
            "create or replace temporary table inzage_wie (inburgeraar_id bigint not null primary key) engine = aria")
        .update();
    jdbc.sql("insert into inzage_wie " + personen).params(parameters).update();
    jdbc.sql(
            """
            create or replace temporary table inzage_gewenst (inburgeraar_id bigint not null,
              gemeentecode char(6) not null, grond varchar(20) not null, tot date,
              primary key (inburgeraar_id, gemeentecode, grond)) engine = aria
            """)
        .update();
    for (String stap : new String[] {GEWENST, BEEINDIG, VERZET, BEGIN}) {
      jdbc.sql(stap).param("dag", dag).param("door", door).param("reden", reden).update();
    }
  }
}
