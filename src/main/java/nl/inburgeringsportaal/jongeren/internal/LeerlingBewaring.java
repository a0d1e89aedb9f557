package nl.inburgeringsportaal.jongeren.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.jongeren.JongereService;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Retention of pupils who have left their school, with everything about them: talks, reports, notes, signals, and
 * the old and new values in the change log. The term runs from the day of uitschrijving.
 */
final class LeerlingBewaring implements Bewaarsoort {
  private static final String NIET_NODIG =
      """
        and exists (select 1 from signaal s where s.leerling_id = l.id and s.status = 'niet_nodig')
        and not exists (select 1 from gesprek g where g.leerling_id = l.id)
      """;

  /** Whose rows go first: what refers to others. Talks take their participants with them. */
  private static final List<String> HANGT_ERAAN =
      List.of(
          "delete from gesprek_afspraak where leerling_id in (:ids)",
          "delete v from gesprek_verslag v join gesprek g on g.id = v.gesprek_id where g.leerling_id in (:ids)",
          "delete a from jongere_antwoord a join jongere j on j.id = a.jongere_id where j.leerling_id in (:ids)",
          "delete k from jongere_koppeling k join jongere j on j.id = k.jongere_id where j.leerling_id in (:ids)",
          "delete o from overdracht o join jongere j on j.id = o.jongere_id where j.leerling_id in (:ids)",
          "delete from jongere where leerling_id in (:ids)",
          "delete from gesprek where leerling_id in (:ids)",
          "delete from leerlingnotitie where leerling_id in (:ids)",
          "delete from leerlingsignaal_opmerking where leerling_id in (:ids)",
          "delete from leerlingsignaal where leerling_id in (:ids)",
          "delete from signaal where leerling_id in (:ids)",
          "delete from leerling_persoon where leerling_id in (:ids)",
          "delete from leerling where id in (:ids)");

  private final JdbcClient jdbc;
  private final Wijzigingslog wijzigingslog;
  private final String categorie;
  private final String regel;
  private final boolean alleenNietNodig;

  LeerlingBewaring(
      JdbcClient jdbc, Wijzigingslog wijzigingslog, String categorie, String regel, boolean alleenNietNodig) {
    this.jdbc = jdbc;
    this.wijzigingslog = wijzigingslog;
    this.categorie = categorie;
    this.regel = regel;
    this.alleenNietNodig = alleenNietNodig;
  }

  @Override
  public String categorie() {
    return categorie;
  }

  @Override
  public String regel() {
    return regel;
  }

  @Override
  public String objectSoort() {
    return LeerlingService.OBJECT;
  }

  private String weg() {
    return """
        from leerling l where l.uitgeschreven_op < :grens
          and not exists (select 1 from opschorting o
            where o.object_soort = 'leerling' and o.object_id = l.id and o.opgeheven_op is null)
        """
        + (alleenNietNodig ? NIET_NODIG : "");
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*) " + weg()).param("grens", grens).query(Long.class).single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Uit(long id, LocalDate dag) {}
    List<Uit> leerlingen =
        jdbc.sql("select l.id, l.uitgeschreven_op " + weg() + " order by l.uitgeschreven_op, l.id limit :hoogstens")
            .param("grens", ronde.grens())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Uit(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (leerlingen.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = leerlingen.stream().map(Uit::id).toList();
    wijzigingslog.vergeet(LeerlingService.OBJECT, ids);
    List<Long> jongeren =
        jdbc.sql("select id from jongere where leerling_id in (:ids)").param("ids", ids).query(Long.class).list();
    if (!jongeren.isEmpty()) {
      wijzigingslog.vergeet(JongereService.OBJECT, jongeren);
    }
    jdbc.sql(
            """
            delete c from concept c join gesprek g on c.sleutel = concat('gesprek-', g.id) where g.leerling_id in (:ids)
            """)
        .param("ids", ids)
        .update();
    HANGT_ERAAN.forEach(daad -> jdbc.sql(daad).param("ids", ids).update());
    return Verwijderd.van(ids, leerlingen.getFirst().dag(), leerlingen.getLast().dag());
  }
}
