package nl.inburgeringsportaal.keurmerk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.cursus.Cursisten;
import nl.inburgeringsportaal.keurmerk.OvernameDetail;
import nl.inburgeringsportaal.keurmerk.OvernameFilter;
import nl.inburgeringsportaal.keurmerk.OvernameListItem;
import nl.inburgeringsportaal.keurmerk.Overnamestatus;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads requests to take learners over. */
@Component
public class Overnamezoeker {
  /**
   * Pairs of schools between which more learners went than may without approval and than were approved: the offer at
   * the first ended in the last {@code :overnamedagen} days and one at the second began around that day. A request that
   * waits is known; one that was refused or withdrawn allows nothing. Per school that took them the largest is number
   * 1.
   */
  static final String ZONDER =
      """
      (select t.id, i.naam as naar, vi.naam as van, g.aantal_ as aantal,
        row_number() over (partition by t.id order by g.aantal_ desc, v.id) as nummer
      from (select a.instelling_id as van_, b.instelling_id as naar_, count(distinct a.inburgeraar_id) as aantal_
          from aanbod a join aanbod b on b.inburgeraar_id = a.inburgeraar_id and b.instelling_id <> a.instelling_id
            and b.begin between a.einde - interval 31 day and a.einde + interval 31 day
          where a.einde between :overnamevan and :dag
          group by a.instelling_id, b.instelling_id having aantal_ > :overnamegrens) g
        join taalschool v on v.instelling_id = g.van_ join instelling vi on vi.id = g.van_
        join taalschool t on t.instelling_id = g.naar_ join instelling i on i.id = g.naar_
      where not exists (select 1 from overname o where o.van_id = v.id and o.taalschool_id = t.id
          and o.status = 'AANGEVRAAGD')
        and g.aantal_ > coalesce((select sum(o.aantal) from overname o where o.van_id = v.id
          and o.taalschool_id = t.id and o.status = 'GOEDGEKEURD'
          and o.beslist_op >= :overnamevan - interval 180 day), 0)) z
      """;

  private static final String KOLOMMEN =
      "select o.*, vi.naam as van_, vi.id as van_instelling_, ni.naam as naar_, ni.id as naar_instelling_";

  private static final String VAN =
      " from overname o join taalschool vt on vt.id = o.van_id join instelling vi on vi.id = vt.instelling_id"
          + " join taalschool nt on nt.id = o.taalschool_id join instelling ni on ni.id = nt.instelling_id";

  private static final Map<String, String> SORTERING =
      Map.of(
          "van", "vi.naam",
          "naar", "ni.naam",
          "aantal", "o.aantal",
          "aangevraagd", "o.aangevraagd_op",
          "status", "field(o.status, 'AANGEVRAAGD', 'GOEDGEKEURD', 'AFGEWEZEN', 'INGETROKKEN')",
          "beslist", "o.beslist_op");

  private final JdbcClient jdbc;
  private final Statusboek statussen;
  private final Cursisten cursisten;

  Overnamezoeker(JdbcClient jdbc, Statusboek statussen, Cursisten cursisten) {
    this.jdbc = jdbc;
    this.statussen = statussen;
    this.cursisten = cursisten;
  }

  /**
   * @param filter which requests
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<OvernameListItem> zoek(OvernameFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    return Lijstsql.deel(
        jdbc.sql(KOLOMMEN + VAN + waar(filter, parameters) + Lijstsql.pagina(pagina, SORTERING, "o.id"))
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> rij(rij))
            .list(),
        pagina);
  }

  /**
   * @param filter which requests
   * @return how many there are
   */
  public long tel(OvernameFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + VAN + waar(filter, parameters)).params(parameters).query(Long.class).single();
  }

  private static String waar(OvernameFilter filter, Map<String, Object> parameters) {
    List<String> delen = new ArrayList<>();
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      delen.add("(vi.naam like :zoek escape '!' or ni.naam like :zoek escape '!')");
      parameters.put("zoek", Taalschoolzoeker.deel(filter.zoek()));
    }
    if (filter.statussen() != null && !filter.statussen().isEmpty()) {
      delen.add("o.status in (:statussen)");
      parameters.put("statussen", filter.statussen().stream().map(Enum::name).toList());
    }
    return delen.isEmpty() ? "" : " where " + String.join(" and ", delen);
  }

  private static OvernameListItem rij(ResultSet rij) throws SQLException {
    return new OvernameListItem(
        rij.getLong("id"),
        rij.getLong("van_id"),
        rij.getString("van_"),
        rij.getLong("taalschool_id"),
        rij.getString("naar_"),
        rij.getInt("aantal"),
        rij.getObject("aangevraagd_op", LocalDate.class),
        Overnamestatus.valueOf(rij.getString("status")),
        rij.getObject("beslist_op", LocalDate.class));
  }

  /**
   * @param id a request
   * @param wie user name of the reader
   * @param vandaag today
   * @return it
   */
  public Optional<OvernameDetail> vind(long id, String wie, LocalDate vandaag) {
    record Gevonden(
        OvernameListItem rij,
        int versie,
        String toelichting,
        String motivering,
        String door,
        boolean eigen,
        long vanInstelling,
        long naarInstelling) {}
    return jdbc.sql(KOLOMMEN + VAN + " where o.id = ?")
        .param(id)
        .query(
            (rij, nummer) ->
                new Gevonden(
                    rij(rij),
                    rij.getInt("versie"),
                    rij.getString("toelichting"),
                    rij.getString("motivering"),
                    rij.getString("beslist_door"),
                    wie.equals(rij.getString("opgenomen_door")),
                    rij.getLong("van_instelling_"),
                    rij.getLong("naar_instelling_")))
        .optional()
        .map(
            een ->
                new OvernameDetail(
                    een.rij(),
                    een.versie(),
                    een.toelichting(),
                    een.motivering(),
                    een.door(),
                    een.eigen(),
                    statussen.historie(een.rij().vanId()).op(vandaag),
                    statussen.historie(een.rij().naarId()).op(vandaag),
                    cursisten.aantal(een.vanInstelling(), vandaag),
                    cursisten.aantal(een.naarInstelling(), vandaag)));
  }
}
