package nl.inburgeringsportaal.rapportage.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.rapportage.EditieGegevens;
import nl.inburgeringsportaal.rapportage.EditieListItem;
import nl.inburgeringsportaal.rapportage.Editiestatus;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the editions of the letter and their texts are kept. */
@Component
public class Editieboek {
  private static final Map<String, String> SORTERING =
      Map.of("titel", "e.titel", "peildatum", "e.peildatum", "status", "e.status", "vastgesteldOp", "e.vastgesteld_op");

  private final JdbcClient jdbc;
  private final IdBlokken ids;

  Editieboek(JdbcClient jdbc, IdBlokken ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  /**
   * An edition as it is kept.
   *
   * @param id id
   * @param stand raised by every change
   * @param titel title
   * @param peildatum day of the figures
   * @param vergelijk earlier day beside it
   * @param status how far it is
   * @param inhoud JSON of an established one, null for a draft
   * @param sha256 of the content, null for a draft
   * @param vastgesteldOp when it was established, null for a draft
   * @param vastgesteldDoor who did, null for a draft
   */
  public record Rij(
      long id,
      int stand,
      String titel,
      LocalDate peildatum,
      LocalDate vergelijk,
      Editiestatus status,
      String inhoud,
      String sha256,
      LocalDateTime vastgesteldOp,
      String vastgesteldDoor) {}

  /**
   * A text of a draft.
   *
   * @param tekst what was written
   * @param versie version of it
   */
  public record Tekst(String tekst, int versie) {}

  /**
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<EditieListItem> zoek(Pageable pagina) {
    List<EditieListItem> rijen =
        jdbc.sql(
                "select e.id, e.titel, e.peildatum, e.vergelijk, e.status, e.vastgesteld_op from brief_editie e"
                    + Lijstsql.pagina(pagina, SORTERING, "e.id desc"))
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query(
                (rij, nummer) ->
                    new EditieListItem(
                        rij.getLong("id"),
                        rij.getString("titel"),
                        rij.getObject("peildatum", LocalDate.class),
                        rij.getObject("vergelijk", LocalDate.class),
                        Editiestatus.valueOf(rij.getString("status")),
                        rij.getObject("vastgesteld_op", LocalDateTime.class)))
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @return how many there are
   */
  public long tel() {
    return jdbc.sql("select count(*) from brief_editie").query(Long.class).single();
  }

  /**
   * @param id id of an edition
   * @return it, empty when there is none
   */
  public Optional<Rij> find(long id) {
    return jdbc.sql("select e.* from brief_editie e where e.id = ?")
        .param(id)
        .query((rij, nummer) -> rij(rij))
        .optional();
  }

  private static Rij rij(ResultSet rij) throws SQLException {
    return new Rij(
        rij.getLong("id"),
        rij.getInt("teller"),
        rij.getString("titel"),
        rij.getObject("peildatum", LocalDate.class),
        rij.getObject("vergelijk", LocalDate.class),
        Editiestatus.valueOf(rij.getString("status")),
        rij.getString("inhoud"),
        rij.getString("sha256"),
        rij.getObject("vastgesteld_op", LocalDateTime.class),
        rij.getString("vastgesteld_door"));
  }

  /**
   * @param id id of an edition
   * @return its texts by chapter, one that was removed as an empty one
   */
  public Map<String, Tekst> teksten(long id) {
    Map<String, Tekst> teksten = new LinkedHashMap<>();
    jdbc.sql("select t.hoofdstuk, t.tekst, t.versie from brief_tekst t where t.editie_id = ? order by t.hoofdstuk")
        .param(id)
        .query(rij -> {
          teksten.put(rij.getString("hoofdstuk"), new Tekst(rij.getString("tekst"), rij.getInt("versie")));
        });
    return teksten;
  }

  /**
   * @param nieuw a new edition
   * @return its id
   */
  public long voegToe(EditieGegevens nieuw) {
    long id = ids.volgende("brief_editie_seq");
    jdbc.sql(
            """
            insert into brief_editie (id, titel, peildatum, vergelijk, status, gewijzigd_door)
            values (:id, :titel, :peildatum, :vergelijk, 'CONCEPT', :wie)
            """)
        .params(velden(nieuw))
        .param("id", id)
        .update();
    return id;
  }

  private static Map<String, Object> velden(EditieGegevens nieuw) {
    return new HashMap<>(
        Map.of(
            "titel", nieuw.titel(),
            "peildatum", nieuw.peildatum(),
            "vergelijk", nieuw.vergelijk(),
            "wie", Wijzigingsspoor.actor()));
  }

  /**
   * @param nieuw what a draft becomes
   */
  public void werkBij(EditieGegevens nieuw) {
    jdbc.sql(
            """
            update brief_editie set titel = :titel, peildatum = :peildatum, vergelijk = :vergelijk,
              versie = versie + 1, gewijzigd_door = :wie where id = :id
            """)
        .params(velden(nieuw))
        .param("id", nieuw.id())
        .update();
  }

  /**
   * Takes a draft until the end of the transaction: whoever comes next waits, and then reads what it left.
   *
   * @param id id of an edition
   * @return false when there is no such draft (any more)
   */
  public boolean neem(long id) {
    String sql = "update brief_editie set teller = teller + 1 where id = ? and status = 'CONCEPT'";
    return jdbc.sql(sql).param(id).update() == 1;
  }

  /**
   * @param id id of a draft that was taken
   * @param hoofdstuk code of a chapter
   * @param tekst what was written, null removes it; its version stays, so that whoever read it before is told
   * @param versie version that was read; null when there was none
   * @return false when somebody else wrote it since
   */
  public boolean schrijf(long id, String hoofdstuk, String tekst, Integer versie) {
    Map<String, Object> velden = new HashMap<>(Map.of("id", id, "hoofdstuk", hoofdstuk));
    velden.put("versie", versie);
    String rij = " where editie_id = :id and hoofdstuk = :hoofdstuk and versie = :versie";
    if (tekst == null && versie == null) {
      return true;
    }
    velden.put("tekst", tekst == null ? "" : tekst);
    velden.put("wie", Wijzigingsspoor.actor());
    String sql =
        versie == null
            ? "insert ignore into brief_tekst (editie_id, hoofdstuk, tekst, gewijzigd_door)"
                + " values (:id, :hoofdstuk, :tekst, :wie)"
            : "update brief_tekst set tekst = :tekst, versie = versie + 1, gewijzigd_door = :wie" + rij;
    return jdbc.sql(sql).params(velden).update() == 1;
  }

  /**
   * @param id id of a draft that was taken
   * @param json what it says from now on
   * @param op when, Dutch time
   * @param door user name
   */
  public void stelVast(long id, String json, LocalDateTime op, String door) {
    jdbc.sql(
            """
            update brief_editie set status = 'VASTGESTELD', inhoud = :json, sha256 = :som, vastgesteld_op = :op,
              vastgesteld_door = :door, versie = versie + 1, gewijzigd_door = :door where id = :id
            """)
        .param("json", json)
        .param("som", Briefjson.sha256(json))
        .param("op", op)
        .param("door", door)
        .param("id", id)
        .update();
  }

  /**
   * @param id id of a draft that was taken, removed with its texts
   */
  public void verwijder(long id) {
    jdbc.sql("delete from brief_tekst where editie_id = ?").param(id).update();
    jdbc.sql("delete from brief_editie where id = ?").param(id).update();
  }
}
