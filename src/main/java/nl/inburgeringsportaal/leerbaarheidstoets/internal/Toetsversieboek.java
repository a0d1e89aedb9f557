package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.ToetsversieGegevens;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where versions of the test are kept, with the languages in which they explain it. */
@Component
public class Toetsversieboek {
  private final JdbcClient jdbc;
  private final IdBlokken ids;

  Toetsversieboek(JdbcClient jdbc, IdBlokken ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  /**
   * @return all versions, the last first
   */
  public List<ToetsversieGegevens> alle() {
    Map<Long, Set<String>> talen = new HashMap<>();
    jdbc.sql("select toetsversie_id, taal from toetsversie_taal")
        .query(
            rij -> {
              talen.computeIfAbsent(rij.getLong(1), id -> new TreeSet<>()).add(rij.getString(2));
            });
    return jdbc.sql("select * from toetsversie order by geldig_van desc, id desc")
        .query(
            (rij, nummer) ->
                new ToetsversieGegevens(
                    rij.getLong("id"),
                    rij.getInt("versie"),
                    rij.getString("code"),
                    rij.getObject("geldig_van", LocalDate.class),
                    rij.getObject("geldig_tot", LocalDate.class),
                    talen.getOrDefault(rij.getLong("id"), Set.of())))
        .list();
  }

  /**
   * @param id id of a version
   * @return it, empty when there is none
   */
  public Optional<ToetsversieGegevens> vind(long id) {
    return alle().stream().filter(versie -> versie.id() == id).findFirst();
  }

  /**
   * @param gegevens a new version, or what one becomes
   * @return its id
   * @throws OngeldigeInvoer when another version has that code
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  public long bewaar(ToetsversieGegevens gegevens) {
    long id = gegevens.id() == null ? ids.volgende("toetsversie_seq") : gegevens.id();
    String sql =
        gegevens.id() == null
            ? """
              insert into toetsversie (id, code, geldig_van, geldig_tot, gewijzigd_door)
              values (:id, :code, :van, :tot, :wie)
              """
            : """
              update toetsversie set code = :code, geldig_van = :van, geldig_tot = :tot, versie = versie + 1,
                gewijzigd_door = :wie where id = :id and versie = :versie
              """;
    Map<String, Object> velden = new HashMap<>();
    velden.put("id", id);
    velden.put("code", gegevens.code());
    velden.put("van", gegevens.geldigVan());
    velden.put("tot", gegevens.geldigTot());
    velden.put("wie", Wijzigingsspoor.actor());
    velden.put("versie", gegevens.versie());
    try {
      if (jdbc.sql(sql).params(velden).update() == 0) {
        throw new GelijktijdigGewijzigd();
      }
    } catch (DuplicateKeyException dubbel) {
      throw new OngeldigeInvoer("code", gegevens.code(), "leerbaarheidstoets.fout.code");
    }
    jdbc.sql("delete from toetsversie_taal where toetsversie_id = ?").param(id).update();
    for (String taal : new TreeSet<>(gegevens.talen())) {
      jdbc.sql("insert into toetsversie_taal (toetsversie_id, taal) values (?, ?)").params(id, taal).update();
    }
    return id;
  }
}
