package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Retention of outcomes whose number nobody has, from the day on which they came in. */
@Component
class LosseUitslagbewaring implements Bewaarsoort {
  private static final String OUD = " from lbt_uitslag u where u.deelname_id is null and date(u.ontvangen_op) < :grens";

  private final JdbcClient jdbc;

  LosseUitslagbewaring(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String categorie() {
    return "lbt-uitslag-los";
  }

  @Override
  public String regel() {
    return "bewaartermijn_lbt_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*)" + OUD).param("grens", grens).query(Long.class).single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Oud(long id, LocalDate dag) {}
    List<Oud> oud =
        jdbc.sql("select u.id, date(u.ontvangen_op)" + OUD + " order by u.ontvangen_op, u.id limit :hoogstens")
            .param("grens", ronde.grens())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Oud(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (oud.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = oud.stream().map(Oud::id).toList();
    jdbc.sql("delete from lbt_uitslag where id in (:ids)").param("ids", ids).update();
    return Verwijderd.van(ids, oud.getFirst().dag(), oud.getLast().dag());
  }
}
