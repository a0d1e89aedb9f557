package nl.inburgeringsportaal.toezicht.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.inburgeringsportaal.base.Bewaarsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of what was written about visits, from the day of the visit, and of why a visit was asked earlier, from the
 * day on which it was asked. That the visit was held or asked, what was seen of each criterion, and the judgement,
 * stay. What still asks for work stays whole.
 */
@Component
class Bezoekbewaring implements Bewaarsoort {
  private static final String OUD =
      " from toezichtbezoek b where b.begin < :grens and b.status in ('VASTGESTELD', 'AFGEZEGD') and not "
          + Bezoeksql.HERSTEL_LOOPT
          + " and (exists (select 1 from toezichtbezoek_tekst x where x.bezoek_id = b.id)"
          + " or exists (select 1 from toezichttik k where k.bezoek_id = b.id and k.tekst is not null)"
          + " or exists (select 1 from toezichtbewijs w where w.bezoek_id = b.id))";

  private static final String GEVRAAGD =
      " from toezichtvervroeging where vastgelegd_op < :grens and toelichting is not null";

  private record Oud(long id, LocalDate dag) {}

  private final JdbcClient jdbc;
  private final Bewijsboek bewijs;

  Bezoekbewaring(JdbcClient jdbc, Bewijsboek bewijs) {
    this.jdbc = jdbc;
    this.bewijs = bewijs;
  }

  @Override
  public String categorie() {
    return "toezichtbezoek";
  }

  @Override
  public String regel() {
    return "bewaartermijn_toezichtbezoek_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select (select count(*)" + OUD + ") + (select count(*)" + GEVRAAGD + ")")
        .param("grens", grens)
        .query(Long.class)
        .single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    Verwijderd bezoeken =
        wis(
            "select b.id, cast(b.begin as date)" + OUD + " order by b.begin, b.id",
            ronde,
            bewijs::wisVan,
            "delete from toezichtbezoek_tekst where bezoek_id in (:ids)",
            "update toezichttik set tekst = null where bezoek_id in (:ids)");
    // The run asks again until nothing is left.
    return bezoeken.aantal() > 0
        ? bezoeken
        : wis(
            "select id, cast(vastgelegd_op as date)" + GEVRAAGD + " order by vastgelegd_op, id",
            ronde,
            ids -> {},
            "update toezichtvervroeging set toelichting = null where id in (:ids)");
  }

  private Verwijderd wis(String welke, Ronde ronde, Consumer<List<Long>> eerst, String... opdrachten) {
    List<Oud> oud =
        jdbc.sql(welke + " limit :hoogstens")
            .param("grens", ronde.grens())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Oud(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (oud.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = oud.stream().map(Oud::id).toList();
    eerst.accept(ids);
    for (String opdracht : opdrachten) {
      jdbc.sql(opdracht).param("ids", ids).update();
    }
    return Verwijderd.van(ids, oud.getFirst().dag(), oud.getLast().dag());
  }
}
