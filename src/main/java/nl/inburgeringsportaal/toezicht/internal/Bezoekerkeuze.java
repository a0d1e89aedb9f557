package nl.inburgeringsportaal.toezicht.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.toezicht.BezoekerKeuze;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can carry a visit out: an inspecteur or an external visitor, without ties with the school, and free. */
@Component
public class Bezoekerkeuze {
  /** Has ties with the school on that day. */
  static final String STRIJDIG = "strijdig";

  /** Carries out another visit at that time. */
  static final String BEZET = "bezet";

  /** Works outside Blik op Werk, where nobody sees a visit that is not announced. */
  static final String EXTERN = "extern";

  private final JdbcClient jdbc;

  Bezoekerkeuze(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What somebody is wanted for.
   *
   * @param bezoekId the visit itself, null for a new one
   * @param taalschoolId the school
   * @param begin when it begins
   * @param einde when it ends, exclusive
   * @param aangekondigd false when nobody outside Blik op Werk may see it
   */
  public record Vraag(
      Long bezoekId, long taalschoolId, LocalDateTime begin, LocalDateTime einde, boolean aangekondigd) {}

  /**
   * @param vraag what somebody is wanted for
   * @param vandaag whose role of today counts, as well as that of the day of the visit
   * @return everybody who has the role on both days, by name, with what is against him
   */
  public List<BezoekerKeuze> kies(Vraag vraag, LocalDate vandaag) {
    return jdbc.sql(
            """
            select g.id, g.naam, group_concat(distinct o.naam order by o.naam separator ', ') as organisatie_,
              max(r.rol = 'inspecteur_bow') as eigen_,
              exists (select 1 from belangenverstrengeling v where v.gebruiker_id = g.id
                and v.taalschool_id = :school and v.van <= :dag and (v.tot is null or v.tot > :dag)) as strijdig_,
              exists (select 1 from toezichtbezoek_bezoeker w join toezichtbezoek b on b.id = w.bezoek_id
                where w.gebruiker_id = g.id and w.vervangen_op is null and b.status <> 'AFGEZEGD'
                  and b.id <> :zelf and b.begin < :einde and b.einde > :begin) as bezet_
            from gebruiker g join gebruiker_rol r on r.gebruiker_id = g.id
              join organisatie o on o.id = r.organisatie_id
            where g.actief and r.rol in ('inspecteur_bow', 'bezoeker_extern')
              and r.van <= :vandaag and (r.tot is null or (r.tot > :vandaag and r.tot > :dag))
            group by g.id, g.naam order by g.naam, g.id
            """)
        .param("school", vraag.taalschoolId())
        .param("dag", vraag.begin().toLocalDate())
        .param("vandaag", vandaag)
        .param("begin", vraag.begin())
        .param("einde", vraag.einde())
        .param("zelf", vraag.bezoekId() == null ? -1L : vraag.bezoekId())
        .query(
            (rij, nummer) -> {
              boolean buiten = !rij.getBoolean("eigen_");
              String bezwaar =
                  rij.getBoolean("strijdig_")
                      ? STRIJDIG
                      : buiten && !vraag.aangekondigd() ? EXTERN : rij.getBoolean("bezet_") ? BEZET : null;
              return new BezoekerKeuze(
                  rij.getLong("id"), rij.getString("naam"), rij.getString("organisatie_"), buiten, bezwaar);
            })
        .list();
  }

  /**
   * @param vraag what they are wanted for
   * @param wie ids of accounts
   * @param vandaag today
   * @throws RegelOvertreden when one of them cannot carry the visit out
   */
  void eis(Vraag vraag, Set<Long> wie, LocalDate vandaag) {
    Map<Long, BezoekerKeuze> keuzes =
        kies(vraag, vandaag).stream().collect(Collectors.toMap(BezoekerKeuze::id, Function.identity()));
    for (Long een : wie) {
      BezoekerKeuze keuze = keuzes.get(een);
      if (keuze == null) {
        throw new RegelOvertreden("toezicht.fout.bezoeker.onbekend");
      } else if (keuze.bezwaar() != null) {
        throw new RegelOvertreden("toezicht.fout.bezoeker." + keuze.bezwaar(), keuze.naam());
      }
    }
  }

  /**
   * @param gebruikersnamen user names
   * @param taalschoolId a school
   * @param dag a day
   * @return true when one of them has ties with the school on that day
   */
  public boolean isStrijdig(Collection<String> gebruikersnamen, long taalschoolId, LocalDate dag) {
    return jdbc.sql(
            """
            select exists (select 1 from belangenverstrengeling v join gebruiker g on g.id = v.gebruiker_id
              where g.gebruikersnaam in (:wie) and v.taalschool_id = :school and v.van <= :dag
                and (v.tot is null or v.tot > :dag))
            """)
        .param("wie", gebruikersnamen)
        .param("school", taalschoolId)
        .param("dag", dag)
        .query(Boolean.class)
        .single();
  }
}
