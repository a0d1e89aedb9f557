package nl.inburgeringsportaal.keurmerk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.keurmerk.AandachtFilter;
import nl.inburgeringsportaal.keurmerk.AandachtListItem;
import nl.inburgeringsportaal.keurmerk.Aandachtdrempel;
import nl.inburgeringsportaal.keurmerk.Aandachtpatroon;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds patterns at taalscholen that have a keurmerk, from the facts at the moment of asking. */
@Component
public class Aandachtzoeker {
  /** The mean of a year says something when so many schools have a result. */
  private static final int SCHOLEN_MINSTENS = 5;

  /** Growth from nothing has no percentage. */
  private static final int UIT_NIETS = 100_000;

  /** Schools that DUO told of first of all had the keurmerk for who knows how long: they are not new. */
  private static final String PATRONEN =
      """
      with school as (
        select t.id, t.instelling_id, t.kvk_nummer, t.rechtspersoon, i.naam, i.plaats
        from keurmerkperiode p join taalschool t on t.id = p.taalschool_id
          join instelling i on i.id = t.instelling_id
        where p.van <= :dag and (p.tot is null or p.tot > :dag) and p.status in (:geldig)),
      patroon as (
        select s.id, 'NIEUW' as patroon, 0 as waarde, null as nu, null as toen, null as jaar, e.sinds
        from school s join (select q.taalschool_id, min(q.van) as sinds from keurmerkperiode q
            where q.status in (:geldig) group by q.taalschool_id) e on e.taalschool_id = s.id
        where e.sinds > :nieuwvan and not exists (select 1 from keurmerkstatus d where d.taalschool_id = s.id
          and d.bron = 'STAND_DUO' and d.van = (select min(f.van) from keurmerkstatus f where f.bron = 'STAND_DUO'))
        union all
        select s.id, 'EIGENAAR', g.aantal, null, null, null, null
        from school s join (select t.kvk_nummer, count(distinct t.id) as aantal
            from taalschool t join keurmerkperiode q on q.taalschool_id = t.id
            where t.kvk_nummer is not null and q.status_sinds > :eigenaarvan and q.van <= :dag
              and (q.status = 'INGETROKKEN' or q.maatregel = 'GESCHORST')
            group by t.kvk_nummer) g on g.kvk_nummer = s.kvk_nummer
        where g.aantal >= :scholen
        union all
        select s.id, 'GROEI', if(c.toen = 0, :uitniets, (c.nu - c.toen) * 100 div c.toen), c.nu, c.toen, null, null
        from school s join (select a.instelling_id,
              count(distinct if(a.einde is null or a.einde >= :dag, a.inburgeraar_id, null)) as nu,
              count(distinct if(a.begin <= :eerder, a.inburgeraar_id, null)) as toen
            from aanbod a where a.begin <= :dag and (a.einde is null or a.einde >= :eerder)
            group by a.instelling_id) c on c.instelling_id = s.instelling_id
        where c.nu >= :cursisten and c.nu * 100 >= c.toen * (100 + :groei)
        union all
        select s.id, 'RESULTAAT', round(abs(r.geslaagd - m.gemiddeld) * 10), r.geslaagd, m.gemiddeld, r.jaar, null
        from school s join taalschool_resultaat r on r.taalschool_id = s.id
          join (select x.jaar, avg(x.geslaagd) as gemiddeld, count(*) as scholen from taalschool_resultaat x
            where x.geslaagd is not null group by x.jaar) m on m.jaar = r.jaar
        where r.jaar = (select max(y.jaar) from taalschool_resultaat y
            where y.taalschool_id = s.id and y.geslaagd is not null and y.jaar <= year(:dag))
          and m.scholen >= :minstens and abs(r.geslaagd - m.gemiddeld) >= :punten)
      """;

  private static final String VAN =
      """
       from patroon w join school s on s.id = w.id
        left join aandachttoelichting u on u.id = (select v.id from aandachttoelichting v
          where v.taalschool_id = w.id and v.patroon = w.patroon order by v.moment desc, v.id desc limit 1)
          and u.tot > :dag and u.waarde >= w.waarde
      """;

  private static final String KOLOMMEN =
      "select w.*, s.naam, s.plaats, s.rechtspersoon, u.tekst, u.tot, u.gewijzigd_door as door";

