package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalKeuze;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what somebody who plans or looks for sessions can choose from. */
@Component
public class Sessiekeuzezoeker {
  private final JdbcClient jdbc;
  private final Klok klok;

  Sessiekeuzezoeker(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param bereik gemeenten
   * @return rooms of theirs that are in use today or later, by building and name
   */
  public List<LokaalKeuze> lokalen(Bereik bereik) {
    Bereik.Voorwaarde waar = bereik.voorwaarde("l.organisatie_id", null);
    return jdbc.sql(
            """
            select k.id, l.organisatie_id as gemeente_id, l.id as locatie_id, l.naam as locatie, k.naam,
              least(k.plaatsen, k.apparaten) as plaatsen, k.rolstoel
            from toetslokaal k join toetslocatie l on l.id = k.locatie_id
            where (l.gesloten_vanaf is null or l.gesloten_vanaf > :dag)
              and (k.gesloten_vanaf is null or k.gesloten_vanaf > :dag) and
            """
                + waar.tekst() + " order by l.naam, k.naam, k.id")
        .params(waar.parameters())
        .param("dag", klok.vandaag())
        .query(LokaalKeuze.class)
        .list();
  }

  /**
   * @param bereik gemeenten whose sessions are seen
   * @return per id the name of who supervises one of theirs to come or of the last three months, by name
   */
  public Map<Long, String> begeleiders(Bereik bereik) {
    Bereik.Voorwaarde waar = bereik.voorwaarde("s.organisatie_id", null);
    Map<Long, String> namen = new LinkedHashMap<>();
    jdbc.sql("""
            select b.id, b.naam from toetsbegeleider b where b.naam is not null and b.id in (
              select x.toetsbegeleider_id from lbt_sessie s join lbt_sessie_begeleider x on x.sessie_id = s.id
              where s.begin >= :vanaf and x.vervangen_op is null and
            """
                + waar.tekst() + ") order by b.naam, b.id")
        .params(waar.parameters())
        .param("vanaf", klok.vandaag().minusMonths(3).atStartOfDay())
        .query((rij, nummer) -> namen.put(rij.getLong(1), rij.getString(2)))
        .list();
    return namen;
  }
}
