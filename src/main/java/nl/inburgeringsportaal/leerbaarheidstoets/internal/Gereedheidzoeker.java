package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.leerbaarheidstoets.GereedheidFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.GereedheidListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Gereedheidstap;
import nl.inburgeringsportaal.leerbaarheidstoets.Gereedheidstelling;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads per gemeente what it has to hold the test with. It follows from the facts and is stored nowhere. */
@Component
public class Gereedheidzoeker {
  /** Who is not registered in a gemeente; nobody holds a test there. */
  private static final String NIET_INGEZETENEN = "GM1999";

  private static final String CERTIFICAAT =
      "exists (select 1 from certificaat c where c.toetsbegeleider_id = b.id and " + Begeleiderzoeker.CERTIFICAAT_GELDT
          + ")";

  /** Organisations that gemeente {@code %s} is, and those of the gemeenten that went into it. */
  private static final String ZELF = "(select wk.id from werk wk where wk.code = %s)";

  private static final String TOESTEMMING =
      "exists (select 1 from toestemming t where t.toetsbegeleider_id = b.id and t.organisatie_id in "
          + ZELF.formatted("g.code") + " and " + Begeleiderzoeker.TOESTEMMING_GELDT + ")";

  private static final String ACCOUNT =
      "exists (select 1 from duo_account a where a.toetsbegeleider_id = b.id and a.ingetrokken_op is null)";

  /** People who may count for gemeente {@code g}: its own, those of who holds its test, and those it lets supervise. */
  private static final String MENSEN =
      "(select count(*) from toetsbegeleider b where b.ingetrokken_op is null and " + CERTIFICAAT
          + " and %s)";

  private static final String VAN_HIER =
      "(b.organisatie_id in (select wk.id from werk wk where wk.code in (g.code, g.plant)) or " + TOESTEMMING + ")";

  /** Distinct: so it is made once, and not again for every gemeente. */
  private static final String WERK =
      "with werk as (select distinct og.id, " + Gemeentesql.opvolger("og.gemeentecode", ":dag")
          + " as code from organisatie og where og.soort = 'GEMEENTE')";

  private static final String SQL =
      WERK
          + """
       select s.*,
        (gecertificeerd = 0) + (toegestaan = 0) + (met_account = 0) + (lokalen = 0) + (eerste_sessie is null) as mist
      from (
        select g.*,
          %1$s as gecertificeerd, %2$s as toegestaan, %3$s as met_account,
          (select count(*) from toetslocatie l join toetslokaal k on k.locatie_id = l.id
            where l.organisatie_id in %4$s and (l.gesloten_vanaf is null or l.gesloten_vanaf > :dag)
              and (k.gesloten_vanaf is null or k.gesloten_vanaf > :dag)) as lokalen,
          (select date(min(e.begin)) from lbt_sessie e
            where e.organisatie_id in %4$s and e.status not in ('CONCEPT', 'GEANNULEERD')) as eerste_sessie,
          (select count(*) from lbt_knelpunt p
            where p.organisatie_id in %5$s and (p.tot is null or p.tot > :dag)) as knelpunten
        from (
          select m.code, m.naam, o.id as organisatie_id, coalesce(uw.code, m.code) as plant, u.naam as uitvoerder
          from gemeente m
            left join organisatie o on o.soort = 'GEMEENTE' and o.gemeentecode = m.code
            left join lbt_samenwerking w on w.gemeente_id = o.id and w.van <= :dag and (w.tot is null or w.tot > :dag)
            left join werk uw on uw.id = w.uitvoerder_id
            left join organisatie u on u.soort = 'GEMEENTE' and u.gemeentecode = uw.code and uw.code <> m.code
          where (m.geldig_van is null or m.geldig_van <= :dag) and (m.geldig_tot is null or m.geldig_tot > :dag)
            and m.code <> :nietIngezetenen and %%s
        ) g
      ) s
      """
              .formatted(
                  MENSEN.formatted(VAN_HIER),
                  MENSEN.formatted(TOESTEMMING),
                  MENSEN.formatted(TOESTEMMING + " and " + ACCOUNT),
                  ZELF.formatted("g.plant"),
                  ZELF.formatted("g.code"));

