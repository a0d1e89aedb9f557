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
import nl.inburgeringsportaal.rapportage.ToezeggingFilter;
import nl.inburgeringsportaal.rapportage.ToezeggingGegevens;
import nl.inburgeringsportaal.rapportage.Toezeggingsoort;
import nl.inburgeringsportaal.rapportage.Toezeggingstatus;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where promises and motions are kept. */
@Component
public class Toezeggingboek {
  private static final String OPEN = "t.status in ('OPEN', 'IN_UITVOERING')";
  private static final Map<String, String> SORTERING =
      Map.of("titel", "t.titel", "status", "t.status", "gedaanOp", "t.gedaan_op", "uiterlijk",
          "t.uiterlijk is null, t.uiterlijk");

  private final JdbcClient jdbc;
  private final IdBlokken ids;

  Toezeggingboek(JdbcClient jdbc, IdBlokken ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  /**
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<ToezeggingGegevens> zoek(ToezeggingFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<ToezeggingGegevens> rijen =
        jdbc.sql("select t.*" + van(filter, parameters) + Lijstsql.pagina(pagina, SORTERING, "t.id"))
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
  public long tel(ToezeggingFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + van(filter, parameters)).params(parameters).query(Long.class).single();
  }

  private static String van(ToezeggingFilter filter, Map<String, Object> parameters) {
    StringBuilder tekst =
        new StringBuilder(" from toezegging t where ").append(filter.afgedaan() ? "not " : "").append(OPEN);
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      tekst.append(" and concat_ws(' ', t.titel, t.omschrijving, t.vindplaats) like :zoek escape '!'");
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
    }
    if (filter.soort() != null) {
      tekst.append(" and t.soort = :soort");
      parameters.put("soort", filter.soort().name());
    }
    if (filter.hoofdstuk() != null) {
      tekst.append(" and t.hoofdstuk = :hoofdstuk");
      parameters.put("hoofdstuk", filter.hoofdstuk());
    }
    return tekst.toString();
  }

  /**
   * @param id id
   * @return it, empty when there is none
   */
  public Optional<ToezeggingGegevens> find(long id) {
    return jdbc.sql("select t.* from toezegging t where t.id = ?")
        .param(id)
        .query((rij, nummer) -> gegevens(rij))
        .optional();
  }

  /**
   * @param dag a day
   * @param moment a day on or after it, as known when
   * @return of those made on or before the second day those that were open as known then, and those that were closed
   *     on or after the first, by deadline
   */
  public List<ToezeggingGegevens> sinds(LocalDate dag, Peilmoment moment) {
    return jdbc.sql(
            "select t.* from " + moment.tabel("toezegging") + " t where t.gedaan_op <= :peildatum and (" + OPEN
                + " or t.afgedaan_op >= :dag) order by t.uiterlijk is null, t.uiterlijk, t.id")
        .params(moment.parameters())
        .param("dag", dag)
        .query((rij, nummer) -> gegevens(rij))
        .list();
  }

  /**
   * @param totEnMet a day
   * @param hoogstens the most rows
   * @return those that are open and whose deadline is on or before it, the earliest first
   */
  public List<ToezeggingGegevens> nadert(LocalDate totEnMet, int hoogstens) {
    return jdbc.sql(
            "select t.* from toezegging t where " + OPEN + " and t.uiterlijk <= ? order by t.uiterlijk, t.id limit ?")
        .param(totEnMet)
        .param(hoogstens)
        .query((rij, nummer) -> gegevens(rij))
        .list();
  }

  /**
   * @param totEnMet a day
   * @return how many are open with a deadline on or before it
   */
  public long telNadert(LocalDate totEnMet) {
    return jdbc.sql("select count(*) from toezegging t where " + OPEN + " and t.uiterlijk <= ?")
        .param(totEnMet)
        .query(Long.class)
        .single();
  }

  private static ToezeggingGegevens gegevens(ResultSet rij) throws SQLException {
    return new ToezeggingGegevens(
        rij.getLong("id"),
        rij.getInt("versie"),
        Toezeggingsoort.valueOf(rij.getString("soort")),
        rij.getString("titel"),
        rij.getString("omschrijving"),
        rij.getString("vindplaats"),
        rij.getString("hoofdstuk"),
        rij.getObject("gedaan_op", LocalDate.class),
        rij.getObject("uiterlijk", LocalDate.class),
        Toezeggingstatus.valueOf(rij.getString("status")),
        rij.getObject("afgedaan_op", LocalDate.class),
        rij.getString("afdoening"));
  }

  /**
   * @param nieuw what is written
   * @return its id
   */
  public long voegToe(ToezeggingGegevens nieuw) {
    long id = ids.volgende("toezegging_seq");
    jdbc.sql(
            """
            insert into toezegging (id, soort, titel, omschrijving, vindplaats, hoofdstuk, gedaan_op, uiterlijk, status,
              afgedaan_op, afdoening, gewijzigd_door)
            values (:id, :soort, :titel, :omschrijving, :vindplaats, :hoofdstuk, :gedaanOp, :uiterlijk, :status,
              :afgedaanOp, :afdoening, :wie)
            """)
        .params(velden(nieuw, id))
        .update();
    return id;
  }

  /**
   * @param nieuw what it becomes
   * @return false when it was changed since it was read
   */
  public boolean werkBij(ToezeggingGegevens nieuw) {
    return jdbc.sql(
                """
                update toezegging set soort = :soort, titel = :titel, omschrijving = :omschrijving,
                  vindplaats = :vindplaats, hoofdstuk = :hoofdstuk, gedaan_op = :gedaanOp, uiterlijk = :uiterlijk,
                  status = :status, afgedaan_op = :afgedaanOp, afdoening = :afdoening, versie = versie + 1,
                  gewijzigd_door = :wie
                where id = :id and versie = :versie
                """)
            .params(velden(nieuw, nieuw.id()))
            .param("versie", nieuw.versie())
            .update()
        == 1;
  }

  private static Map<String, Object> velden(ToezeggingGegevens nieuw, long id) {
    Map<String, Object> velden = new HashMap<>();
    velden.put("id", id);
    velden.put("soort", nieuw.soort().name());
    velden.put("titel", nieuw.titel());
    velden.put("omschrijving", nieuw.omschrijving());
    velden.put("vindplaats", nieuw.vindplaats());
    velden.put("hoofdstuk", nieuw.hoofdstuk());
    velden.put("gedaanOp", nieuw.gedaanOp());
    velden.put("uiterlijk", nieuw.uiterlijk());
    velden.put("status", nieuw.status().name());
    velden.put("afgedaanOp", nieuw.afgedaanOp());
    velden.put("afdoening", nieuw.afdoening());
    velden.put("wie", Wijzigingsspoor.actor());
    return velden;
  }
}
