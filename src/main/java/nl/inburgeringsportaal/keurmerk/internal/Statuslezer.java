package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.keurmerk.Statusregel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the status history for people. */
@Component
public class Statuslezer {
  private final JdbcClient jdbc;

  Statuslezer(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param taalschoolId a school
   * @return all rows of its history, the newest first
   */
  public List<Statusregel> regels(long taalschoolId) {
    return jdbc.sql(
            """
            select s.id, s.soort, coalesce(s.status, o.status, oo.status) as status_, s.van, s.bron, s.grond,
              s.besluit_id, b.nummer, s.vastgelegd_op,
              exists (select 1 from keurmerkstatus v where v.betreft_id = s.id and v.soort = 'VERNIETIGING'
                and not exists (select 1 from keurmerkstatus w where w.betreft_id = v.id
                  and w.soort = 'VERNIETIGING')) as vernietigd_
            from keurmerkstatus s left join keurmerkbesluit b on b.id = s.besluit_id
              left join keurmerkstatus o on o.id = s.betreft_id left join keurmerkstatus oo on oo.id = o.betreft_id
            where s.taalschool_id = ? order by s.van desc, s.vastgelegd_op desc, s.id desc
            """)
        .param(taalschoolId)
        .query(
            (rij, nummer) ->
                new Statusregel(
                    rij.getLong("id"),
                    rij.getString("soort"),
                    Taalschoolzoeker.status(rij.getString("status_")),
                    rij.getObject("van", LocalDate.class),
                    rij.getString("bron"),
                    rij.getString("grond"),
                    rij.getObject("besluit_id", Long.class),
                    rij.getString("nummer"),
                    rij.getObject("vastgelegd_op", LocalDateTime.class),
                    rij.getBoolean("vernietigd_")))
        .list();
  }
}
