package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of documents: those of a procedure from the day on which it ended, those of a school from the day on which
 * they were received. What belongs to a procedure that goes on stays.
 */
@Component
class Documentbewaring implements Bewaarsoort {
  private static final String VANAF = "if(d.procedure_id is null, d.ontvangen_op, k.afgesloten_op)";

  private static final String OUD =
      " from taalschooldocument d left join keurmerkprocedure k on k.id = d.procedure_id where " + VANAF + " < :grens";

  private final JdbcClient jdbc;
  private final Documentboek boek;

  Documentbewaring(JdbcClient jdbc, Documentboek boek) {
    this.jdbc = jdbc;
    this.boek = boek;
  }

  @Override
  public String categorie() {
    return "taalschooldocument";
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
        jdbc.sql("select d.bestand_id, " + VANAF + OUD + " order by 2, d.bestand_id limit :hoogstens")
            .param("grens", ronde.grens())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Oud(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (oud.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = oud.stream().map(Oud::id).toList();
    boek.wis(ids);
    return Verwijderd.van(ids, oud.getFirst().dag(), oud.getLast().dag());
  }
}
