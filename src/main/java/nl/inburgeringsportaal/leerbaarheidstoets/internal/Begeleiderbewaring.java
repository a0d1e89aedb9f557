package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Bewaarvraag;
import nl.inburgeringsportaal.base.Wijzigingslog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of toetsbegeleiders, from the day on which the gemeente took them back. Name, address, account and reasons
 * go; that somebody was trained and certified stays, for the counts.
 */
@Component
class Begeleiderbewaring implements Bewaarsoort {
  private static final String OUD =
      """
       from toetsbegeleider b where b.ingetrokken_op < :grens and b.naam is not null
        and not exists (select 1 from opschorting s where s.object_soort = 'toetsbegeleider' and s.object_id = b.id
          and s.opgeheven_op is null)
      """;

  private final JdbcClient jdbc;
  private final Bewaarvraag vraag;
  private final Wijzigingslog wijzigingslog;

  Begeleiderbewaring(JdbcClient jdbc, Wijzigingslog wijzigingslog) {
    this.jdbc = jdbc;
    this.vraag = new Bewaarvraag(jdbc, "b.id", "b.ingetrokken_op", OUD);
    this.wijzigingslog = wijzigingslog;
  }

  @Override
  public String categorie() {
    return "toetsbegeleider";
  }

  @Override
  public String regel() {
    return "bewaartermijn_toetsbegeleider_maanden";
  }

  @Override
  public String objectSoort() {
    return "toetsbegeleider";
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
          jdbc.sql(
                  """
                  update toetsbegeleider set naam = null, mail = null, gebruiker_id = null, intrekreden = null,
                    versie = versie + 1, gewijzigd_door = 'systeem'
                  where id in (:ids)
                  """)
              .param("ids", ids)
              .update();
          for (String tabel : List.of("certificaat", "toestemming", "duo_account")) {
            jdbc.sql(
                    "update " + tabel + " set intrekreden = '-', versie = versie + 1, gewijzigd_door = 'systeem'"
                        + " where toetsbegeleider_id in (:ids) and intrekreden is not null")
                .param("ids", ids)
                .update();
          }
          wijzigingslog.vergeet("toetsbegeleider", ids);
        });
  }
}
