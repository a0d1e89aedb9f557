package nl.inburgeringsportaal.misbruik.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Retention of who reported something, from the day on which the case was closed. The code goes with it. */
@Component
class Melderbewaring implements Bewaarsoort {
  /** A signal that was merged is closed with the case that it was merged with. */
  private static final String OUD =
      """
       from misbruikzaak z left join misbruikzaak h on h.id = z.hoofdzaak_id
      where coalesce(h.afgesloten_op, z.afgesloten_op) < :grens
        and (exists (select 1 from misbruikmelder m where m.zaak_id = z.id)
          or exists (select 1 from misbruikcode c where c.zaak_id = z.id))
      """;

  private final JdbcClient jdbc;

  Melderbewaring(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String categorie() {
    return "misbruik-melder";
  }

  @Override
  public String regel() {
    return "bewaartermijn_misbruik_melder_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*)" + OUD).param("grens", grens).query(Long.class).single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    List<Zaakbewaring.Oud> oud = Zaakbewaring.oud(jdbc, OUD, ronde);
    if (oud.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = oud.stream().map(Zaakbewaring.Oud::id).toList();
    for (String tabel : List.of("misbruikmelder", "misbruikcode")) {
      jdbc.sql("delete from " + tabel + " where zaak_id in (:ids)").param("ids", ids).update();
    }
    return Verwijderd.van(ids, oud.getFirst().dag(), oud.getLast().dag());
  }
}
