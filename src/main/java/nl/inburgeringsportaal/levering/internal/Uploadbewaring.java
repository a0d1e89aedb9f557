package nl.inburgeringsportaal.levering.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of uploads: the encrypted files go; the delivery and its receipt stay, its masked problems have a
 * term of their own ({@link Probleembewaring}). Staged lines have gone before ({@link Opruimen}).
 */
@Component
class Uploadbewaring implements Bewaarsoort {
  private static final String WEG =
      """
      from levering l where l.status in ('VERWERKT', 'GEWEIGERD', 'MISLUKT') and l.inhoud_verwijderd_op is null
        and l.ontvangen_op < :grens
        and not exists (select 1 from opschorting o
          where o.object_soort = 'levering' and o.object_id = l.id and o.opgeheven_op is null)
      """;

  private final JdbcClient jdbc;
  private final Klok klok;

  Uploadbewaring(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public String categorie() {
    return "upload";
  }

  @Override
  public String regel() {
    return Regels.BEWAARTERMIJN_UPLOAD_DAGEN;
  }

  @Override
  public String objectSoort() {
    return "levering";
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*) " + WEG).param("grens", grens.atStartOfDay()).query(Long.class).single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Upload(long id, LocalDate dag) {}
    List<Upload> uploads =
        jdbc.sql("select l.id, cast(l.ontvangen_op as date) " + WEG + " order by l.ontvangen_op, l.id limit :hoogstens")
            .param("grens", ronde.grens().atStartOfDay())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Upload(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (uploads.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = uploads.stream().map(Upload::id).toList();
    jdbc.sql("delete from levering_inhoud where levering_id in (:ids)").param("ids", ids).update();
    jdbc.sql("delete from levering_ontbrekend where levering_id in (:ids)").param("ids", ids).update();
    jdbc.sql("update levering set inhoud_verwijderd_op = :nu where id in (:ids)")
        .param("nu", klok.nu())
        .param("ids", ids)
        .update();
    return Verwijderd.van(ids, uploads.getFirst().dag(), uploads.getLast().dag());
  }
}
