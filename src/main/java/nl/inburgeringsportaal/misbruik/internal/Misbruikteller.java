package nl.inburgeringsportaal.misbruik.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Peilmoment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts cases and reports of a period, as known at a moment. */
@Component
public class Misbruikteller {
  private final JdbcClient jdbc;

  Misbruikteller(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Reports to the Inspectie.
   *
   * @param alle all of them
   * @param vanBuiten those that are not of Blik op Werk or DUO
   */
  public record Meldingen(long alle, long vanBuiten) {}

  /**
   * @param bekendOp a moment
   * @return it in UTC, for the history of rows
   * @throws OngeldigeInvoer when it has not come yet
   */
  public LocalDateTime bekend(Instant bekendOp) {
    LocalDateTime gevraagd = LocalDateTime.ofInstant(bekendOp, ZoneOffset.UTC);
    if (gevraagd.isAfter(jdbc.sql("select utc_timestamp(6)").query(LocalDateTime.class).single())) {
      throw new OngeldigeInvoer("bekendOp", bekendOp, "levering.bekend-in-toekomst");
    }
    return gevraagd;
  }

  /**
   * @param van first day, inclusive
   * @param totEnMet last day, inclusive
   * @param bekend moment in UTC, null for now
   * @return irregularities at exams that DUO received on those days
   */
  public long examens(LocalDate van, LocalDate totEnMet, LocalDateTime bekend) {
    Peilmoment moment = new Peilmoment(totEnMet, bekend);
    return jdbc.sql("select count(*) from " + moment.tabel("misbruikzaak")
            + " z where z.soort = 'EXAMEN' and z.kanaal = 'DUO' and z.ontvangen_op between :van and :peildatum")
        .params(moment.parameters())
        .param("van", van)
        .query(Long.class)
        .single();
  }

  /**
   * @param van first day, inclusive
   * @param totEnMet last day, inclusive
   * @param bekend moment in UTC, null for now
   * @return reports to the Inspectie on those days
   */
  public Meldingen meldingen(LocalDate van, LocalDate totEnMet, LocalDateTime bekend) {
    Peilmoment moment = new Peilmoment(totEnMet, bekend);
    return jdbc.sql("select count(*) as alle, coalesce(sum(m.melder = 'BUITEN'), 0) as van_buiten from "
            + moment.tabel("misbruikmelding") + " m where m.gemeld_op between :van and :peildatum")
        .params(moment.parameters())
        .param("van", van)
        .query(Meldingen.class)
        .single();
  }
}
