package nl.inburgeringsportaal.levering.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.levering.BestandGegevens;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringGegevens.Voortgang;
import nl.inburgeringsportaal.levering.LeveringListItem;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.ProbleemListItem;
import nl.inburgeringsportaal.levering.Probleemsoort;
import nl.inburgeringsportaal.levering.Terugwerkingregel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads deliveries for people and programs, always of one organisation. */
@Component
public class LeveringLezer {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Klok klok;

  LeveringLezer(JdbcClient jdbc, JsonMapper json, Klok klok) {
    this.jdbc = jdbc;
    this.json = json;
    this.klok = klok;
  }

  /**
   * @return deliveries of an organisation, the last one first
   */
  public List<LeveringListItem> lijst(long organisatieId, long vanaf, int hoogstens) {
    return jdbc.sql(
            """
            select l.id, l.ontvangen_op, l.geleverd_door, l.kanaal = 'SCHERM' as scherm, l.status,
              group_concat(b.naam order by b.volgorde) as bestanden, sum(b.gelezen) as gelezen, sum(b.nieuw) as nieuw,
              sum(b.gewijzigd) as gewijzigd, sum(b.geweigerd) as geweigerd, sum(b.fouten) as fouten,
              sum(b.waarschuwingen) as waarschuwingen, l.trekt_in,
              (select w.id from levering w where w.trekt_open_in = l.id and w.status = 'VERWERKT') as ingetrokken_door
            from (select * from levering where organisatie_id = :organisatie and status <> 'ONTVANGST'
                  order by ontvangen_op desc, id desc limit :hoogstens offset :vanaf) l
            join levering_bestand b on b.levering_id = l.id
            group by l.id order by l.ontvangen_op desc, l.id desc
            """)
        .param("organisatie", organisatieId)
        .param("hoogstens", hoogstens)
        .param("vanaf", vanaf)
        .query(LeveringListItem.class)
        .list();
  }

  /**
   * @return how many deliveries an organisation has
   */
  public long aantal(long organisatieId) {
    return jdbc.sql("select count(*) from levering where organisatie_id = ? and status <> 'ONTVANGST'")
        .param(organisatieId)
        .query(Long.class)
        .single();
  }

  /**
   * @return a delivery, empty when the organisation has none with that id
   */
  public Optional<LeveringGegevens> vind(long id, long organisatieId) {
    // The delivery first: when it says that it is done, the counts read after it are the final ones.
    return jdbc.sql("select * from levering where id = ? and organisatie_id = ? and status <> 'ONTVANGST'")
        .params(id, organisatieId)
        .query((rij, nummer) -> levering(rij))
        .optional()
        .map(levering -> levering.met(bestanden(id)));
  }

  private List<BestandGegevens> bestanden(long id) {
    return jdbc.sql("select * from levering_bestand where levering_id = ? order by volgorde, naam")
        .param(id)
        .query(LeveringLezer::bestand)
        .list();
  }

  /**
   * @return what a delivery changes for days that are past, by file, fact and month
   */
  public List<Terugwerkingregel> terugwerking(long id) {
    return jdbc.sql(
            "select t.bestand, t.feit, t.maand, t.aantal from levering_terugwerking t join levering_bestand b"
                + " on b.levering_id = t.levering_id and b.naam = t.bestand where t.levering_id = ?"
                + " order by b.volgorde, t.bestand, t.feit, t.maand")
        .param(id)
        .query(Terugwerkingregel.class)
        .list();
  }

  /**
   * @return problems of a delivery in the order of its files
   */
  public List<ProbleemListItem> problemen(long id, Probleemsoort soort, long vanaf, int hoogstens) {
    return jdbc.sql(
            "select bestand, regel, kolom, sleutel, argumenten, waarschuwing, waarde from levering_fout"
                + " where levering_id = :id" + voorwaarde(soort)
                + " order by bestand, regel, kolom, sleutel limit :hoogstens offset :vanaf")
        .param("id", id)
        .param("hoogstens", hoogstens)
        .param("vanaf", vanaf)
        .query((rij, nummer) -> probleem(rij))
        .list();
  }

