package nl.inburgeringsportaal.misbruik.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of what was written about a case, from the day on which it was closed. What stays counts in the figures and
 * names nobody.
 */
@Component
class Zaakbewaring implements Bewaarsoort {
  private static final String OUD =
      """
       from misbruikzaak z left join misbruikzaak h on h.id = z.hoofdzaak_id
      where coalesce(h.afgesloten_op, z.afgesloten_op) < :grens
        and (exists (select 1 from misbruikzaak_tekst t where t.zaak_id = z.id)
          or exists (select 1 from misbruikbericht b where b.zaak_id = z.id)
          or exists (select 1 from misbruikmelding m join misbruikmelding_tekst t on t.melding_id = m.id
            where m.zaak_id = z.id)
          or exists (select 1 from misbruikbijlage f where f.zaak_id = z.id))
      """;

  private final JdbcClient jdbc;
  private final Bijlageboek bijlagen;

  Zaakbewaring(JdbcClient jdbc, Bijlageboek bijlagen) {
    this.jdbc = jdbc;
    this.bijlagen = bijlagen;
  }

  /** A case with the day from which its term ran. */
  record Oud(long id, LocalDate dag) {}

  /** The next part of what has been kept long enough. */
  static List<Oud> oud(JdbcClient jdbc, String vraag, Ronde ronde) {
    return jdbc.sql(
            "select z.id, coalesce(h.afgesloten_op, z.afgesloten_op)" + vraag + " order by 2, z.id limit :hoogstens")
        .param("grens", ronde.grens())
        .param("hoogstens", ronde.hoogstens())
        .query((rij, nummer) -> new Oud(rij.getLong(1), rij.getObject(2, LocalDate.class)))
        .list();
  }

  @Override
  public String categorie() {
    return "misbruik-zaak";
  }

  @Override
  public String regel() {
    return "bewaartermijn_misbruik_zaak_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*)" + OUD).param("grens", grens).query(Long.class).single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    List<Oud> oud = oud(jdbc, OUD, ronde);
    if (oud.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = oud.stream().map(Oud::id).toList();
    jdbc.sql(
            "delete t from misbruikmelding_tekst t join misbruikmelding m on m.id = t.melding_id"
                + " where m.zaak_id in (:ids)")
        .param("ids", ids)
        .update();
    for (String tabel : List.of("misbruikbericht", "misbruikzaak_tekst")) {
      jdbc.sql("delete from " + tabel + " where zaak_id in (:ids)").param("ids", ids).update();
    }
    bijlagen.wisVan(ids);
    return Verwijderd.van(ids, oud.getFirst().dag(), oud.getLast().dag());
  }
}
