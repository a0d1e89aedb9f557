package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtDeelnamestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.Plaatsingseinde;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorsteluitkomst;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives candidates a place in a session and takes it away. Each change takes the supervisors of the session, the
 * session and the candidate first, so that a permission, a seat and a person are never given twice.
 */
@Component
public class Plaatsingboek {
  private static final String T = "lbtplanning.fout.";

  private final Plangrendel grendel;
  private final Klaarzetter klaarzetter;
  private final Sessiepost post;
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  Plaatsingboek(
      Plangrendel grendel, Klaarzetter klaarzetter, Sessiepost post, JdbcClient jdbc, IdBlokken ids, Klok klok) {
    this.grendel = grendel;
    this.klaarzetter = klaarzetter;
    this.post = post;
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * A place.
   *
   * @param id id
   * @param sessieId the session
   * @param deelnameId the test of a candidate
   * @param inburgeraarId the candidate
   * @param organisatieId the gemeente whose candidate he was when he was placed
   * @param uitgenodigd true when the letter for it was made
   */
  public record Plaatsing(
      long id, long sessieId, long deelnameId, long inburgeraarId, long organisatieId, boolean uitgenodigd) {}

  /**
   * @param plaatsingId id of a place
   * @return it when it stands, empty when it ended or there is none
   */
  public Optional<Plaatsing> vind(long plaatsingId) {
    return jdbc.sql(
            """
            select id, sessie_id, deelname_id, inburgeraar_id, organisatie_id, uitgenodigd_op is not null as uitgenodigd
            from lbt_plaatsing where id = ? and beeindigd_op is null
            """)
        .param(plaatsingId)
        .query(Plaatsing.class)
        .optional();
  }

  /**
   * Gives a candidate a place.
   *
   * @param sessieId a session
   * @param deelnameId the test of a candidate
   * @param terPlaatse true for somebody who came without being planned; then it is the day of the session, which may
   *     have begun
   * @return id of the place
   * @throws NietGevonden when there is no such session or candidate
   * @throws RegelOvertreden when a rule refuses it
   */
  public long plaats(long sessieId, long deelnameId, boolean terPlaatse) {
    return grendel.met(
        greep(List.of(sessieId), List.of(deelnameId)), () -> plaatsGenomen(sessieId, deelnameId, terPlaatse));
  }

  /**
   * The same, in a transaction that has taken supervisors, session and candidate. A refusal leaves nothing behind: the
   * transaction can go on.
   */
  long plaatsGenomen(long sessieId, long deelnameId, boolean terPlaatse) {
    long id = zet(sessieId, deelnameId, terPlaatse);
    klaarzetter.herbereken(List.of(sessieId));
    return id;
  }

  private static Plangrendel.Greep greep(List<Long> sessies, List<Long> deelnames) {
    return new Plangrendel.Greep(List.of(), List.of(), sessies, deelnames);
  }

  /**
   * Gives several candidates a place in one session, in one go; who no longer fits is left out.
   *
   * @param sessieId a session
   * @param deelnames tests of candidates
   * @return how many were placed, and who was not
   */
  public Voorsteluitkomst plaatsAlle(long sessieId, List<Long> deelnames) {
    return grendel.met(
        greep(List.of(sessieId), deelnames),
        () -> {
          List<Voorsteluitkomst.Niet> niet = new ArrayList<>();
          for (long deelname : deelnames) {
            try {
              zet(sessieId, deelname, false);
            } catch (RegelOvertreden geweigerd) {
              niet.add(
                  new Voorsteluitkomst.Niet(deelname, sessieId, geweigerd.sleutel(), geweigerd.argumenten()));
            }
          }
          klaarzetter.herbereken(List.of(sessieId));
          return new Voorsteluitkomst(deelnames.size() - niet.size(), niet);
        });
  }

  /**
   * Takes a place away; the candidate waits for another one.
   *
   * @param plaatsing a place that stands
   * @throws RegelOvertreden when it ended already, or the session has begun
   */
  public void haalUit(Plaatsing plaatsing) {
    grendel.met(
        greep(List.of(plaatsing.sessieId()), List.of(plaatsing.deelnameId())),
        () -> {
          eindig(plaatsing, Plaatsingseinde.UITGEHAALD);
          if (plaatsing.uitgenodigd()) {
            post.vervallen(plaatsing.inburgeraarId());
          }
          klaarzetter.herbereken(List.of(plaatsing.sessieId()));
          return null;
        });
  }

  /**
   * Gives a candidate a place in another session.
   *
   * @param plaatsing a place that stands
   * @param naarSessieId the other session
   * @return id of the new place
   * @throws NietGevonden when there is no such session
   * @throws RegelOvertreden when the place ended already, its session has begun, or a rule refuses the other one
   */
  public long verplaats(Plaatsing plaatsing, long naarSessieId) {
    List<Long> sessies = List.of(plaatsing.sessieId(), naarSessieId);
    return grendel.met(
        greep(sessies, List.of(plaatsing.deelnameId())),
        () -> {
          eindig(plaatsing, Plaatsingseinde.VERPLAATST);
          long nieuw = zet(naarSessieId, plaatsing.deelnameId(), false);
          if (plaatsing.uitgenodigd()) {
            post.veranderd(plaatsing.inburgeraarId());
          }
          klaarzetter.herbereken(sessies);
          return nieuw;
        });
  }

  private void eindig(Plaatsing plaatsing, Plaatsingseinde reden) {
    LocalDateTime nu = klok.nu();
    int gedaan =
        jdbc.sql(
                """
                update lbt_plaatsing p join lbt_sessie s on s.id = p.sessie_id
                set p.beeindigd_op = :nu, p.beeindigd_reden = :reden, p.versie = p.versie + 1, p.gewijzigd_door = :wie
                where p.id = :id and p.beeindigd_op is null and p.status = 'INGEPLAND'
                  and s.status in ('GEPLAND', 'KLAARGEZET') and s.begin > :nu
                """)
            .param("nu", nu)
            .param("reden", reden.name())
            .param("wie", Wijzigingsspoor.actor())
            .param("id", plaatsing.id())
            .update();
    if (gedaan == 0) {
      throw new RegelOvertreden(T + "plaats-weg");
    }
    jdbc.sql("update lbt_sessie set bezet = bezet - 1 where id = ?").param(plaatsing.sessieId()).update();
    jdbc.sql(
            """
            update lbt_deelname set status = 'AANGEMELD', versie = versie + 1, gewijzigd_door = ?
            where id = ? and status = 'INGEPLAND'
            """)
        .params(Wijzigingsspoor.actor(), plaatsing.deelnameId())
        .update();
  }

  private record Waar(LbtSessiestatus status, LocalDateTime begin, String lokaal, boolean rolstoel) {
    private LocalDate dag() {
      return begin.toLocalDate();
    }

    private boolean isOpen(boolean terPlaatse, LocalDateTime nu) {
      boolean gepland = status == LbtSessiestatus.GEPLAND || status == LbtSessiestatus.KLAARGEZET;
      return terPlaatse
          ? (gepland || status == LbtSessiestatus.BEZIG) && !nu.toLocalDate().isBefore(dag())
          : gepland && begin.isAfter(nu);
    }
  }

  private record Wie(
      long inburgeraarId,
      LbtDeelnamestatus status,
      boolean ingetrokken,
      boolean rolstoel,
      String gemeente,
      Long organisatieId,
      String zonder,
      String zonderCertificaat) {}

  /** In the transaction that has taken the rows. Refuses before it writes, so that others can go on. */
  private long zet(long sessieId, long deelnameId, boolean terPlaatse) {
    LocalDateTime nu = klok.nu();
    Waar waar =
        jdbc.sql(
                """
                select s.status, s.begin, k.naam as lokaal, k.rolstoel from lbt_sessie s
                  join toetslokaal k on k.id = s.lokaal_id where s.id = ?
                """)
            .param(sessieId)
            .query(Waar.class)
            .optional()
            .orElseThrow(NietGevonden::new);
    Wie wie = wie(sessieId, deelnameId, waar.dag());
    if (!waar.isOpen(terPlaatse, nu)) {
      throw new RegelOvertreden(T + "niet-te-plaatsen");
    } else if (wie.ingetrokken() || wie.organisatieId() == null) {
      throw new RegelOvertreden(T + "ingetrokken");
    } else if (!wie.status().isPlanbaar()) {
      throw new RegelOvertreden(T + "niet-planbaar");
    } else if (wie.zonderCertificaat() != null) {
      throw new RegelOvertreden(T + "certificaat", wie.zonderCertificaat(), Sessieregels.dag(waar.dag()));
    } else if (wie.zonder() != null) {
      throw new RegelOvertreden(T + "toestemming", wie.zonder(), Sessieregels.dag(waar.dag()), wie.gemeente());
    } else if (wie.rolstoel() && !waar.rolstoel() && !terPlaatse) {
      throw new RegelOvertreden(T + "rolstoel", waar.lokaal());
    }
    if (jdbc.sql("update lbt_sessie set bezet = bezet + 1 where id = ? and bezet < plaatsen").param(sessieId).update()
        == 0) {
      throw new RegelOvertreden(T + "vol");
    }
    long id = ids.volgende("lbt_plaatsing_seq");
    String door = Wijzigingsspoor.actor();
    try {
      jdbc.sql(
              """
              insert into lbt_plaatsing (id, sessie_id, deelname_id, inburgeraar_id, organisatie_id, status,
                geplaatst_op, ter_plaatse, gewijzigd_door)
              values (?, ?, ?, ?, ?, 'INGEPLAND', ?, ?, ?)
              """)
          .params(id, sessieId, deelnameId, wie.inburgeraarId(), wie.organisatieId(), nu, terPlaatse, door)
          .update();
    } catch (DuplicateKeyException dubbel) {
      // Another test of the same person has a place. The seat that was taken for this one is given back.
      jdbc.sql("update lbt_sessie set bezet = bezet - 1 where id = ?").param(sessieId).update();
      throw new RegelOvertreden(T + "heeft-plaats");
    }
    jdbc.sql("update lbt_deelname set status = 'INGEPLAND', versie = versie + 1, gewijzigd_door = ? where id = ?")
        .params(door, deelnameId)
        .update();
    return id;
  }

  private Wie wie(long sessieId, long deelnameId, LocalDate dag) {
    String gemeente = Gemeentesql.vanKandidaat(":dag");
    return jdbc.sql(
            """
            select d.inburgeraar_id, d.status, d.ingetrokken_op is not null as ingetrokken,
              coalesce(w.rolstoel, false) as rolstoel, g.naam as gemeente,
              (select min(o.id) from organisatie o where o.soort = 'GEMEENTE' and o.gemeentecode = g.code)
                as organisatie_id,
              (select min(b.naam) from lbt_sessie_begeleider sb join toetsbegeleider b on b.id = sb.toetsbegeleider_id
                where sb.sessie_id = :sessie and sb.vervangen_op is null and not %s) as zonder,
              (select min(b.naam) from lbt_sessie_begeleider sb join toetsbegeleider b on b.id = sb.toetsbegeleider_id
                where sb.sessie_id = :sessie and sb.vervangen_op is null
                  and (b.ingetrokken_op is not null or not %s)) as zonder_certificaat
            from lbt_deelname d join inburgeraar i on i.id = d.inburgeraar_id
              left join lbt_wens w on w.inburgeraar_id = d.inburgeraar_id
              join gemeente g on g.code = %s
            where d.id = :deelname
            """
                .formatted(
                    Gemeentesql.toegestaan("b.id", gemeente, ":dag"),
                    Gemeentesql.gecertificeerd("b.id", ":dag"),
                    gemeente))
        .param("sessie", sessieId)
        .param("deelname", deelnameId)
        .param("dag", dag)
        .query(Wie.class)
        .optional()
        .orElseThrow(NietGevonden::new);
  }
}
