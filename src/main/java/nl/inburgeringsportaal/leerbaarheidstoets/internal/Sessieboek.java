package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieDetail;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieGegevens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where sessions are planned. Each change takes its supervisors, rooms and the session first, checks the rules, and
 * tells everybody in the same transaction.
 */
@Component
public class Sessieboek {
  private final Plangrendel grendel;
  private final Sessieregels regels;
  private final Sessiezoeker zoeker;
  private final Klaarzetter klaarzetter;
  private final Sessiepost post;
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  Sessieboek(
      Plangrendel grendel,
      Sessieregels regels,
      Sessiezoeker zoeker,
      Klaarzetter klaarzetter,
      Sessiepost post,
      JdbcClient jdbc,
      IdBlokken ids,
      Klok klok) {
    this.grendel = grendel;
    this.regels = regels;
    this.zoeker = zoeker;
    this.klaarzetter = klaarzetter;
    this.post = post;
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * Plans a session, changes or moves one. A draft is not held against the rules and nobody is told about it.
   *
   * @param gegevens what is planned, with fields that were looked at
   * @param gepland false for a draft
   * @return its id
   * @throws RegelOvertreden when a rule refuses it, or the session has begun or was cancelled
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  public long bewaar(SessieGegevens gegevens, boolean gepland) {
    List<Long> sessies = gegevens.id() == null ? List.of() : List.of(gegevens.id());
    Plangrendel.Greep greep =
        new Plangrendel.Greep(gegevens.begeleiders(), List.of(gegevens.lokaalId()), sessies, List.of());
    return grendel.met(
        greep,
        () -> {
          if (gegevens.id() != null) {
            return werkBij(gegevens, gepland);
          }
          long id = nieuw(gegevens, gepland);
          if (gepland) {
            post.gevraagd(List.of(id), gegevens.begeleiders());
          }
          return id;
        });
  }

  /**
   * Plans several new sessions in the same room with the same supervisors, all or none.
   *
   * @param sessies what is planned
   * @return their ids
   * @throws RegelOvertreden when a rule refuses one of them
   */
  public List<Long> reeks(List<SessieGegevens> sessies) {
    SessieGegevens eerste = sessies.getFirst();
    Plangrendel.Greep greep =
        new Plangrendel.Greep(eerste.begeleiders(), List.of(eerste.lokaalId()), List.of(), List.of());
    return grendel.met(
        greep,
        () -> {
          List<LocalDate> dagen = sessies.stream().map(sessie -> sessie.begin().toLocalDate()).toList();
          Map<LocalDate, DomeinFout> bezwaren = regels.bezwaren(Sessieplan.van(eerste, 0), dagen);
          dagen.stream().map(bezwaren::get).filter(Objects::nonNull).findFirst().ifPresent(Sessieboek::weiger);
          Map<LocalDate, Integer> capaciteiten = regels.capaciteiten(eerste.lokaalId(), dagen);
          Long reeks = sessies.size() > 1 ? ids.volgende("lbt_reeks_seq") : null;
          List<Long> nieuw =
              sessies.stream()
                  .map(sessie -> voegToe(sessie, true, reeks, capaciteiten.get(sessie.begin().toLocalDate())))
                  .toList();
          post.gevraagd(nieuw, eerste.begeleiders());
          return nieuw;
        });
  }

  private static void weiger(DomeinFout bezwaar) {
    throw bezwaar;
  }

  private long nieuw(SessieGegevens gegevens, boolean gepland) {
    if (gepland) {
      regels.controleer(Sessieplan.van(gegevens, 0));
    }
    return voegToe(gegevens, gepland, null, capaciteit(gegevens));
  }

  private long voegToe(SessieGegevens gegevens, boolean gepland, Long reeks, int capaciteit) {
    long id = ids.volgende("lbt_sessie_seq");
    jdbc.sql(
            """
            insert into lbt_sessie (id, organisatie_id, reeks_id, lokaal_id, toetsversie_id, begin, einde,
              gewenste_plaatsen, plaatsen, status, opmerking, gewijzigd_door)
            values (:id, :gemeente, :reeks, :lokaal, :versie, :begin, :einde, :gewenst, :plaatsen, :status, :opmerking,
              :wie)
            """)
        .params(velden(gegevens, gepland, capaciteit))
        .param("id", id)
        .param("gemeente", gegevens.gemeenteId())
        .param("reeks", reeks)
        .update();
    begeleiders(id, gegevens.begeleiders(), List.of());
    return id;
  }

  private int capaciteit(SessieGegevens gegevens) {
    return regels.capaciteit(gegevens.lokaalId(), gegevens.begin().toLocalDate());
  }

  private static Map<String, Object> velden(SessieGegevens gegevens, boolean gepland, int capaciteit) {
    Map<String, Object> velden = new HashMap<>();
    velden.put("lokaal", gegevens.lokaalId());
    velden.put("versie", gegevens.toetsversieId());
    velden.put("begin", gegevens.begin());
    velden.put("einde", gegevens.einde());
    velden.put("gewenst", gegevens.plaatsen());
    velden.put("plaatsen", Math.min(gegevens.plaatsen(), capaciteit));
    velden.put("status", gepland ? "GEPLAND" : "CONCEPT");
    velden.put("opmerking", gegevens.opmerking());
    velden.put("wie", Wijzigingsspoor.actor());
    return velden;
  }

  private SessieDetail open(long id) {
    SessieDetail sessie = zoeker.detail(id);
    if (!sessie.isOpen() || sessie.begonnen() && sessie.status() != LbtSessiestatus.CONCEPT) {
      throw new RegelOvertreden("lbtplanning.fout.niet-open");
    }
    return sessie;
  }

  private long werkBij(SessieGegevens gegevens, boolean gepland) {
    long id = gegevens.id();
    SessieDetail oud = open(id);
    boolean stond = oud.status() != LbtSessiestatus.CONCEPT;
    if (stond && !gepland) {
      throw new RegelOvertreden("lbtplanning.fout.geen-concept-meer");
    } else if (gepland) {
      regels.controleer(Sessieplan.van(gegevens, oud.bezet()));
      if (gegevens.lokaalId() != oud.gegevens().lokaalId()) {
        regels.controleerRolstoelen(id, gegevens.lokaalId());
      }
    }
    Map<String, Object> velden = velden(gegevens, gepland, capaciteit(gegevens));
    if ((Integer) velden.get("plaatsen") < oud.bezet()) {
      String dag = Sessieregels.dag(gegevens.begin().toLocalDate());
      throw new RegelOvertreden("lbtplanning.fout.te-klein", dag, velden.get("plaatsen"), oud.bezet());
    }
    boolean verplaatst = stond && isVerplaatst(oud.gegevens(), gegevens);
    int gewijzigd =
        jdbc.sql(
                """
                update lbt_sessie set lokaal_id = :lokaal, toetsversie_id = :versie, begin = :begin, einde = :einde,
                  gewenste_plaatsen = :gewenst, plaatsen = :plaatsen, status = if(:stond, status, :status),
                  opmerking = :opmerking, ics_volgnummer = ics_volgnummer + :erbij, versie = versie + 1,
                  gewijzigd_door = :wie
                where id = :id and versie = :gelezen
                """)
            .params(velden)
            .param("stond", stond)
            .param("erbij", verplaatst ? 1 : 0)
            .param("id", id)
            .param("gelezen", gegevens.versie())
            .update();
    if (gewijzigd == 0) {
      throw new GelijktijdigGewijzigd();
    }
    List<Long> eerst = zoeker.actief(id);
    begeleiders(id, gegevens.begeleiders(), eerst);
    if (gepland) {
      // Nobody was told as long as it was a draft.
      List<Long> wist = stond ? eerst : List.of();
      post.gewisseld(id, weg(wist, gegevens.begeleiders()), weg(gegevens.begeleiders(), wist));
    }
    if (verplaatst) {
      // The letters that were made tell another time or place.
      jdbc.sql(
              """
              update lbt_plaatsing set uitgenodigd_op = null, gemaild_op = null, versie = versie + 1,
                gewijzigd_door = ?
              where sessie_id = ? and beeindigd_op is null
              """)
          .params(Wijzigingsspoor.actor(), id)
          .update();
      post.verplaatst(id, weg(eerst, weg(eerst, gegevens.begeleiders())));
    }
    klaarzetter.herbereken(List.of(id));
    return id;
  }

  /**
   * @param oud how it was planned
   * @param nieuw how it is planned now
   * @return true when people must come at another moment or to another place
   */
  static boolean isVerplaatst(SessieGegevens oud, SessieGegevens nieuw) {
    return oud.lokaalId() != nieuw.lokaalId()
        || !oud.begin().equals(nieuw.begin())
        || !oud.einde().equals(nieuw.einde());
  }

  /**
   * Changes who supervises; somebody who no longer does loses access at once. Of a session that began but was not
   * closed also when it is over: somebody has to close it.
   *
   * @param id id of a session that has not ended
   * @param begeleiders ids of who supervises it from now on
   * @throws RegelOvertreden when one of them may not, or the session is over or was cancelled
   */
  public void vervang(long id, List<Long> begeleiders) {
    grendel.met(
        new Plangrendel.Greep(begeleiders, List.of(), List.of(id), List.of()),
        () -> {
          SessieDetail sessie = zoeker.detail(id);
          SessieGegevens plan = sessie.gegevens();
          boolean bezig = sessie.status() == LbtSessiestatus.BEZIG;
          if (!bezig && !(sessie.isOpen() && plan.einde().isAfter(klok.nu()))) {
            throw new RegelOvertreden("lbtplanning.fout.niet-open");
          } else if (sessie.status() != LbtSessiestatus.CONCEPT) {
            regels.controleerBegeleiders(Sessieplan.van(plan, sessie.bezet()), begeleiders);
          }
          List<Long> eerst = zoeker.actief(id);
          begeleiders(id, begeleiders, eerst);
          if (sessie.status() != LbtSessiestatus.CONCEPT) {
            post.gewisseld(id, weg(eerst, begeleiders), weg(begeleiders, eerst));
          }
          klaarzetter.herbereken(List.of(id));
          return null;
        });
  }

  private static List<Long> weg(List<Long> van, List<Long> naar) {
    return van.stream().filter(een -> !naar.contains(een)).toList();
  }

  private void begeleiders(long id, List<Long> nieuw, List<Long> oud) {
    String wie = Wijzigingsspoor.actor();
    for (long een : weg(oud, nieuw)) {
      jdbc.sql(
              """
              update lbt_sessie_begeleider set vervangen_op = ?, versie = versie + 1, gewijzigd_door = ?
              where sessie_id = ? and toetsbegeleider_id = ? and vervangen_op is null
              """)
          .params(klok.nu(), wie, id, een)
          .update();
    }
    for (long een : weg(nieuw, oud)) {
      jdbc.sql(
              """
              insert into lbt_sessie_begeleider (id, sessie_id, toetsbegeleider_id, toegewezen_op, gewijzigd_door)
              values (?, ?, ?, ?, ?)
              """)
          .params(ids.volgende("lbt_sessie_begeleider_seq"), id, een, klok.nu(), wie)
          .update();
    }
  }

  /**
   * Cancels a session: its candidates are back on the list, and everybody who was to come is told.
   *
   * @param id id of a session that has not begun
   * @param reden why
   * @throws RegelOvertreden when it has begun, is over or was cancelled
   */
  public void annuleer(long id, String reden) {
    List<Long> deelnames = zoeker.deelnames(id);
    grendel.met(
        new Plangrendel.Greep(List.of(), List.of(), List.of(id), deelnames),
        () -> {
          LbtSessiestatus status = zoeker.detail(id).status();
          if (status != LbtSessiestatus.CONCEPT
              && status != LbtSessiestatus.GEPLAND
              && status != LbtSessiestatus.KLAARGEZET) {
            throw new RegelOvertreden("lbtplanning.fout.niet-open");
          }
          String wie = Wijzigingsspoor.actor();
          // Told first: afterwards nobody has a seat any more.
          if (status != LbtSessiestatus.CONCEPT) {
            post.geannuleerd(id);
          }
          jdbc.sql(
                  """
                  update lbt_deelname d join lbt_plaatsing p on p.deelname_id = d.id
                  set d.status = 'AANGEMELD', d.versie = d.versie + 1, d.gewijzigd_door = :wie
                  where p.sessie_id = :id and p.beeindigd_op is null and d.status in ('INGEPLAND', 'VERSCHENEN')
                  """)
              .param("wie", wie)
              .param("id", id)
              .update();
          jdbc.sql(
                  """
                  update lbt_plaatsing set beeindigd_op = :nu, beeindigd_reden = 'GEANNULEERD', versie = versie + 1,
                    gewijzigd_door = :wie
                  where sessie_id = :id and beeindigd_op is null
                  """)
              .param("nu", klok.nu())
              .param("wie", wie)
              .param("id", id)
              .update();
          jdbc.sql(
                  """
                  update lbt_sessie set status = 'GEANNULEERD', bezet = 0, annuleerreden = :reden, klaargezet_op = null,
                    ics_volgnummer = ics_volgnummer + 1, versie = versie + 1, gewijzigd_door = :wie
                  where id = :id
                  """)
              .param("reden", reden)
              .param("wie", wie)
              .param("id", id)
              .update();
          return null;
        });
  }
}
