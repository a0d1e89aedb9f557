package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnametaak;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a toetsbegeleider has to do: his sessions of today, those that he did not close, his certificate. */
@Component
public class Afnamewerkzoeker {
  private static final String WERK =
      """
      select if(s.begin >= :vandaag, 'VANDAAG', 'AFSLUITEN') as soort, s.id, l.naam as onderwerp, o.naam as kenmerk,
        date(s.begin) as dag
      from lbt_sessie s join toetslokaal k on k.id = s.lokaal_id join toetslocatie l on l.id = k.locatie_id
        join organisatie o on o.id = s.organisatie_id
      where s.begin < :morgen and s.status in ('KLAARGEZET', 'BEZIG', 'GEPLAND')
        and (s.begin >= :vroegst or s.status = 'BEZIG') and\
      """
          + Afnametoegang.MIJN
          + """
             and not exists (select 1 from lbt_sessie_begeleider sb
                join toetsbegeleider t on t.id = sb.toetsbegeleider_id
              where sb.sessie_id = s.id and sb.vervangen_op is null and t.gebruiker_id = :ik
                and sb.getekend_op is not null)
            union all
            select 'CERTIFICAAT', c.id, c.nummer, o.naam, date_sub(c.geldig_tot, interval 1 day)
            from certificaat c join toetsbegeleider t on t.id = c.toetsbegeleider_id
              join organisatie o on o.id = t.organisatie_id
            where t.gebruiker_id = :ik and t.ingetrokken_op is null and c.ingetrokken_op is null
              and c.geldig_tot > :vandaag and c.geldig_tot <= :grens
              and not exists (select 1 from certificaat v where v.toetsbegeleider_id = t.id
                and v.geldig_van >= c.geldig_tot and v.ingetrokken_op is null)
            """;

  /** A session that never began is no work for ever: its planner is asked as well, from the day after it. */
  private static final int DAGEN = 30;

  private final JdbcClient jdbc;
  private final Regels regels;
  private final Klok klok;

  Afnamewerkzoeker(JdbcClient jdbc, Regels regels, Klok klok) {
    this.jdbc = jdbc;
    this.regels = regels;
    this.klok = klok;
  }

  /**
   * @param ik id of the account of who supervises
   * @param hoogstens most rows
   * @return his work, the earliest day first
   */
  public List<Afnametaak> open(long ik, int hoogstens) {
    return jdbc.sql("select * from (" + WERK + ") w order by w.dag, w.soort, w.id limit :hoogstens")
        .params(parameters(ik))
        .param("hoogstens", hoogstens)
        .query(
            (rij, nummer) ->
                new Afnametaak(
                    Afnametaak.Soort.valueOf(rij.getString("soort")),
                    rij.getLong("id"),
                    rij.getString("onderwerp"),
                    rij.getString("kenmerk"),
                    rij.getObject("dag", LocalDate.class)))
        .list();
  }

  /**
   * @param ik id of the account of who supervises
   * @return how much work he has
   */
  public long aantal(long ik) {
    return jdbc.sql("select count(*) from (" + WERK + ") w").params(parameters(ik)).query(Long.class).single();
  }

  private Map<String, Object> parameters(long ik) {
    LocalDate vandaag = klok.vandaag();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("ik", ik);
    parameters.put("vandaag", vandaag);
    parameters.put("morgen", vandaag.plusDays(1));
    parameters.put("vroegst", vandaag.minusDays(DAGEN));
    parameters.put("grens", vandaag.plusDays(regels.getal("certificaat_waarschuwing_dagen", vandaag)));
    return parameters;
  }
}
