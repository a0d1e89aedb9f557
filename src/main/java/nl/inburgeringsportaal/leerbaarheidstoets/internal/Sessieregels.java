package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Termijnenwet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rules that a planned session keeps. Each refusal names the rule and what it is about. Asked after the rows that
 * it is about were taken, so that the answer still holds when it is written.
 */
@Component
class Sessieregels {
  /** The most people who supervise a session. */
  static final int MEESTE_BEGELEIDERS = 2;

  private static final String T = "lbtplanning.fout.";
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-uuuu");

  private final JdbcClient jdbc;
  private final Klok klok;

  Sessieregels(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** A day as both languages of the portal understand it. */
  static String dag(LocalDate dag) {
    return DAG.format(dag);
  }

  /**
   * What is to be planned.
   *
   * @param sessieId id of the session, 0 for a new one
   * @param gemeenteId the gemeente that holds it
   * @param lokaalId the room
   * @param begin when it begins
   * @param einde when it ends, exclusive
   * @param toetsversieId version of the test, null for the one of the day
   * @param begeleiders ids of who supervises it
   * @param bezet seats that are taken
   */
  record Plan(
      long sessieId,
      long gemeenteId,
      long lokaalId,
      LocalDateTime begin,
      LocalDateTime einde,
      Long toetsversieId,
      List<Long> begeleiders,
      int bezet) {

    LocalDate dag() {
      return begin.toLocalDate();
    }
  }

  /** A room with its building, as far as the rules ask about it. */
  private record Waar(String lokaal, String locatie, long locatieId, boolean zelfde, boolean bruikbaar) {}

  /**
   * @param begin when a session begins, may be null
   * @param einde when it ends, may be null
   * @throws OngeldigeInvoer when those times cannot be
   */
  void tijd(LocalDateTime begin, LocalDateTime einde) {
    if (begin == null) {
      throw new OngeldigeInvoer("begin", null, "fout.verplicht");
    } else if (einde == null) {
      throw new OngeldigeInvoer("einde", null, "fout.verplicht");
    } else if (!einde.toLocalDate().equals(begin.toLocalDate())) {
      throw new OngeldigeInvoer("einde", null, T + "andere-dag");
    } else if (!einde.isAfter(begin)) {
      throw new OngeldigeInvoer("einde", null, T + "einde");
    }
    bestaat("begin", begin);
    bestaat("einde", einde);
  }

  /** When summer time begins an hour is left out; an hour that comes twice is the first one. */
  private static void bestaat(String veld, LocalDateTime moment) {
    if (Klok.ZONE.getRules().getValidOffsets(moment).isEmpty()) {
      throw new OngeldigeInvoer(veld, null, T + "zomertijd", dag(moment.toLocalDate()));
    }
  }

  /**
   * Seats of a room on a day.
   *
   * @param lokaalId id of a room
   * @param dag a day
   * @return how many can take the test in it at the same moment, with the measures that hold on that day
   * @throws NietGevonden when there is no such room
   */
  int capaciteit(long lokaalId, LocalDate dag) {
    return jdbc.sql(
            "select " + Sessiesql.capaciteit(Sessiesql.verlaging(":dag"))
                + " from toetslokaal k where k.id = :lokaal")
        .param("lokaal", lokaalId)
        .param("dag", dag)
        .query(Integer.class)
        .optional()
        .orElseThrow(NietGevonden::new);
  }

  /**
   * @param plan what is to be planned
   * @throws OngeldigeInvoer when its times cannot be
   * @throws RegelOvertreden when a rule refuses it
   * @throws NietGevonden when there is no such room or supervisor
   */
  void controleer(Plan plan) {
    tijd(plan.begin(), plan.einde());
    if (!plan.begin().isAfter(klok.nu())) {
      throw new RegelOvertreden(T + "voorbij");
    }
    lokaal(plan);
    int plaatsen = capaciteit(plan.lokaalId(), plan.dag());
    if (plaatsen < Math.max(1, plan.bezet())) {
      throw new RegelOvertreden(T + "te-klein", dag(plan.dag()), plaatsen, plan.bezet());
    }
    versie(plan);
    controleerBegeleiders(plan, plan.begeleiders());
  }

  /**
   * @param sessieId id of a session
   * @param lokaalId id of another room
   * @throws RegelOvertreden when somebody in the session uses a wheelchair and could not come into it
   */
  void controleerRolstoelen(long sessieId, long lokaalId) {
    record Wie(String lokaal, int aantal) {}
    jdbc.sql(
            "select k.naam as lokaal, " + Sessiesql.ROLSTOELEN + " as aantal from lbt_sessie s join toetslokaal k"
                + " on k.id = :lokaal and not k.rolstoel where s.id = :sessie")
        .param("lokaal", lokaalId)
        .param("sessie", sessieId)
        .query(Wie.class)
        .optional()
        .filter(wie -> wie.aantal() > 0)
        .ifPresent(
            wie -> {
              throw new RegelOvertreden(T + "rolstoel-sessie", wie.lokaal(), wie.aantal());
            });
  }

  private void lokaal(Plan plan) {
    LocalDate dag = plan.dag();
    Waar waar =
        jdbc.sql(
                "select k.naam as lokaal, l.naam as locatie, l.id as locatie_id, "
                    + Gemeentesql.vanOrganisatie("l.organisatie_id", ":dag") + " = "
                    + Gemeentesql.vanOrganisatie(":gemeente", ":dag") + " as zelfde, "
                    + Gemeentesql.bruikbaar(":dag") + " as bruikbaar"
                    + " from toetslokaal k join toetslocatie l on l.id = k.locatie_id where k.id = :lokaal")
            .param("dag", dag)
            .param("gemeente", plan.gemeenteId())
            .param("lokaal", plan.lokaalId())
            .query(Waar.class)
            .optional()
            .filter(Waar::zelfde)
            .orElseThrow(NietGevonden::new);
    if (!waar.bruikbaar()) {
      throw new RegelOvertreden(T + "lokaal-dicht", waar.lokaal(), waar.locatie(), dag(dag));
    } else if (Termijnenwet.isFeestdag(dag)) {
      throw new RegelOvertreden(T + "feestdag", dag(dag));
    }
    open(plan, waar);
    jdbc.sql(
            """
            select begin from lbt_sessie where lokaal_id = :lokaal and id <> :sessie
              and status in ('GEPLAND', 'KLAARGEZET', 'BEZIG') and begin < :einde and einde > :begin
              and begin >= date(:begin) limit 1
            """)
        .param("lokaal", plan.lokaalId())
        .param("sessie", plan.sessieId())
        .param("begin", plan.begin())
        .param("einde", plan.einde())
        .query(LocalDateTime.class)
        .optional()
        .ifPresent(
            begin -> {
              String tijd = begin.toLocalTime().toString();
              throw new RegelOvertreden(T + "lokaal-bezet", waar.lokaal(), dag(dag), tijd);
            });
  }

  private void open(Plan plan, Waar waar) {
    record Uren(LocalTime van, LocalTime tot) {}
    Uren uren =
        jdbc.sql("select van, tot from toetslocatie_openingstijd where locatie_id = ? and weekdag = ?")
            .params(waar.locatieId(), plan.dag().getDayOfWeek().getValue())
            .query(Uren.class)
            .optional()
            .orElseThrow(() -> new RegelOvertreden(T + "gesloten", waar.locatie(), dag(plan.dag())));
    if (plan.begin().toLocalTime().isBefore(uren.van()) || plan.einde().toLocalTime().isAfter(uren.tot())) {
      throw new RegelOvertreden(T + "openingstijd", waar.locatie(), uren.van().toString(), uren.tot().toString());
    }
  }

  private void versie(Plan plan) {
    boolean geldt =
        plan.toetsversieId() == null
            || jdbc.sql(
                    """
                    select exists (select 1 from toetsversie where id = ? and geldig_van <= ?
                      and (geldig_tot is null or geldig_tot > ?))
                    """)
                .params(plan.toetsversieId(), plan.dag(), plan.dag())
                .query(Boolean.class)
                .single();
    if (!geldt) {
      throw new RegelOvertreden(T + "toetsversie", dag(plan.dag()));
    }
  }

  /**
   * @param plan a session, of which room and version are not looked at
   * @param wie ids of who is to supervise it
   * @throws RegelOvertreden when they are not one or two, or one of them may not
   * @throws NietGevonden when there is no such person
   */
  void controleerBegeleiders(Plan plan, List<Long> wie) {
    if (wie.isEmpty() || wie.size() > MEESTE_BEGELEIDERS || new HashSet<>(wie).size() < wie.size()) {
      throw new RegelOvertreden(T + "begeleiders", MEESTE_BEGELEIDERS);
    }
    List<Begeleiderstaat> staten = begeleiders(plan, wie);
    if (staten.size() < wie.size()) {
      throw new NietGevonden();
    }
    for (Begeleiderstaat staat : staten) {
      if (staat.bezwaar() != null) {
        throw new RegelOvertreden(T + staat.bezwaar(), staat.naam(), dag(plan.dag()), staat.gemeente());
      }
    }
    jdbc.sql("""
            select b.naam, gm.naam as gemeente from lbt_plaatsing p join inburgeraar i on i.id = p.inburgeraar_id
              join toetsbegeleider b on b.id in (:wie)
              join gemeente gm on gm.code = %s
            where p.sessie_id = :sessie and p.beeindigd_op is null and not %s limit 1
            """.formatted(
                Gemeentesql.vanKandidaat(":dag"),
                Gemeentesql.toegestaan("b.id", Gemeentesql.vanKandidaat(":dag"), ":dag")))
        .param("wie", wie)
        .param("sessie", plan.sessieId())
        .param("dag", plan.dag())
        .query((rij, nummer) -> new String[] {rij.getString(1), rij.getString(2)})
        .optional()
        .ifPresent(
            niet -> {
              throw new RegelOvertreden(T + "toestemming", niet[0], dag(plan.dag()), niet[1]);
            });
  }

  /**
   * How somebody stands for a session.
   *
   * @param id id of the toetsbegeleider
   * @param naam name
   * @param gemeente the gemeente that holds the session
   * @param bezwaar end of the key of the text that says why he cannot supervise it, null when he can; the arguments of
   *     that text are name, day and gemeente
   */
  record Begeleiderstaat(long id, String naam, String gemeente, String bezwaar) {}

  /**
   * @param plan a session, of which room and version are not looked at
   * @param wie ids of people; null for all with permission of the gemeente that holds it, whenever
   * @return how they stand for it, by name
   */
  List<Begeleiderstaat> begeleiders(Plan plan, Collection<Long> wie) {
    String gemeente = Gemeentesql.vanOrganisatie(":gemeente", ":dag");
    String welke =
        wie == null
            ? "b.ingetrokken_op is null and exists (select 1 from toestemming t where t.toetsbegeleider_id = b.id and "
                + Gemeentesql.vanOrganisatie("t.organisatie_id", ":dag") + " = " + gemeente + ")"
            : "b.id in (:wie)";
    JdbcClient.StatementSpec vraag =
        jdbc.sql(
                """
                select b.id, b.naam, gm.naam as gemeente, case
                  when b.ingetrokken_op is not null then 'teruggetrokken'
                  when not %s then 'certificaat'
                  when not %s then 'toestemming'
                  when exists (select 1 from lbt_sessie s
                      join lbt_sessie_begeleider sb on sb.sessie_id = s.id and sb.vervangen_op is null
                      join toetsbegeleider a on a.id = sb.toetsbegeleider_id
                    where s.id <> :sessie and s.status in ('GEPLAND', 'KLAARGEZET', 'BEZIG')
                      and s.begin < :einde and s.einde > :begin and s.begin >= :dag
                      and (a.id = b.id or a.gebruiker_id = b.gebruiker_id or a.mail = b.mail)) then 'begeleider-bezet'
                  end as bezwaar
                from toetsbegeleider b join gemeente gm on gm.code = %s
                where b.naam is not null and %s order by b.naam, b.id
                """
                    .formatted(
                        Gemeentesql.gecertificeerd("b.id", ":dag"),
                        Gemeentesql.toegestaan("b.id", gemeente, ":dag"),
                        gemeente,
                        welke))
            .param("sessie", plan.sessieId())
            .param("gemeente", plan.gemeenteId())
            .param("dag", plan.dag())
            .param("begin", plan.begin())
            .param("einde", plan.einde());
    return (wie == null ? vraag : vraag.param("wie", wie))
        .query(Begeleiderstaat.class)
        .list();
  }
}
