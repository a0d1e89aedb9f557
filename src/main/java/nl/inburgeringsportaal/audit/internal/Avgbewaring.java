package nl.inburgeringsportaal.audit.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.audit.AvgverzoekService;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Wijzigingslog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of requests of people about their data. The term runs from the day of the decision; what was not decided
 * stays. A hold on the person keeps his requests as well.
 */
@Component
class Avgbewaring implements Bewaarsoort {
  private static final String WEG =
      """
       from avgverzoek v where v.besloten_op < :grens
        and not exists (select 1 from opschorting o
          where o.object_soort = 'avgverzoek' and o.object_id = v.id and o.opgeheven_op is null)
        and not exists (select 1 from opschorting o
          where o.object_soort = v.object_soort and o.object_id = v.object_id and o.opgeheven_op is null)
      """;

  private final JdbcClient jdbc;
  private final Wijzigingslog wijzigingslog;

  Avgbewaring(JdbcClient jdbc, Wijzigingslog wijzigingslog) {
    this.jdbc = jdbc;
    this.wijzigingslog = wijzigingslog;
  }

  @Override
  public String categorie() {
    return "avgverzoek";
  }

  @Override
  public String regel() {
    return "bewaartermijn_avgverzoek_maanden";
  }

  @Override
  public String objectSoort() {
    return AvgverzoekService.OBJECT;
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*)" + WEG).param("grens", grens).query(Long.class).single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Verzoek(long id, LocalDate dag) {}
    List<Verzoek> verzoeken =
        jdbc.sql("select v.id, v.besloten_op" + WEG + " order by v.besloten_op, v.id limit :hoogstens")
            .param("grens", ronde.grens())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Verzoek(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (verzoeken.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = verzoeken.stream().map(Verzoek::id).toList();
    wijzigingslog.vergeet(AvgverzoekService.OBJECT, ids);
    jdbc.sql("delete from avgverzoek where id in (:ids)").param("ids", ids).update();
    return Verwijderd.van(ids, verzoeken.getFirst().dag(), verzoeken.getLast().dag());
  }
}
