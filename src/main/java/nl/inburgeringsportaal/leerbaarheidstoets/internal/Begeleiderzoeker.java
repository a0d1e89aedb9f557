package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Begeleiderstand;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads toetsbegeleiders and how they stand on a day, which follows from the facts. */
@Component
public class Begeleiderzoeker {

  /** That a certificate holds on the day. */
  static final String CERTIFICAAT_GELDT =
      Geldigsql.certificaat("c", ":dag");

  /** That a permission holds on the day. */
  static final String TOESTEMMING_GELDT =
      Geldigsql.toestemming("t", ":dag");

  /** That a permission has not ended on the day; it may still have to begin. */
  private static final String TOESTEMMING_LOOPT =
      Geldigsql.toestemmingLoopt("t", ":dag");

  /**
   * One row per person with how he stands. A withdrawn certificate counts as long as no other one holds and nothing
   * was passed since.
   */
  static final String STAND =
      """
      select f.*, c.nummer, c.geldig_tot,
        case
          when f.ingetrokken_op is not null then 'INGETROKKEN'
          when f.certificaat_id is null and f.weg_op is not null and coalesce(f.getraind_op, '1900-01-01') < f.weg_op
            then 'INGETROKKEN'
          when f.certificaat_id is null and f.getraind_op is not null then 'GETRAIND'
          when f.certificaat_id is null then 'AANGEMELD'
          when f.toestemmingen = 0 then 'GECERTIFICEERD'
          when f.account = 0 then 'TOEGESTAAN'
          else 'ACTIEF'
        end as stand
      from (
        select b.id, b.naam, b.organisatie_id, o.naam as organisatie, b.voorgesteld_op, b.ingetrokken_op,
          (select max(d.uitkomst_op) from training_deelname d
            where d.toetsbegeleider_id = b.id and d.uitkomst = 'GESLAAGD') as getraind_op,
          (select max(c.id) from certificaat c where c.toetsbegeleider_id = b.id and %s) as certificaat_id,
          (select max(c.ingetrokken_op) from certificaat c where c.toetsbegeleider_id = b.id) as weg_op,
          (select count(*) from toestemming t where t.toetsbegeleider_id = b.id and %s) as toestemmingen,
          %s as account
        from toetsbegeleider b join organisatie o on o.id = b.organisatie_id
        where b.naam is not null and %%s
      ) f left join certificaat c on c.id = f.certificaat_id
      """
          .formatted(CERTIFICAAT_GELDT, TOESTEMMING_GELDT, Geldigsql.account("b.id"));

  private static final Map<String, String> SORTERING =
      Map.of(
          "naam", "s.naam",
          "organisatie", "s.organisatie",
          "stand", "field(s.stand, 'AANGEMELD', 'GETRAIND', 'GECERTIFICEERD', 'TOEGESTAAN', 'ACTIEF', 'INGETROKKEN')",
          "certificaat", "s.geldig_tot is null, s.geldig_tot",
          "voorgesteld", "s.voorgesteld_op");

  private final JdbcClient jdbc;
  private final Klok klok;

  Begeleiderzoeker(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param bereik gemeenten whose people are seen
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<BegeleiderListItem> zoek(Bereik bereik, BegeleiderFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<BegeleiderListItem> rijen =
        jdbc.sql(
                "select s.*"
                    + van(bereik, filter, parameters)
            + Lijstsql.pagina(pagina, SORTERING, "s.id"))
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> rij(rij))
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @param bereik gemeenten whose people are seen
   * @param filter which ones
   * @return how many there are
   */
  public long tel(Bereik bereik, BegeleiderFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + van(bereik, filter, parameters)).params(parameters).query(Long.class).single();
  }

  /**
   * @param bereik gemeenten whose people are seen
   * @param id id of a toetsbegeleider
   * @return how he stands today, empty when he is not seen
   */
  public Optional<BegeleiderListItem> vind(Bereik bereik, long id) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql(STAND.formatted(bereik(bereik, parameters) + " and b.id = :id"))
        .params(parameters)
        .param("id", id)
        .query((rij, nummer) -> rij(rij))
        .optional();
  }

  private String van(Bereik bereik, BegeleiderFilter filter, Map<String, Object> parameters) {
    StringBuilder binnen = new StringBuilder(bereik(bereik, parameters));
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      binnen.append(" and (b.naam like :zoek escape '!' or o.naam like :zoek escape '!')");
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
    }
    StringBuilder waar = new StringBuilder(" where ");
    if (filter.stand() == null) {
      waar.append("s.ingetrokken_op is null");
    } else {
      waar.append("s.stand = :stand");
      parameters.put("stand", filter.stand().name());
    }
    if (filter.mist() != null) {
      waar.append(" and s.stand <> 'INGETROKKEN' and ");
      waar.append(
          switch (filter.mist()) {
            case TRAINING -> "s.getraind_op is null";
            case CERTIFICAAT -> "s.certificaat_id is null";
            case TOESTEMMING -> "s.toestemmingen = 0";
            case ACCOUNT -> "s.account = 0";
          });
    }
    return " from (" + STAND.formatted(binnen) + ") s" + waar;
  }

  private String bereik(Bereik bereik, Map<String, Object> parameters) {
    parameters.put("dag", klok.vandaag());
    Bereik.Voorwaarde eigen = bereik.voorwaarde("b.organisatie_id", null);
    parameters.putAll(eigen.parameters());
    return "(" + eigen.tekst() + " or exists (select 1 from toestemming t where t.toetsbegeleider_id = b.id and "
        + TOESTEMMING_LOOPT + " and " + bereik.voorwaarde("t.organisatie_id", null).tekst() + "))";
  }

  static BegeleiderListItem rij(ResultSet rij) throws SQLException {
    return new BegeleiderListItem(
        rij.getLong("id"),
        rij.getString("naam"),
        rij.getLong("organisatie_id"),
        rij.getString("organisatie"),
        Begeleiderstand.valueOf(rij.getString("stand")),
        rij.getObject("getraind_op") != null,
        rij.getString("nummer"),
        rij.getObject("geldig_tot", LocalDate.class),
        rij.getInt("toestemmingen"),
        rij.getBoolean("account"),
        rij.getObject("voorgesteld_op", LocalDate.class));
  }
}
