package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of reactions, from the day on which they came. What goes with them: the words that were last searched
 * before, and what colleagues said before about drafts that are closed.
 */
@Component
class Reactiebewaring implements Bewaarsoort {
  private final JdbcClient jdbc;

  Reactiebewaring(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String categorie() {
    return "handreiking-reactie";
  }

  @Override
  public String regel() {
    return "bewaartermijn_handreiking_reactie_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*) from handreiking_reactie where ontvangen_op < :grens")
        .param("grens", grens)
        .query(Long.class)
        .single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Oud(long id, LocalDate dag) {}
    jdbc.sql("delete from handreiking_gemist where laatste_op < :grens").param("grens", ronde.grens()).update();
    jdbc.sql(
            """
            delete o from handreiking_opmerking o join handreiking_concept c on c.id = o.concept_id
            where o.geplaatst_op < :grens and c.status in ('GEPUBLICEERD', 'INGETROKKEN')
            """)
        .param("grens", ronde.grens().atStartOfDay())
        .update();
    List<Oud> oud =
        jdbc.sql(
                """
                select id, ontvangen_op from handreiking_reactie where ontvangen_op < :grens
                order by ontvangen_op, id limit :hoogstens
                """)
            .param("grens", ronde.grens())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Oud(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (oud.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = oud.stream().map(Oud::id).toList();
    jdbc.sql("delete from handreiking_reactie where id in (:ids)").param("ids", ids).update();
    return Verwijderd.van(ids, oud.getFirst().dag(), oud.getLast().dag());
  }
}
