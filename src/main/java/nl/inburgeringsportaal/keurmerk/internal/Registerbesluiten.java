package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.keurmerk.RegisterDetail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the published decisions about a school for everybody, with what a court or Blik op Werk did to them since: a
 * decision that was annulled stays to be seen as such. Warnings and terms to mend something are not public, nor is that
 * a school withdrew what it asked for.
 */
@Component
class Registerbesluiten {
  private static final String OPENBAAR =
      """
      (b.soort in ('TOEKENNEN', 'NIET_TOEKENNEN', 'INTREKKEN', 'VERVALLEN', 'SCHORSEN')
        or (b.soort = 'BEEINDIGEN' and not exists (select 1 from keurmerkperiode w
          where w.taalschool_id = b.taalschool_id and w.tot = b.ingangsdatum and w.status = 'AANVRAAG'))
        or (b.soort in ('VERLENGEN', 'OPHEFFEN') and exists (select 1 from keurmerkbesluit m where m.id = b.betreft_id
          and m.soort = 'SCHORSEN')))
      """;

  /** The latest row that annuls or suspends what the decision added, as far as that itself still counts. */
  private static final String LOT =
      """
      (select max(v.id) from keurmerkstatus r join keurmerkstatus v on v.betreft_id = r.id
        where r.besluit_id = b.id and (v.soort = 'VERNIETIGING' or (v.soort = 'VOORZIENING' and v.van <= :dag
            and not exists (select 1 from keurmerkstatus e where e.betreft_id = v.id and e.soort = 'VOORZIENING_EINDE'
              and e.van <= :dag)))
          and not exists (select 1 from keurmerkstatus w where w.betreft_id = v.id and w.soort = 'VERNIETIGING'))
      """;

  /**
   * That a court annulled an extension, which adds nothing to the status history: the last ruling about it, after the
   * decision on the bezwaar; one before that is about the delay only.
   *
   * @param alias alias of {@code keurmerkbesluit}
   * @return the id of that ruling, null for none
   */
  static String vernietiging(String alias) {
    return """
        (select u.id from keurmerkstap u where u.besluit_id = %1$s.id and u.soort = 'UITSPRAAK'
          and u.uitkomst = 'VERNIETIGD' and %1$s.soort = 'VERLENGEN'
          and exists (select 1 from keurmerkstap b1 where b1.procedure_id = u.procedure_id
            and b1.soort = 'BESLISSING_OP_BEZWAAR' and b1.vastgelegd_op < u.vastgelegd_op)
          and not exists (select 1 from keurmerkstap l1 where l1.besluit_id = %1$s.id and l1.soort = 'UITSPRAAK'
            and l1.vastgelegd_op > u.vastgelegd_op) limit 1)
        """.formatted(alias);
  }

  private final JdbcClient jdbc;

  Registerbesluiten(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param taalschoolId a school
   * @param vandaag today
   * @param oud first day of publication that is shown, unless the decision still gives what the register says
   * @return its published decisions, the newest first
   */
  List<RegisterDetail.Besluit> van(long taalschoolId, LocalDate vandaag, LocalDate oud) {
    return jdbc.sql(
            "select b.nummer, b.soort, date(b.gepubliceerd_op) as gepubliceerd_op, b.ingangsdatum, b.herziening_op,"
                + " case when h.id is not null then 'HERROEPEN' when u.id is not null then 'VERNIETIGD'"
                + " when l.soort = 'VOORZIENING' then 'OPGESCHORT' when l.bron = 'BESLUIT' then 'HERROEPEN'"
                + " when l.id is not null then 'VERNIETIGD' end as lot,"
                + " coalesce(h.verzonden_op, u.datum, if(l.soort = 'VOORZIENING', l.van, s.datum), lb.verzonden_op)"
                + " as lot_op"
                + " from keurmerkbesluit b left join keurmerkstatus l on l.id = " + LOT
                + " left join keurmerkstap s on s.id = l.stap_id left join keurmerkbesluit lb on lb.id = l.besluit_id"
                + " left join keurmerkstap u on u.id = " + vernietiging("b")
                + " left join keurmerkbesluit h on h.betreft_id = b.id and h.soort = 'HERROEPEN'"
                + " and h.status = 'VASTGESTELD' and b.soort = 'VERLENGEN'"
                + " where b.taalschool_id = :school and b.status = 'VASTGESTELD' and " + OPENBAAR
                + " and (b.gepubliceerd_op >= :oud or exists (select 1 from keurmerkperiode p"
                + " where p.besluit_id = b.id and (p.tot is null or p.tot > :dag)))"
                + " order by b.vastgesteld_op desc, b.id desc")
        .param("school", taalschoolId)
        .param("dag", vandaag)
        .param("oud", oud)
        .query(RegisterDetail.Besluit.class)
        .list();
  }
}
