package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Bewaarvraag;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of who took the test: from the day on which the outcome came in, the number was withdrawn, or his gemeente
 * decided that he need not take it. Appointments, that he did not come, grounds and outcome go with it. Whoever is
 * removed himself takes all of it along.
 */
@Component
class Deelnamebewaring implements Bewaarsoort {
  private static final String EINDE =
      """
      coalesce((select date(u.ontvangen_op) from lbt_uitslag u where u.deelname_id = d.id), d.ingetrokken_op,
        (select max(v.besloten_op) from lbt_overslaan v where v.deelname_id = d.id and v.ingetrokken_op is null))""";

  private static final String OUD =
      " from lbt_deelname d where (d.status in ('UITSLAG_BEKEND', 'OVERGESLAGEN') or d.ingetrokken_op is not null)"
          + " and " + EINDE
          + """
           < :grens
            and not exists (select 1 from opschorting o where o.object_soort = 'inburgeraar'
              and o.object_id = d.inburgeraar_id and o.opgeheven_op is null)
          """;

  private final JdbcClient jdbc;
  private final Bewaarvraag vraag;
  private final Wijzigingslog wijzigingslog;

  Deelnamebewaring(JdbcClient jdbc, Wijzigingslog wijzigingslog) {
    this.jdbc = jdbc;
    this.vraag = new Bewaarvraag(jdbc, "d.id", "cast(" + EINDE + " as date)", OUD);
    this.wijzigingslog = wijzigingslog;
  }

  @Override
  public String categorie() {
    return "lbt-deelname";
  }

  @Override
  public String regel() {
    return "bewaartermijn_lbt_maanden";
  }

  @Override
  public String objectSoort() {
    return InburgeraarService.OBJECT;
  }

  @Override
  public long aantal(LocalDate grens) {
    return vraag.aantal(grens);
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    return vraag.verwijder(
        ronde,
        ids -> {
          wijzigingslog.vergeet(KandidaatService.OBJECT, ids);
          // What he needs on the day goes with his last test.
          jdbc.sql(
                  """
                  delete w from lbt_wens w join lbt_deelname d on d.inburgeraar_id = w.inburgeraar_id
                  where d.id in (:ids) and not exists (select 1 from lbt_deelname e
                    where e.inburgeraar_id = w.inburgeraar_id and e.id not in (:ids))
                  """)
              .param("ids", ids)
              .update();
          jdbc.sql("delete from lbt_deelname where id in (:ids)").param("ids", ids).update();
        });
  }
}
