package nl.inburgeringsportaal.keurmerk.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.keurmerk.Schoolverband;
import nl.inburgeringsportaal.keurmerk.VerbandGegevens;
import nl.inburgeringsportaal.keurmerk.Verbandsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which schools belong together. Rows that are taken away stay in the history of the table, with the reason. */
@Component
public class Verbandboek {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Keurmerkgrendel grendel;

  Verbandboek(JdbcClient jdbc, IdBlokken ids, Keurmerkgrendel grendel) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.grendel = grendel;
  }

  /**
   * @param taalschoolId a school
   * @return how it belongs together with others, the first day first
   */
  public List<Schoolverband> van(long taalschoolId) {
    return jdbc.sql(
            """
            select v.id, v.soort, v.soort = 'FUSIE' and v.taalschool_id = :school as gaat_op, t.id as andere_id, i.naam,
              i.instellingsnummer, v.dag, v.toelichting
            from schoolverband v join taalschool t on t.id = if(v.taalschool_id = :school, v.andere_id, v.taalschool_id)
              join instelling i on i.id = t.instelling_id
            where v.taalschool_id = :school or v.andere_id = :school
            order by v.dag, v.id
            """)
        .param("school", taalschoolId)
        .query(Schoolverband.class)
        .list();
  }

  /**
   * @param taalschoolId the school that goes on in the other, or one of two numbers
   * @param nieuw what was checked
   * @return id
   * @throws NietGevonden when a school has no file
   * @throws RegelOvertreden when they belong together already, it goes on in another one, or that would go round
   */
  public long voegToe(long taalschoolId, VerbandGegevens nieuw) {
    return grendel.scholen(
        taalschoolId,
        nieuw.andereId(),
        () -> {
          eis(taalschoolId, nieuw);
          long id = ids.volgende("schoolverband_seq");
          jdbc.sql(
                  """
                  insert into schoolverband (id, soort, taalschool_id, andere_id, dag, toelichting, gewijzigd_door)
                  values (:id, :soort, :school, :andere, :dag, :toelichting, :door)
                  """)
              .param("id", id)
              .param("soort", nieuw.soort().name())
              .param("school", taalschoolId)
              .param("andere", nieuw.andereId())
              .param("dag", nieuw.dag())
              .param("toelichting", nieuw.toelichting())
              .param("door", Wijzigingsspoor.actor())
              .update();
          return id;
        });
  }

  private void eis(long school, VerbandGegevens nieuw) {
    if (van(school).stream().anyMatch(een -> een.andereId() == nieuw.andereId())) {
      throw new RegelOvertreden("keurmerk.fout.verband-al");
    }
    if (nieuw.soort() != Verbandsoort.FUSIE) {
      return;
    }
    if (gaatOpIn(school).isPresent()) {
      throw new RegelOvertreden("keurmerk.fout.verband-verder");
    }
    Set<Long> gezien = new HashSet<>();
    for (Optional<Long> verder = Optional.of(nieuw.andereId());
        verder.isPresent() && gezien.add(verder.get());
        verder = gaatOpIn(verder.get())) {
      if (verder.get() == school) {
        throw new RegelOvertreden("keurmerk.fout.verband-rond");
      }
    }
  }

  private Optional<Long> gaatOpIn(long school) {
    return jdbc.sql("select andere_id from schoolverband where taalschool_id = ? and soort = 'FUSIE' limit 1")
        .param(school)
        .query(Long.class)
        .optional();
  }

  /**
   * @param taalschoolId one of both schools
   * @param id how they belong together
   * @param reden why that is taken away
   * @throws NietGevonden when it is not there
   */
  public void verwijder(long taalschoolId, long id, String reden) {
    grendel.school(
        taalschoolId,
        () -> {
          // The history holds the row as it was last: with who took it away, and why.
          jdbc.sql("update schoolverband set gewijzigd_door = :door, reden = :reden where id = :id")
              .param("door", Wijzigingsspoor.actor())
              .param("reden", reden)
              .param("id", id)
              .update();
          int weg =
              jdbc.sql("delete from schoolverband where id = :id and :school in (taalschool_id, andere_id)")
                  .param("id", id)
                  .param("school", taalschoolId)
                  .update();
          if (weg == 0) {
            throw new NietGevonden();
          }
          return null;
        });
  }
}