  private static final Map<Gereedheidstap, String> MIST =
      Map.of(
          Gereedheidstap.BEGELEIDER, "r.gecertificeerd = 0",
          Gereedheidstap.TOESTEMMING, "r.toegestaan = 0",
          Gereedheidstap.ACCOUNT, "r.met_account = 0",
          Gereedheidstap.LOCATIE, "r.lokalen = 0",
          Gereedheidstap.SESSIE, "r.eerste_sessie is null");

  private static final Map<String, String> SORTERING =
      Map.of(
          "gemeente", "r.naam",
          "stand", "r.mist",
          "sessie", "r.eerste_sessie is null, r.eerste_sessie",
          "knelpunten", "r.knelpunten");

  private final JdbcClient jdbc;
  private final Klok klok;

  Gereedheidzoeker(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param bereik gemeenten that are seen
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<GereedheidListItem> zoek(Bereik bereik, GereedheidFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<GereedheidListItem> rijen =
        jdbc.sql("select r.*" + van(bereik, filter, parameters) + volgorde(pagina.getSort())
                + " limit :aantal offset :vanaf")
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> rij(rij))
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @param bereik gemeenten that are seen
   * @param filter which ones
   * @return how many there are
   */
  public long tel(Bereik bereik, GereedheidFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + van(bereik, filter, parameters)).params(parameters).query(Long.class).single();
  }

  /**
   * @param bereik gemeenten that are seen
   * @return how many are ready, and what the others miss
   */
  public Gereedheidstelling stand(Bereik bereik) {
    Map<String, Object> parameters = new HashMap<>();
    String sommen =
        MIST.entrySet().stream()
            .map(deel -> ", coalesce(sum(" + deel.getValue() + "), 0) as " + deel.getKey())
            .collect(Collectors.joining());
    return jdbc.sql(
            "select count(*) as gemeenten, coalesce(sum(r.mist = 0), 0) as gereed,"
                + " coalesce(sum(r.knelpunten), 0) as knelpunten" + sommen
                + van(bereik, GereedheidFilter.ALLE, parameters))
        .params(parameters)
        .query(
            (rij, nummer) -> {
              Map<Gereedheidstap, Integer> mist = new EnumMap<>(Gereedheidstap.class);
              for (Gereedheidstap stap : Gereedheidstap.values()) {
                mist.put(stap, rij.getInt(stap.name()));
              }
              return new Gereedheidstelling(
                  rij.getInt("gemeenten"), rij.getInt("gereed"), mist, rij.getInt("knelpunten"));
            })
        .single();
  }

  private String van(Bereik bereik, GereedheidFilter filter, Map<String, Object> parameters) {
    Bereik.Voorwaarde waar = bereik.voorwaarde("o.id", null);
    parameters.putAll(waar.parameters());
    parameters.put("dag", klok.vandaag());
    parameters.put("nietIngezetenen", NIET_INGEZETENEN);
    StringBuilder tekst = new StringBuilder(" from (").append(SQL.formatted(waar.tekst())).append(") r where 1 = 1");
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      tekst.append(" and r.naam like :zoek escape '!'");
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
    }
    if (filter.mist() != null) {
      tekst.append(" and ").append(MIST.get(filter.mist()));
    }
    if (filter.alleenOpen()) {
      tekst.append(" and (r.mist > 0 or r.knelpunten > 0)");
    }
    return tekst.toString();
  }

  private static String volgorde(Sort sort) {
    String eerst =
        sort.stream()
            .filter(order -> SORTERING.containsKey(order.getProperty()))
            .map(order -> SORTERING.get(order.getProperty()) + (order.isDescending() ? " desc" : "") + ", ")
            .collect(Collectors.joining());
    return " order by " + eerst + "r.naam, r.code";
  }

  private static GereedheidListItem rij(ResultSet rij) throws SQLException {
    long organisatie = rij.getLong("organisatie_id");
    boolean zonder = rij.wasNull();
    return new GereedheidListItem(
        rij.getString("code"),
        rij.getString("naam"),
        zonder ? null : organisatie,
        rij.getString("uitvoerder"),
        rij.getInt("gecertificeerd"),
        rij.getInt("toegestaan"),
        rij.getInt("met_account"),
        rij.getInt("lokalen"),
        rij.getObject("eerste_sessie", LocalDate.class),
        rij.getInt("knelpunten"));
  }
}
