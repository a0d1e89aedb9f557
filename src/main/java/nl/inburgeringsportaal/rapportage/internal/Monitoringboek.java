package nl.inburgeringsportaal.rapportage.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.rapportage.MonitoringFilter;
import nl.inburgeringsportaal.rapportage.MonitoringGegevens;
import nl.inburgeringsportaal.rapportage.Monitoringsoort;
import nl.inburgeringsportaal.rapportage.Monitoringstatus;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the indicators and studies of the monitoring plan are kept. */
@Component
public class Monitoringboek {
  private static final Map<String, String> SORTERING =
      Map.of("titel", "m.titel", "status", "m.status", "geplandOp", "m.gepland_op is null, m.gepland_op", "gereedOp",
          "m.gereed_op is null, m.gereed_op");

  private final JdbcClient jdbc;
  private final IdBlokken ids;

  Monitoringboek(JdbcClient jdbc, IdBlokken ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  /**
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<MonitoringGegevens> zoek(MonitoringFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<MonitoringGegevens> rijen =
        jdbc.sql("select m.*" + van(filter, parameters) + Lijstsql.pagina(pagina, SORTERING, "m.id"))
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> gegevens(rij))
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @param filter which ones
   * @return how many there are
   */
  public long tel(MonitoringFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + van(filter, parameters)).params(parameters).query(Long.class).single();
  }

  private static String van(MonitoringFilter filter, Map<String, Object> parameters) {
    StringBuilder tekst = new StringBuilder(" from monitoringonderdeel m where 1 = 1");
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      tekst.append(" and concat_ws(' ', m.titel, m.omschrijving, m.uitvoerder) like :zoek escape '!'");
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
    }
    if (filter.soort() != null) {
      tekst.append(" and m.soort = :soort");
      parameters.put("soort", filter.soort().name());
    }
    if (filter.status() != null) {
      tekst.append(" and m.status = :status");
      parameters.put("status", filter.status().name());
    }
    return tekst.toString();
  }

  /**
   * @param id id
   * @return it, empty when there is none
   */
  public Optional<MonitoringGegevens> find(long id) {
    return jdbc.sql("select m.* from monitoringonderdeel m where m.id = ?")
        .param(id)
        .query((rij, nummer) -> gegevens(rij))
        .optional();
  }

  /**
   * @param moment as known when; the plan has no peildatum
   * @return all that were not dropped: indicators first, each by the day on which it should be ready
   */
  public List<MonitoringGegevens> alle(Peilmoment moment) {
    return jdbc.sql(
            "select m.* from " + moment.tabel("monitoringonderdeel") + " m where m.status <> 'VERVALLEN'"
                + " order by m.soort, m.gepland_op is null, m.gepland_op, m.id")
        .params(moment.parameters())
        .query((rij, nummer) -> gegevens(rij))
        .list();
  }

  private static MonitoringGegevens gegevens(ResultSet rij) throws SQLException {
    return new MonitoringGegevens(
        rij.getLong("id"),
        rij.getInt("versie"),
        Monitoringsoort.valueOf(rij.getString("soort")),
        rij.getString("titel"),
        rij.getString("omschrijving"),
        rij.getString("uitvoerder"),
        rij.getString("hoofdstuk"),
        Monitoringstatus.valueOf(rij.getString("status")),
        rij.getObject("gepland_op", LocalDate.class),
        rij.getObject("gereed_op", LocalDate.class));
  }

  /**
   * @param nieuw what is written
   * @return its id
   */
  public long voegToe(MonitoringGegevens nieuw) {
    long id = ids.volgende("monitoringonderdeel_seq");
    jdbc.sql(
            """
            insert into monitoringonderdeel (id, soort, titel, omschrijving, uitvoerder, hoofdstuk, status, gepland_op,
              gereed_op, gewijzigd_door)
            values (:id, :soort, :titel, :omschrijving, :uitvoerder, :hoofdstuk, :status, :geplandOp, :gereedOp, :wie)
            """)
        .params(velden(nieuw, id))
        .update();
    return id;
  }

  /**
   * @param nieuw what it becomes
   * @return false when it was changed since it was read
   */
  public boolean werkBij(MonitoringGegevens nieuw) {
    return jdbc.sql(
                """
                update monitoringonderdeel set soort = :soort, titel = :titel, omschrijving = :omschrijving,
                  uitvoerder = :uitvoerder, hoofdstuk = :hoofdstuk, status = :status, gepland_op = :geplandOp,
                  gereed_op = :gereedOp, versie = versie + 1, gewijzigd_door = :wie
                where id = :id and versie = :versie
                """)
            .params(velden(nieuw, nieuw.id()))
            .param("versie", nieuw.versie())
            .update()
        == 1;
  }

  private static Map<String, Object> velden(MonitoringGegevens nieuw, long id) {
    Map<String, Object> velden = new HashMap<>();
    velden.put("id", id);
    velden.put("soort", nieuw.soort().name());
    velden.put("titel", nieuw.titel());
    velden.put("omschrijving", nieuw.omschrijving());
    velden.put("uitvoerder", nieuw.uitvoerder());
    velden.put("hoofdstuk", nieuw.hoofdstuk());
    velden.put("status", nieuw.status().name());
    velden.put("geplandOp", nieuw.geplandOp());
    velden.put("gereedOp", nieuw.gereedOp());
    velden.put("wie", Wijzigingsspoor.actor());
    return velden;
  }
}
