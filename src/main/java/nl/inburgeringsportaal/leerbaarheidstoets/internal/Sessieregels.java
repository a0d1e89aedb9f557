package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.DomeinFout;
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

  /** The days {@code x.dag} that are asked about. */
  private static final String DAGEN = "json_table(:dagen, '$[*]' columns (dag date path '$')) x";

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

  /** A room on one day, as far as the rules ask about it. */
  private record Waar(
      LocalDate dag,
      String lokaal,
      String locatie,
      boolean zelfde,
      boolean bruikbaar,
      int plaatsen,
      LocalTime van,
      LocalTime tot,
      LocalDateTime bezet,
      boolean versieGeldt) {}

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
    return capaciteiten(lokaalId, List.of(dag)).get(dag);
  }

  /**
   * @param lokaalId id of a room
   * @param dagen days
   * @return as {@link #capaciteit}, per day
   * @throws NietGevonden when there is no such room
   */
  Map<LocalDate, Integer> capaciteiten(long lokaalId, List<LocalDate> dagen) {
    Map<LocalDate, Integer> plaatsen = new HashMap<>();
    jdbc.sql("select x.dag, " + Sessiesql.capaciteit(Sessiesql.verlaging("x.dag")) + " from " + DAGEN
            + " join toetslokaal k on k.id = :lokaal")
        .param("lokaal", lokaalId)
        .param("dagen", json(dagen))
        .query((rij, nummer) -> plaatsen.put(rij.getObject(1, LocalDate.class), rij.getInt(2)))
        .list();
    if (plaatsen.isEmpty()) {
      throw new NietGevonden();
    }
    return plaatsen;
  }

  private static String json(List<LocalDate> dagen) {
    return dagen.stream().map(LocalDate::toString).collect(Collectors.joining("\",\"", "[\"", "\"]"));
  }

  /**
   * @param plan what is to be planned
   * @throws OngeldigeInvoer when its times cannot be
   * @throws RegelOvertreden when a rule refuses it
   * @throws NietGevonden when there is no such room or supervisor
   */
  void controleer(Sessieplan plan) {
    tijd(plan.begin(), plan.einde());
    List<LocalDate> dag = List.of(plan.dag());
    controleer(plan, lokaal(plan, dag).get(plan.dag()), begeleiders(plan, dag, plan.begeleiders()));
  }

  /**
   * Looks at a whole series in as many queries as at one session.
   *
   * @param plan a session that is to be planned on each of the days, with times that can be
   * @param dagen the days
   * @return per day on which it cannot be held what keeps it from that: {@link OngeldigeInvoer} or
   *     {@link RegelOvertreden}
   * @throws NietGevonden when there is no such room or supervisor
   */
  Map<LocalDate, DomeinFout> bezwaren(Sessieplan plan, List<LocalDate> dagen) {
    Map<LocalDate, Waar> waar = lokaal(plan, dagen);
    Map<LocalDate, List<Begeleiderstaat>> staten =
        begeleiders(plan, dagen, plan.begeleiders()).stream().collect(Collectors.groupingBy(Begeleiderstaat::dag));
    Map<LocalDate, DomeinFout> bezwaren = new HashMap<>();
    for (LocalDate dag : dagen) {
      try {
        controleer(plan.op(dag), waar.get(dag), staten.getOrDefault(dag, List.of()));
      } catch (RegelOvertreden | OngeldigeInvoer bezwaar) {
        bezwaren.put(dag, bezwaar);
      }
    }
    return bezwaren;
  }

  private void controleer(Sessieplan plan, Waar waar, List<Begeleiderstaat> staten) {
    tijd(plan.begin(), plan.einde());
    if (!plan.begin().isAfter(klok.nu())) {
      throw new RegelOvertreden(T + "voorbij");
    }
    lokaal(plan, waar);
    if (waar.plaatsen() < Math.max(1, plan.bezet())) {
      throw new RegelOvertreden(T + "te-klein", dag(plan.dag()), waar.plaatsen(), plan.bezet());
    } else if (!waar.versieGeldt()) {
      throw new RegelOvertreden(T + "toetsversie", dag(plan.dag()));
    }
    controleerBegeleiders(plan, plan.begeleiders(), staten);
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

  private void lokaal(Sessieplan plan, Waar waar) {
    LocalDate dag = plan.dag();
    if (waar == null || !waar.zelfde()) {
      throw new NietGevonden();
    } else if (!waar.bruikbaar()) {
      throw new RegelOvertreden(T + "lokaal-dicht", waar.lokaal(), waar.locatie(), dag(dag));
    } else if (Termijnenwet.isFeestdag(dag)) {
      throw new RegelOvertreden(T + "feestdag", dag(dag));
    } else if (waar.van() == null) {
      throw new RegelOvertreden(T + "gesloten", waar.locatie(), dag(dag));
    } else if (plan.begin().toLocalTime().isBefore(waar.van()) || plan.einde().toLocalTime().isAfter(waar.tot())) {
      throw new RegelOvertreden(T + "openingstijd", waar.locatie(), waar.van().toString(), waar.tot().toString());
    } else if (waar.bezet() != null) {
      throw new RegelOvertreden(T + "lokaal-bezet", waar.lokaal(), dag(dag), waar.bezet().toLocalTime().toString());
    }
  }

  /** The room on each of the days. */
  private Map<LocalDate, Waar> lokaal(Sessieplan plan, List<LocalDate> dagen) {
    return jdbc.sql(
            """
            select x.dag, k.naam as lokaal, l.naam as locatie, %s = %s as zelfde, %s as bruikbaar, %s as plaatsen,
              u.van, u.tot,
              (select min(s.begin) from lbt_sessie s where s.lokaal_id = k.id and s.id <> :sessie
                and s.status in ('GEPLAND', 'KLAARGEZET', 'BEZIG') and s.begin < timestamp(x.dag, :einde)
                and s.einde > timestamp(x.dag, :begin) and s.begin >= x.dag) as bezet,
              (:versie is null or exists (select 1 from toetsversie tv where tv.id = :versie and %s)) as versie_geldt
            from %s join toetslokaal k on k.id = :lokaal join toetslocatie l on l.id = k.locatie_id
              left join toetslocatie_openingstijd u on u.locatie_id = l.id and u.weekdag = weekday(x.dag) + 1
            """
                .formatted(
                    Gemeentesql.vanOrganisatie("l.organisatie_id", "x.dag"),
                    Gemeentesql.vanOrganisatie(":gemeente", "x.dag"),
                    Gemeentesql.bruikbaar("x.dag"),
                    Sessiesql.capaciteit(Sessiesql.verlaging("x.dag")),
                    Geldigsql.op("tv.geldig_van", "tv.geldig_tot", "x.dag"),
                    DAGEN))
        .params(parameters(plan, dagen))
        .param("lokaal", plan.lokaalId())
        .param("versie", plan.toetsversieId())
        .query(Waar.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Waar::dag, een -> een));
  }

  private static Map<String, Object> parameters(Sessieplan plan, List<LocalDate> dagen) {
    return Map.of(
        "dagen", json(dagen),
        "sessie", plan.sessieId(),
        "gemeente", plan.gemeenteId(),
        "begin", plan.begin().toLocalTime(),
        "einde", plan.einde().toLocalTime());
  }

  /**
   * @param plan a session, of which room and version are not looked at
   * @param wie ids of who is to supervise it
   * @throws RegelOvertreden when they are not one or two, or one of them may not
   * @throws NietGevonden when there is no such person
   */
  void controleerBegeleiders(Sessieplan plan, List<Long> wie) {
    controleerBegeleiders(plan, wie, wie.isEmpty() ? List.of() : begeleiders(plan, wie));
  }

  private void controleerBegeleiders(Sessieplan plan, List<Long> wie, List<Begeleiderstaat> staten) {
    if (wie.isEmpty() || wie.size() > MEESTE_BEGELEIDERS || new HashSet<>(wie).size() < wie.size()) {
      throw new RegelOvertreden(T + "begeleiders", MEESTE_BEGELEIDERS);
    }
    if (staten.size() < wie.size()) {
      throw new NietGevonden();
    }
    for (Begeleiderstaat staat : staten) {
      if (staat.bezwaar() != null) {
        throw new RegelOvertreden(T + staat.bezwaar(), staat.naam(), dag(plan.dag()), staat.gemeente());
      }
    }
    if (plan.sessieId() == 0) {
      return;
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
   * @param dag the day of the session
   * @param id id of the toetsbegeleider
   * @param naam name
   * @param gemeente the gemeente that holds the session
   * @param bezwaar end of the key of the text that says why he cannot supervise it, null when he can; the arguments of
   *     that text are name, day and gemeente
   */
  record Begeleiderstaat(LocalDate dag, long id, String naam, String gemeente, String bezwaar) {}

  /**
   * @param plan a session, of which room and version are not looked at
   * @param wie ids of people; null for all with permission of the gemeente that holds it, whenever
   * @return how they stand for it, by name
   */
  List<Begeleiderstaat> begeleiders(Sessieplan plan, Collection<Long> wie) {
    return begeleiders(plan, List.of(plan.dag()), wie);
  }

  private List<Begeleiderstaat> begeleiders(Sessieplan plan, List<LocalDate> dagen, Collection<Long> wie) {
    if (wie != null && wie.isEmpty()) {
      return List.of();
    }
    String gemeente = Gemeentesql.vanOrganisatie(":gemeente", "x.dag");
    String welke =
        wie == null
            ? "b.ingetrokken_op is null and exists (select 1 from toestemming t where t.toetsbegeleider_id = b.id and "
                + Gemeentesql.vanOrganisatie("t.organisatie_id", "x.dag") + " = " + gemeente + ")"
            : "b.id in (:wie)";
    JdbcClient.StatementSpec vraag =
        jdbc.sql(
                """
                select x.dag, b.id, b.naam, gm.naam as gemeente, case
                  when b.ingetrokken_op is not null then 'teruggetrokken'
                  when not %s then 'certificaat'
                  when not %s then 'toestemming'
                  when exists (select 1 from lbt_sessie s
                      join lbt_sessie_begeleider sb on sb.sessie_id = s.id and sb.vervangen_op is null
                      join toetsbegeleider a on a.id = sb.toetsbegeleider_id
                    where s.id <> :sessie and s.status in ('GEPLAND', 'KLAARGEZET', 'BEZIG')
                      and s.begin < timestamp(x.dag, :einde) and s.einde > timestamp(x.dag, :begin)
                      and s.begin >= x.dag
                      and (a.id = b.id or a.gebruiker_id = b.gebruiker_id or a.mail = b.mail)) then 'begeleider-bezet'
                  end as bezwaar
                from %s join toetsbegeleider b join gemeente gm on gm.code = %s
                where b.naam is not null and %s order by x.dag, b.naam, b.id
                """
                    .formatted(
                        Gemeentesql.gecertificeerd("b.id", "x.dag"),
                        Gemeentesql.toegestaan("b.id", gemeente, "x.dag"),
                        DAGEN,
                        gemeente,
                        welke))
            .params(parameters(plan, dagen));
    return (wie == null ? vraag : vraag.param("wie", wie)).query(Begeleiderstaat.class).list();
  }
}
