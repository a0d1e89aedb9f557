package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of what was said with the steps of a procedure, which may name people: from the day on which it ended. That
 * the step was made, and the decision, stay.
 */
@Component
class Stapteksten implements Bewaarsoort {
  private static final String OUD =
      " from keurmerkstap_tekst x join keurmerkstap s on s.id = x.stap_id"
          + " join keurmerkprocedure k on k.id = s.procedure_id where k.afgesloten_op < :grens";

  private final JdbcClient jdbc;

  Stapteksten(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String categorie() {
    return "keurmerkprocedure";
  }

  @Override
  public String regel() {
    return "bewaartermijn_keurmerkprocedure_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*)" + OUD).param("grens", grens).query(Long.class).single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Oud(long id, LocalDate dag) {}
    List<Oud> oud =
        jdbc.sql("select x.stap_id, k.afgesloten_op" + OUD + " order by k.afgesloten_op, x.stap_id limit :hoogstens")
            .param("grens", ronde.grens())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Oud(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (oud.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = oud.stream().map(Oud::id).toList();
    jdbc.sql("delete from keurmerkstap_tekst where stap_id in (:ids)").param("ids", ids).update();
    return Verwijderd.van(ids, oud.getFirst().dag(), oud.getLast().dag());
  }
}
