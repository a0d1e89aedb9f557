package nl.inburgeringsportaal.levering.internal;

import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.csv.Probleem;
import nl.inburgeringsportaal.base.levering.Controle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The problems of a delivery, with masked values. */
@Component
class ProbleemOpslag {
  private static final String KOLOMMEN =
      "(levering_id, bestand, regel, kolom, sleutel, waarschuwing, uit_database, argumenten, waarde)";

  private final JdbcClient jdbc;
  private final JdbcTemplate template;
  private final JsonMapper json;

  ProbleemOpslag(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
    this.jdbc = jdbc;
    this.template = template;
    this.json = json;
  }

  /** Forgets all problems of a delivery, before its files are read anew. */
  void wis(long leveringId) {
    jdbc.sql("delete from levering_fout where levering_id = ?").param(leveringId).update();
  }

  /** Forgets what the checks in the database found, before they are done anew. */
  void wisUitDatabase(long leveringId) {
    jdbc.sql("delete from levering_fout where levering_id = ? and uit_database").param(leveringId).update();
  }

  /** Writes problems found while reading. */
  void schrijf(Bestand bestand, List<Probleem> problemen) {
    if (problemen.isEmpty()) {
      return;
    }
    // A line can have the same problem in the same column once; a repeated header column says it twice.
    template.batchUpdate(
        "insert ignore into levering_fout " + KOLOMMEN + " values (?, ?, ?, ?, ?, ?, false, ?, ?)",
        problemen.stream()
            .map(
                probleem ->
                    new Object[] {
                      bestand.leveringId(),
                      bestand.naam(),
                      probleem.regel(),
                      probleem.kolom() == null ? "" : probleem.kolom(),
                      probleem.sleutel(),
                      probleem.waarschuwing(),
                      json.writeValueAsString(probleem.argumenten()),
                      Maskering.masker(probleem.waarde())
                    })
            .toList());
  }

  /**
   * Does a check in the database.
   *
   * @return how many problems it found
   */
  int schrijf(Bestand bestand, Controle controle, Map<String, Object> parameters) {
    return jdbc.sql(
            "insert ignore into levering_fout " + KOLOMMEN
                + " select :levering, :bestand, p.regel, :kolom, :sleutel, :waarschuwing, true, p.argumenten, "
                + Maskering.sql("p.waarde") + " from (" + controle.sql() + ") p")
        .params(parameters)
        .param("bestand", bestand.naam())
        .param("kolom", controle.kolom() == null ? "" : controle.kolom())
        .param("sleutel", controle.sleutel())
        .param("waarschuwing", controle.waarschuwing())
        .update();
  }

  /** Puts the counts of a file on its row; lines are refused when they have at least one fault. */
  void tel(Bestand bestand, String stagingtabel) {
    jdbc.sql(
            """
            update levering_bestand b set
              fouten = fouten_niet_opgeschreven + (select count(*) from levering_fout f
                where f.levering_id = b.levering_id and f.bestand = b.naam and f.waarschuwing = 0),
              waarschuwingen = (select count(*) from levering_fout f
                where f.levering_id = b.levering_id and f.bestand = b.naam and f.waarschuwing = 1),
              geweigerd = (select count(*) from %s s where s.levering_id = b.levering_id and s.geweigerd > 0)
            where b.levering_id = :levering and b.naam = :bestand
            """
                .formatted(stagingtabel))
        .param("levering", bestand.leveringId())
        .param("bestand", bestand.naam())
        .update();
  }
}
