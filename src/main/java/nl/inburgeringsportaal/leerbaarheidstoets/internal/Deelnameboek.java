package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.DeelnameListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Deelnamestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingDeelnemer;
import nl.inburgeringsportaal.leerbaarheidstoets.Trainingsuitkomst;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes part in a training. What takes or frees a seat is called with the training taken. */
@Component
public class Deelnameboek {
  private static final String VAN_WIE =
      """
      select d.*, t.naam as training, t.begin from training_deelname d join training t on t.id = d.training_id
      where d.toetsbegeleider_id = ? order by t.begin desc, d.id desc
      """;

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  Deelnameboek(JdbcClient jdbc, IdBlokken ids, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /** Who has which sign-up for what. */
  public record Deelname(long id, long trainingId, long begeleiderId, Deelnamestatus status, Boolean aanwezig) {}

  private static final RowMapper<Deelname> DEELNAME =
      (rij, nummer) ->
          new Deelname(
              rij.getLong("id"),
              rij.getLong("training_id"),
              rij.getLong("toetsbegeleider_id"),
              Deelnamestatus.valueOf(rij.getString("status")),
              rij.getObject("aanwezig", Boolean.class));

  /**
   * @param id id of a sign-up
   * @return it, empty when there is none
   */
  public Optional<Deelname> vind(long id) {
    return jdbc.sql("select * from training_deelname where id = ?").param(id).query(DEELNAME).optional();
  }

  /**
   * @param begeleiderId id of a toetsbegeleider
   * @return his sign-ups, the last training first
   */
  public List<DeelnameListItem> van(long begeleiderId) {
    return jdbc.sql(VAN_WIE)
        .param(begeleiderId)
        .query(
            (rij, nummer) ->
                new DeelnameListItem(
                    rij.getLong("id"),
                    rij.getLong("training_id"),
                    rij.getString("training"),
                    rij.getObject("begin", LocalDateTime.class),
                    Deelnamestatus.valueOf(rij.getString("status")),
                    rij.getObject("aanwezig", Boolean.class),
                    uitkomst(rij),
                    rij.getObject("uitkomst_op", LocalDate.class)))
        .list();
  }

  /**
   * @param trainingId id of a training
   * @return who has a seat, by name, then who waits, in order of arrival
   */
  public List<TrainingDeelnemer> deelnemers(long trainingId) {
    return jdbc.sql(
            """
            select d.*, b.naam, b.mail, o.naam as organisatie from training_deelname d
              join toetsbegeleider b on b.id = d.toetsbegeleider_id join organisatie o on o.id = b.organisatie_id
            where d.training_id = ? and d.status <> 'AFGEMELD'
            order by d.status = 'WACHT', if(d.status = 'WACHT', d.volgnummer, 0), b.naam, d.id
            """)
        .param(trainingId)
        .query(
            (rij, nummer) ->
                new TrainingDeelnemer(
                    rij.getLong("id"),
                    rij.getLong("toetsbegeleider_id"),
                    rij.getString("naam"),
                    rij.getString("organisatie"),
                    rij.getString("mail"),
                    Deelnamestatus.valueOf(rij.getString("status")),
                    rij.getObject("aanwezig", Boolean.class),
                    uitkomst(rij)))
        .list();
  }

  private static Trainingsuitkomst uitkomst(ResultSet rij) throws SQLException {
    String uitkomst = rij.getString("uitkomst");
    return uitkomst == null ? null : Trainingsuitkomst.valueOf(uitkomst);
  }

  /**
   * @param begeleiderId id of a toetsbegeleider
   * @return true when he is signed up for a training that has not ended
   */
  public boolean isAangemeld(long begeleiderId) {
    return jdbc.sql(
            """
            select exists (select 1 from training_deelname d join training t on t.id = d.training_id
              where d.toetsbegeleider_id = :wie and d.status <> 'AFGEMELD' and d.uitkomst is null and t.einde > :nu)
            """)
        .param("wie", begeleiderId)
        .param("nu", klok.nu())
        .query(Boolean.class)
        .single();
  }

  /**
   * @param trainingId id of a training
   * @param begeleiderId id of a toetsbegeleider who is not signed up for it
   * @param vrij true when there is a seat
   */
  public void meldAan(long trainingId, long begeleiderId, boolean vrij) {
    jdbc.sql(
            """
            insert into training_deelname (id, training_id, toetsbegeleider_id, volgnummer, status, aangemeld_op,
              gewijzigd_door)
            select :id, :training, :wie, coalesce(max(d.volgnummer), 0) + 1, :status, :nu, :actor
            from training_deelname d where d.training_id = :training
            """)
        .param("id", ids.volgende("training_deelname_seq"))
        .param("training", trainingId)
        .param("wie", begeleiderId)
        .param("status", (vrij ? Deelnamestatus.GEPLAATST : Deelnamestatus.WACHT).name())
        .param("nu", klok.nu())
        .param("actor", Wijzigingsspoor.actor())
        .update();
  }

  /**
   * @param id id of a sign-up
   * @return false when it was given up already
   */
  public boolean meldAf(long id) {
    return jdbc.sql(
                """
                update training_deelname set status = 'AFGEMELD', afgemeld_op = ?, versie = versie + 1,
                  gewijzigd_door = ?
                where id = ? and status <> 'AFGEMELD' and uitkomst is null
                """)
            .params(klok.nu(), Wijzigingsspoor.actor(), id)
            .update()
        == 1;
  }

  /**
   * @param trainingId id of a training that is cancelled
   */
  public void meldAllenAf(long trainingId) {
    jdbc.sql(
            """
            update training_deelname set status = 'AFGEMELD', afgemeld_op = ?, versie = versie + 1, gewijzigd_door = ?
            where training_id = ? and status <> 'AFGEMELD'
            """)
        .params(klok.nu(), Wijzigingsspoor.actor(), trainingId)
        .update();
  }

  /**
   * Gives the seats that are free to who waits longest.
   *
   * @param trainingId id of a training
   */
  public void schuifOp(long trainingId) {
    long vrij =
        jdbc.sql(
                """
                select cast(t.plaatsen as signed) - count(d.id) from training t left join training_deelname d
                  on d.training_id = t.id and d.status = 'GEPLAATST' where t.id = ? group by t.id, t.plaatsen
                """)
            .param(trainingId)
            .query(Long.class)
            .single();
    if (vrij > 0) {
      jdbc.sql(
              """
              update training_deelname set status = 'GEPLAATST', opgeschoven_op = ?, versie = versie + 1,
                gewijzigd_door = ?
              where training_id = ? and status = 'WACHT' order by volgnummer limit ?
              """)
          .params(klok.nu(), Wijzigingsspoor.actor(), trainingId, vrij)
          .update();
    }
  }

  /**
   * @param begeleiderId id of a toetsbegeleider
   * @return ids of his open sign-ups for trainings that have not begun
   */
  public List<Deelname> nogTeBeginnen(long begeleiderId) {
    return jdbc.sql(
            """
            select d.* from training_deelname d join training t on t.id = d.training_id
            where d.toetsbegeleider_id = ? and d.status <> 'AFGEMELD' and d.uitkomst is null and t.begin > ?
            order by d.id
            """)
        .params(begeleiderId, klok.nu())
        .query(DEELNAME)
        .list();
  }

  /**
   * @param id id of a sign-up with a seat
   * @param aanwezig null: not noted
   * @return false when it has no seat, or its outcome was noted
   */
  public boolean noteerAanwezig(long id, Boolean aanwezig) {
    return jdbc.sql(
                """
                update training_deelname set aanwezig = :aanwezig, versie = versie + 1, gewijzigd_door = :wie
                where id = :id and status = 'GEPLAATST' and uitkomst is null
                """)
            .param("aanwezig", aanwezig)
            .param("wie", Wijzigingsspoor.actor())
            .param("id", id)
            .update()
        == 1;
  }

  /**
   * @param id id of a sign-up of somebody who was there
   * @param uitkomst how it ended, null when it was noted by mistake
   */
  public void noteerUitkomst(long id, Trainingsuitkomst uitkomst) {
    jdbc.sql(
            """
            update training_deelname set uitkomst = :uitkomst, uitkomst_op = :dag, versie = versie + 1,
              gewijzigd_door = :wie
            where id = :id
            """)
        .param("uitkomst", uitkomst == null ? null : uitkomst.name())
        .param("dag", uitkomst == null ? null : klok.vandaag())
        .param("wie", Wijzigingsspoor.actor())
        .param("id", id)
        .update();
  }
}