  /**
   * @return numbers of refused lines after a line, in ascending order
   */
  public List<Long> geweigerdeRegels(long id, String bestand, long na, int hoogstens) {
    return jdbc.sql(
            "select distinct regel from levering_fout where levering_id = ? and bestand = ? and waarschuwing = 0"
                + " and regel > ? order by regel limit ?")
        .params(id, bestand, na, hoogstens)
        .query(Long.class)
        .list();
  }

  /**
   * @return how many problems of a delivery have been written down
   */
  public long aantalProblemen(long id, Probleemsoort soort) {
    return jdbc.sql("select count(*) from levering_fout where levering_id = ?" + voorwaarde(soort))
        .param(id)
        .query(Long.class)
        .single();
  }

  private static String voorwaarde(Probleemsoort soort) {
    return switch (soort) {
      case FOUT -> " and waarschuwing = 0";
      case WAARSCHUWING -> " and waarschuwing = 1";
      case ALLE -> "";
    };
  }

  private ProbleemListItem probleem(ResultSet rij) throws SQLException {
    String argumenten = rij.getString("argumenten");
    String kolom = rij.getString("kolom");
    return new ProbleemListItem(
        rij.getString("bestand"),
        rij.getLong("regel"),
        kolom.isEmpty() ? null : kolom,
        rij.getString("sleutel"),
        argumenten == null ? List.of() : json.readValue(argumenten, new TypeReference<List<String>>() {}),
        rij.getBoolean("waarschuwing"),
        rij.getString("waarde"));
  }

  private static BestandGegevens bestand(ResultSet rij, int nummer) throws SQLException {
    String kolommen = rij.getString("kolommen");
    return new BestandGegevens(
        rij.getString("naam"),
        rij.getString("bestandsnaam"),
        rij.getLong("bytes"),
        rij.getString("sha256"),
        rij.getObject("leesbaar", Boolean.class),
        kolommen == null || kolommen.isEmpty() ? List.of() : Arrays.asList(kolommen.split(",")),
        rij.getLong("gelezen"),
        rij.getLong("nieuw"),
        rij.getLong("gewijzigd"),
        rij.getLong("ongewijzigd"),
        rij.getLong("geweigerd"),
        rij.getLong("fouten"),
        rij.getLong("waarschuwingen"),
        Controletotalen.lees(rij.getString("totalen")));
  }

  private LeveringGegevens levering(ResultSet rij) throws SQLException {
    Leveringstatus status = Leveringstatus.valueOf(rij.getString("status"));
    return new LeveringGegevens(
        rij.getLong("id"),
        status,
        Leveringmodus.valueOf(rij.getString("modus")),
        Leveringsoort.valueOf(rij.getString("soort")),
        rij.getObject("standdatum", LocalDate.class),
        "SCHERM".equals(rij.getString("kanaal")),
        rij.getString("geleverd_door"),
        rij.getObject("ontvangen_op", LocalDateTime.class),
        rij.getObject("afgerond_op", LocalDateTime.class),
        rij.getBoolean("geannuleerd"),
        rij.getString("referentie"),
        rij.getObject("inhoud_verwijderd_op", LocalDateTime.class),
        rij.getObject("problemen_verwijderd_op", LocalDateTime.class),
        status == Leveringstatus.CONTROLEREN || status == Leveringstatus.VERWERKEN ? voortgang(rij) : null,
        List.of());
  }

  private Voortgang voortgang(ResultSet rij) throws SQLException {
    LocalDateTime begin = rij.getObject("fase_begin", LocalDateTime.class);
    Duration bezig = begin == null ? Duration.ZERO : Duration.between(begin, klok.nu());
    return new Voortgang(rij.getLong("gedaan"), rij.getLong("totaal"), bezig);
  }
}
