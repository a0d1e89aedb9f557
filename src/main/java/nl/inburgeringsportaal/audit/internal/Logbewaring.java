package nl.inburgeringsportaal.audit.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Retention of the lines of one log. A removed line leaves its hash, moment and category under its seal; the salts
 * go with it. A line that has no seal yet stays until it has one.
 */
final class Logbewaring implements Bewaarsoort {
  private final JdbcClient jdbc;
  private final Zegelbron bron;
  private final String categorie;

  Logbewaring(JdbcClient jdbc, Zegelbron bron, String categorie) {
    this.jdbc = jdbc;
    this.bron = bron;
    this.categorie = categorie;
  }

  @Override
  public String categorie() {
    return categorie;
  }

  @Override
  public String regel() {
    return "bewaartermijn_" + categorie + "_maanden";
  }

  private String weg() {
    return """
        from %s r join zegelregel z on z.soort = '%s' and z.regel_id = r.id
        where r.moment < :grens and z.categorie = :categorie and z.verwijdering_id is null
          and not exists (select 1 from opschorting o
            where o.object_soort = r.object_soort and o.object_id = r.object_id and o.opgeheven_op is null)
        """
        .formatted(bron.tabel(), bron.name());
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*) " + weg())
        .param("grens", grens.atStartOfDay())
        .param("categorie", categorie)
        .query(Long.class)
        .single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Regel(long id, LocalDate dag) {}
    List<Regel> regels =
        jdbc.sql("select r.id, cast(r.moment as date) " + weg() + " order by r.moment, r.id limit :hoogstens")
            .param("grens", ronde.grens().atStartOfDay())
            .param("categorie", categorie)
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Regel(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (regels.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = regels.stream().map(Regel::id).toList();
    jdbc.sql("delete from " + bron.tabel() + " where id in (:ids)").param("ids", ids).update();
    jdbc.sql(
            """
            update zegelregel set zout = null, inhoud_zout = null, verwijdering_id = :verwijdering
            where soort = :soort and regel_id in (:ids)
            """)
        .param("verwijdering", ronde.verwijdering())
        .param("soort", bron.name())
        .param("ids", ids)
        .update();
    return Verwijderd.van(ids, regels.getFirst().dag(), regels.getLast().dag());
  }
}
