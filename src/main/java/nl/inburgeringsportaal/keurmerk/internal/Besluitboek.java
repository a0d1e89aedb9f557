package nl.inburgeringsportaal.keurmerk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.keurmerk.BesluitGegevens;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Besluitstatus;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts of decisions, and who wrote them. */
@Component
public class Besluitboek {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Keurmerkgrendel grendel;
  private final Stappenboek stappen;

  Besluitboek(JdbcClient jdbc, IdBlokken ids, Keurmerkgrendel grendel, Stappenboek stappen) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.grendel = grendel;
    this.stappen = stappen;
  }

  /**
   * A decision as it lies in the database.
   *
   * @param vastgesteldDoor user name of who took it, null for a draft
   */
  public record Besluit(
      BesluitGegevens gegevens,
      Besluitstatus status,
      long taalschoolId,
      String nummer,
      String schoolnaam,
      LocalDate verzondenOp,
      String vastgesteldDoor,
      LocalDateTime vastgesteldOp,
      LocalDateTime gepubliceerdOp,
      String teruggegeven) {}

  /**
   * @param id id of a decision
   * @return it
   */
  public Optional<Besluit> vind(long id) {
    return jdbc.sql("select * from keurmerkbesluit where id = ?").param(id).query((rij, nummer) -> rij(rij)).optional();
  }

  /**
   * @param procedureId a procedure
   * @return its decisions, the first first
   */
  public List<Besluit> vanProcedure(long procedureId) {
    return jdbc.sql("select * from keurmerkbesluit where procedure_id = ? order by id")
        .param(procedureId)
        .query((rij, nummer) -> rij(rij))
        .list();
  }

  private static Besluit rij(ResultSet rij) throws SQLException {
    String doel = rij.getString("doelstatus");
    return new Besluit(
        new BesluitGegevens(
            rij.getLong("id"),
            rij.getInt("versie"),
            rij.getLong("procedure_id"),
            Besluitsoort.valueOf(rij.getString("soort")),
            doel == null ? null : Keurmerkstatus.valueOf(doel),
            rij.getObject("betreft_id", Long.class),
            rij.getObject("ingangsdatum", LocalDate.class),
            rij.getObject("herziening_op", LocalDate.class),
            rij.getString("rechtsgrond"),
            rij.getString("motivering"),
            rij.getString("spoedreden"),
            rij.getString("publicatietekst")),
        Besluitstatus.valueOf(rij.getString("status")),
        rij.getLong("taalschool_id"),
        rij.getString("nummer"),
        rij.getString("schoolnaam"),
        rij.getObject("verzonden_op", LocalDate.class),
        rij.getString("vastgesteld_door"),
        rij.getObject("vastgesteld_op", LocalDateTime.class),
        rij.getObject("gepubliceerd_op", LocalDateTime.class),
        rij.getString("teruggegeven"));
  }

  /**
   * @param id id of a decision
   * @return user names of who wrote any of its text
   */
  public List<String> auteurs(long id) {
    return jdbc.sql("select gebruikersnaam from keurmerkbesluit_auteur where besluit_id = ? order by 1")
        .param(id)
        .query(String.class)
        .list();
  }

  /**
   * Begins a draft or changes one; whoever does becomes an author of it.
   *
   * @param nieuw what was filled in, within its lengths
   * @return id
   * @throws NietGevonden when procedure or draft does not exist
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   * @throws RegelOvertreden when the procedure is closed, has another draft, or the decision was taken
   */
  public long bewaar(BesluitGegevens nieuw) {
    return grendel.procedure(
        nieuw.procedureId(),
        school -> {
          if (nieuw.betreftId() != null) {
            eisBetreft(nieuw.betreftId(), school);
          }
          long id = nieuw.id() == null ? maak(nieuw, school) : nieuw.id();
          Besluit nu = eisOpen(id);
          if (nu.gegevens().procedureId() != nieuw.procedureId()) {
            throw new NietGevonden();
          }
          if (nieuw.id() != null) {
            eisVersie(nu, nieuw.versie());
          }
          schrijf(id, nieuw);
          jdbc.sql("insert ignore into keurmerkbesluit_auteur (besluit_id, gebruikersnaam) values (?, ?)")
              .params(id, Wijzigingsspoor.actor())
              .update();
          return id;
        });
  }

  private void eisBetreft(long besluitId, long schoolId) {
    vind(besluitId)
        .filter(eerder -> eerder.taalschoolId() == schoolId && eerder.status() == Besluitstatus.VASTGESTELD)
        .orElseThrow(() -> new OngeldigeInvoer("betreft", null, "keurmerk.fout.betreft"));
  }

  private long maak(BesluitGegevens nieuw, long school) {
    boolean dicht =
        stappen.stappen(nieuw.procedureId()).stream().anyMatch(stap -> stap.soort() == Stapsoort.AFGESLOTEN);
    if (dicht) {
      throw new RegelOvertreden("keurmerk.fout.afgesloten");
    }
    if (vanProcedure(nieuw.procedureId()).stream().anyMatch(een -> een.status() != Besluitstatus.VASTGESTELD)) {
      throw new RegelOvertreden("keurmerk.fout.een-concept");
    }
    long id = ids.volgende("keurmerkbesluit_seq");
    jdbc.sql(
            """
            insert into keurmerkbesluit (id, procedure_id, taalschool_id, soort, status, gewijzigd_door)
            values (:id, :procedure, :school, :soort, 'CONCEPT', :door)
            """)
        .param("id", id)
        .param("procedure", nieuw.procedureId())
        .param("school", school)
        .param("soort", nieuw.soort().name())
        .param("door", Wijzigingsspoor.actor())
        .update();
    return id;
  }

  private void schrijf(long id, BesluitGegevens nieuw) {
    jdbc.sql(
            """
            update keurmerkbesluit set soort = :soort, doelstatus = :doel, betreft_id = :betreft,
              ingangsdatum = :ingang, herziening_op = :herziening, rechtsgrond = :grond, motivering = :motivering,
              spoedreden = :spoed, publicatietekst = :publicatie, status = 'CONCEPT',
              versie = versie + 1, gewijzigd_door = :door
            where id = :id
            """)
        .param("id", id)
        .param("soort", nieuw.soort().name())
        .param("doel", nieuw.doelstatus() == null ? null : nieuw.doelstatus().name())
        .param("betreft", nieuw.betreftId())
        .param("ingang", nieuw.ingangsdatum())
        .param("herziening", nieuw.herzieningOp())
        .param("grond", nieuw.rechtsgrond())
        .param("motivering", nieuw.motivering())
        .param("spoed", nieuw.spoedreden())
        .param("publicatie", nieuw.publicatietekst())
        .param("door", Wijzigingsspoor.actor())
        .update();
  }

  /**
   * @param id id of a decision
   * @return it, when nothing was decided yet
   * @throws NietGevonden when there is none
   * @throws RegelOvertreden when it was taken
   */
  Besluit eisOpen(long id) {
    Besluit nu = vind(id).orElseThrow(NietGevonden::new);
    if (nu.status() == Besluitstatus.VASTGESTELD) {
      throw new RegelOvertreden("keurmerk.fout.al-vastgesteld", nu.nummer(), nu.vastgesteldDoor());
    }
    return nu;
  }

  private static Besluit eisVersie(Besluit nu, int versie) {
    if (nu.gegevens().versie() != versie) {
      throw new GelijktijdigGewijzigd();
    }
    return nu;
  }

  /**
   * @param id id of a draft
   * @param versie version that was read
   * @param naar how far it is then
   * @param waarom why it was given back, null when it was not
   * @throws GelijktijdigGewijzigd when it was changed since
   * @throws RegelOvertreden when it was taken, or is given back while nobody offered it
   */
  public void zet(long id, int versie, Besluitstatus naar, String waarom) {
    grendel.besluit(
        id,
        school -> {
          Besluit nu = eisVersie(eisOpen(id), versie);
          if (waarom != null && nu.status() != Besluitstatus.TER_BESLISSING) {
            throw new RegelOvertreden("keurmerk.fout.niet-aangeboden");
          }
          jdbc.sql(
                  "update keurmerkbesluit set status = ?, teruggegeven = ?, versie = versie + 1, gewijzigd_door = ?"
                      + " where id = ?")
              .params(naar.name(), waarom, Wijzigingsspoor.actor(), id)
              .update();
          return null;
        });
  }

  /**
   * @param id id of a draft
   * @param versie version that was read
   * @throws GelijktijdigGewijzigd when it was changed since
   * @throws RegelOvertreden when it was taken
   */
  public void gooiWeg(long id, int versie) {
    grendel.besluit(
        id,
        school -> {
          eisVersie(eisOpen(id), versie);
          return jdbc.sql("delete from keurmerkbesluit where id = ?").param(id).update();
        });
  }
}