  private static final Map<String, String> SORTERING =
      Map.of("school", "s.naam", "patroon", "field(w.patroon, 'EIGENAAR', 'GROEI', 'RESULTAAT', 'NIEUW')");

  private final JdbcClient jdbc;

  Aandachtzoeker(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param filter which patterns
   * @param drempels from which value on each is shown
   * @param dag the day
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<AandachtListItem> zoek(
      AandachtFilter filter, Map<Aandachtdrempel, Integer> drempels, LocalDate dag, Pageable pagina) {
    Map<String, Object> parameters = parameters(drempels, dag);
    return Lijstsql.deel(
        jdbc.sql(
                PATRONEN + KOLOMMEN + VAN + waar(filter, parameters)
                    + Lijstsql.pagina(pagina, SORTERING, "w.id, w.patroon"))
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> rij(rij))
            .list(),
        pagina);
  }

  /**
   * @param filter which patterns
   * @param drempels from which value on each is shown
   * @param dag the day
   * @return how many there are
   */
  public long tel(AandachtFilter filter, Map<Aandachtdrempel, Integer> drempels, LocalDate dag) {
    Map<String, Object> parameters = parameters(drempels, dag);
    return jdbc.sql(PATRONEN + "select count(*)" + VAN + waar(filter, parameters))
        .params(parameters)
        .query(Long.class)
        .single();
  }

  /**
   * @param taalschoolId a school
   * @param drempels from which value on each pattern is shown
   * @param dag the day
   * @return its patterns, with an explanation or without
   */
  public List<AandachtListItem> vanSchool(
      long taalschoolId, Map<Aandachtdrempel, Integer> drempels, LocalDate dag) {
    return jdbc.sql(PATRONEN + KOLOMMEN + VAN + " where w.id = :school order by w.patroon")
        .params(parameters(drempels, dag))
        .param("school", taalschoolId)
        .query((rij, nummer) -> rij(rij))
        .list();
  }

  private static Map<String, Object> parameters(Map<Aandachtdrempel, Integer> drempels, LocalDate dag) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("dag", dag);
    parameters.put("eerder", dag.minusYears(1));
    parameters.put("geldig", Arrays.stream(Keurmerkstatus.values())
        .filter(Keurmerkstatus::isGeldig)
        .map(Enum::name)
        .toList());
    parameters.put("nieuwvan", dag.minusMonths(drempels.get(Aandachtdrempel.NIEUW_MAANDEN)));
    parameters.put("eigenaarvan", dag.minusMonths(drempels.get(Aandachtdrempel.EIGENAAR_MAANDEN)));
    parameters.put("scholen", drempels.get(Aandachtdrempel.EIGENAAR_SCHOLEN));
    parameters.put("groei", drempels.get(Aandachtdrempel.GROEI_PROCENT));
    parameters.put("cursisten", drempels.get(Aandachtdrempel.GROEI_CURSISTEN));
    parameters.put("punten", drempels.get(Aandachtdrempel.RESULTAAT_PUNTEN));
    parameters.put("minstens", SCHOLEN_MINSTENS);
    parameters.put("uitniets", UIT_NIETS);
    return parameters;
  }

  private static String waar(AandachtFilter filter, Map<String, Object> parameters) {
    List<String> delen = new ArrayList<>();
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      delen.add(
          "(s.naam like :zoek escape '!' or s.plaats like :zoek escape '!' or s.rechtspersoon like :zoek escape '!')");
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
    }
    if (filter.patronen() != null && !filter.patronen().isEmpty()) {
      delen.add("w.patroon in (:patronen)");
      parameters.put("patronen", filter.patronen().stream().map(Enum::name).toList());
    }
    if (!filter.toegelicht()) {
      delen.add("u.id is null");
    }
    return delen.isEmpty() ? "" : " where " + String.join(" and ", delen);
  }

  private static AandachtListItem rij(ResultSet rij) throws SQLException {
    return new AandachtListItem(
        rij.getLong("id"),
        rij.getString("naam"),
        rij.getString("plaats"),
        rij.getString("rechtspersoon"),
        Aandachtpatroon.valueOf(rij.getString("patroon")),
        rij.getInt("waarde"),
        rij.getBigDecimal("nu"),
        rij.getBigDecimal("toen"),
        rij.getObject("jaar", Integer.class),
        rij.getObject("sinds", LocalDate.class),
        rij.getString("tekst"),
        rij.getObject("tot", LocalDate.class),
        rij.getString("door"));
  }
}
