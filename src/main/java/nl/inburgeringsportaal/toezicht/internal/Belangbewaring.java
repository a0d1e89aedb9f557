package nl.inburgeringsportaal.toezicht.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Retention of ties between visitors and schools: from the day on which they ended. */
@Component
class Belangbewaring implements Bewaarsoort {
  private static final String OUD = " from belangenverstrengeling where tot < :grens";

  private final JdbcClient jdbc;

  Belangbewaring(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String categorie() {
    return "belangenverstrengeling";
  }

  @Override
  public String regel() {
    return "bewaartermijn_toezichtbezoek_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*)" + OUD).param("grens", grens).query(Long.class).single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Oud(long id, LocalDate dag) {}
    List<Oud> oud =
        jdbc.sql("select id, tot" + OUD + " order by tot, id limit :hoogstens")
            .param("grens", ronde.grens())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Oud(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (oud.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = oud.stream().map(Oud::id).toList();
    jdbc.sql("delete from belangenverstrengeling where id in (:ids)").param("ids", ids).update();
    return Verwijderd.van(ids, oud.getFirst().dag(), oud.getLast().dag());
  }
}
