package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What follows when a number, an outcome or a decision changes how candidates stand: seats that become free, outcomes
 * that waited for their number, sessions of which every outcome is there. Set by set, so that one candidate and a
 * delivery of 60,000 lines go the same way. All of it is about the rows of the temporary table {@code lbt_geraakt} of
 * the current transaction, which {@link #van} fills.
 */
@Component
public class Kandidaatgevolgen {
  /** The seat in which {@code lbt_deelname d} took the test; joined, since a subquery per line takes longer. */
  static final String GEHOUDEN =
      " left join lbt_plaatsing gehouden on gehouden.deelname_id = d.id and gehouden.beeindigd_op is null"
          + " and gehouden.status = 'AFGENOMEN'";

  /** Code of what DUO looks at for an outcome of {@code lbt_deelname d} with {@link #GEHOUDEN}; null for nothing. */
  static final String CONTROLE =
      """
      case when d.id is null then 'ONBEKEND_NUMMER' when d.ingetrokken_op is not null then 'INGETROKKEN'
        when d.status = 'OVERGESLAGEN' then 'OVERGESLAGEN'
        when gehouden.id is null then 'ZONDER_AFNAME' end""";

  private static final String STOEL =
      "lbt_geraakt g join lbt_plaatsing p on p.deelname_id = g.deelname_id and p.beeindigd_op is null"
          + " and p.status = 'INGEPLAND'";

  private final JdbcClient jdbc;
  private final Sessiepost post;
  private final List<Sessiegevolg> gevolgen;

  Kandidaatgevolgen(JdbcClient jdbc, Sessiepost post, List<Sessiegevolg> gevolgen) {
    this.jdbc = jdbc;
    this.post = post;
    this.gevolgen = List.copyOf(gevolgen);
  }

  /**
   * Who changes it, for the columns of the rows.
   *
   * @param door user name
   * @param nu the moment
   * @param leveringId the delivery, null for none
   */
  public record Spoor(String door, LocalDateTime nu, Long leveringId) {
    Map<String, Object> parameters() {
      Map<String, Object> waarden = new HashMap<>();
      waarden.put("door", door);
      waarden.put("nu", nu);
      waarden.put("levering", leveringId);
      return waarden;
    }
  }

  /**
   * @param deelnames a select of ids of deelnames, one column
   * @param parameters parameters of that select
   * @return how many there are
   */
  public int van(String deelnames, Map<String, ?> parameters) {
    jdbc.sql(
            "create or replace temporary table lbt_geraakt (deelname_id bigint not null primary key) engine = memory")
        .update();
    return jdbc.sql("insert into lbt_geraakt " + deelnames).params(parameters).update();
  }

  /**
   * Takes the sessions in which candidates have a seat or took the test, those that may still change. To be called
   * before anything writes the rows of those candidates: a session is taken before a candidate everywhere, so that
   * whoever plans and whoever delivers never wait for each other.
   *
   * @param deelnames a select of ids of deelnames, one column
   * @param parameters parameters of that select
   * @return the ids of those sessions
   */
  public List<Long> neemSessies(String deelnames, Map<String, ?> parameters) {
    List<Long> sessies =
        jdbc.sql(
                "select distinct s.id from lbt_plaatsing p join lbt_sessie s on s.id = p.sessie_id"
                    + " where p.beeindigd_op is null and p.status in ('INGEPLAND', 'AFGENOMEN')"
                    + " and s.status in ('GEPLAND', 'KLAARGEZET', 'BEZIG', 'AFGEROND')"
                    + " and p.deelname_id in (" + deelnames + ")")
            .params(parameters)
            .query(Long.class)
            .list();
    neem(sessies);
    return sessies;
  }

  private void neem(Collection<Long> sessies) {
    if (!sessies.isEmpty()) {
      jdbc.sql("update lbt_sessie set teller = teller + 1 where id in (:sessies) order by id")
          .param("sessies", sessies)
          .update();
    }
  }

  /**
   * Takes the seats that were not used yet; who had one waits for a place again.
   *
   * @param reden why the placement ended, as in {@code lbt_plaatsing.beeindigd_reden}
   * @param alleenKomende true when a session that has begun keeps its people
   * @param spoor who did it
   */
  public void maakStoelenVrij(String reden, boolean alleenKomende, Spoor spoor) {
    String waar = alleenKomende ? " join lbt_sessie s on s.id = p.sessie_id and s.begin > :nu" : "";
    Map<String, Object> parameters = spoor.parameters();
    parameters.put("reden", reden);
    Set<Long> sessies =
        new HashSet<>(
            jdbc.sql("select distinct p.sessie_id from " + STOEL + waar)
                .params(parameters)
                .query(Long.class)
                .list());
    if (sessies.isEmpty()) {
      return;
    }
    // The session first, as everywhere: until its row is taken nobody else changes its seats.
    neem(sessies);
    jdbc.sql(
            "update lbt_sessie z join (select p.sessie_id, count(*) as aantal from " + STOEL + waar
                + " group by p.sessie_id) v on v.sessie_id = z.id"
                + " set z.bezet = z.bezet - v.aantal, z.versie = z.versie + 1, z.gewijzigd_door = :door,"
                + " z.reden = null where z.id in (:sessies)")
        .params(parameters)
        .param("sessies", sessies)
        .update();
    jdbc.sql(
            "update " + STOEL + waar + " join lbt_deelname d on d.id = g.deelname_id set p.beeindigd_op = :nu,"
                + " p.beeindigd_reden = :reden, p.versie = p.versie + 1, p.gewijzigd_door = :door, p.reden = null,"
                + " d.status = if(d.status = 'INGEPLAND', 'AANGEMELD', d.status), d.teller = d.teller + 1,"
                + " d.versie = d.versie + 1, d.gewijzigd_door = :door where p.sessie_id in (:sessies)")
        .params(parameters)
        .param("sessies", sessies)
        .update();
    post.vervallen(
        "p.beeindigd_op = :nu and p.beeindigd_reden = :reden and p.sessie_id in (:sessies)"
            + " and p.deelname_id in (select g.deelname_id from lbt_geraakt g)",
        Map.of("nu", spoor.nu(), "reden", reden, "sessies", sessies));
    gevolgen.forEach(gevolg -> gevolg.gewijzigd(sessies));
  }

  /**
   * Candidates got a number: a session may have waited for it.
   *
   * @param deelnames their ids
   */
  public void genummerd(Collection<Long> deelnames) {
    if (!deelnames.isEmpty()) {
      gevolgen.forEach(gevolg -> gevolg.genummerd(deelnames));
    }
  }

  /**
   * Gives outcomes that came before their number the candidate whose number it is. What DUO rejected stays rejected,
   * and a candidate who has an outcome keeps that.
   *
   * @param spoor who did it
   */
  public void koppelWachtend(Spoor spoor) {
    jdbc.sql(
            "update lbt_geraakt g join lbt_deelname d on d.id = g.deelname_id"
                + " join lbt_uitslag u on u.examennummer = d.examennummer"
                + " left join lbt_uitslag x on x.deelname_id = d.id" + GEHOUDEN
                + " set u.controle = " + CONTROLE + ", u.deelname_id = d.id, u.versie = u.versie + 1,"
                + " u.gewijzigd_door = :door, u.reden = null"
                + " where u.deelname_id is null and u.afgehandeld_op is null and x.id is null")
        .params(spoor.parameters())
        .update();
    uitslagBekend(spoor);
  }

  /**
   * Candidates with an outcome stand so; who has one keeps no seat in a session to come; a session of which everybody
   * who took the test has one is complete.
   *
   * @param spoor who did it
   */
  public void uitslagBekend(Spoor spoor) {
    jdbc.sql(
            "delete g from lbt_geraakt g left join lbt_uitslag u on u.deelname_id = g.deelname_id where u.id is null")
        .update();
    boolean nieuw =
        jdbc.sql(
                "select exists (select 1 from lbt_geraakt g join lbt_deelname d on d.id = g.deelname_id"
                    + " where d.status <> 'UITSLAG_BEKEND')")
            .query(Boolean.class)
            .single();
    if (!nieuw) {
      return;
    }
    neemSessies("select g.deelname_id from lbt_geraakt g", Map.of());
    zetUitslagBekend(spoor);
    rondSessiesAf(
        "select p.sessie_id from lbt_geraakt g join lbt_plaatsing p on p.deelname_id = g.deelname_id"
            + " where p.status = 'AFGENOMEN' and p.beeindigd_op is null",
        Map.of(),
        spoor);
  }

  /**
   * The part of {@link #uitslagBekend} for who knows that all of them have an outcome, has taken their sessions and
   * looks at those by {@link #rondSessiesAf} himself.
   *
   * @param spoor who did it
   */
  void zetUitslagBekend(Spoor spoor) {
    jdbc.sql(
            """
            update lbt_geraakt g join lbt_deelname d on d.id = g.deelname_id
            set d.status = 'UITSLAG_BEKEND', d.teller = d.teller + 1, d.versie = d.versie + 1,
              d.gewijzigd_door = :door, d.reden = null, d.levering_id = coalesce(:levering, d.levering_id)
            where d.status <> 'UITSLAG_BEKEND'
            """)
        .params(spoor.parameters())
        .update();
    maakStoelenVrij("UITSLAG", true, spoor);
  }

  /**
   * Sessions that were closed and of which everybody who took the test has an outcome are complete. Called by whatever
   * closes a session as well: an outcome may be there first. Who has none is counted, since MariaDB answers a
   * {@code not exists} here by going through the seats of all years.
   *
   * @param sessies a select of ids of sessions, one column {@code sessie_id}
   * @param parameters parameters of that select
   * @param spoor who did it
   */
  public void rondSessiesAf(String sessies, Map<String, ?> parameters, Spoor spoor) {
    jdbc.sql(
            "update lbt_sessie s join (select distinct k.* from (" + sessies + ") k) v on v.sessie_id = s.id"
                + """
                 set s.status = 'UITSLAGEN_BEKEND', s.versie = s.versie + 1, s.gewijzigd_door = :door, s.reden = null
                where s.status = 'AFGEROND'
                  and exists (select 1 from lbt_plaatsing q where q.sessie_id = s.id and q.status = 'AFGENOMEN'
                    and q.beeindigd_op is null)
                  and (select count(*) from lbt_plaatsing q left join lbt_uitslag w on w.deelname_id = q.deelname_id
                    where q.sessie_id = s.id and q.status = 'AFGENOMEN' and q.beeindigd_op is null and w.id is null) = 0
                """)
        .params(parameters)
        .params(spoor.parameters())
        .update();
  }
}
