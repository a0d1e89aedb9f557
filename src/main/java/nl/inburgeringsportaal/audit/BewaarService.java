package nl.inburgeringsportaal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import nl.inburgeringsportaal.audit.internal.Bewaring;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Retention for the portaalbeheerder: terms, what goes tonight, what went before, and what must stay. He sees
 * numbers of objects, never what they are.
 */
@Service
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@Transactional(readOnly = true)
public class BewaarService {
  private static final int REDEN = 200;

  private final Bewaring bewaring;
  private final List<Bewaarsoort> soorten;
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;
  private final Wijzigingslog wijzigingslog;

  BewaarService(
      Bewaring bewaring,
      List<Bewaarsoort> soorten,
      JdbcClient jdbc,
      IdBlokken ids,
      Klok klok,
      Wijzigingslog wijzigingslog) {
    this.bewaring = bewaring;
    this.soorten = soorten;
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * @return per category its term and how many would go at the next run, by name of the category
   */
  public List<Bewaarstand> stand() {
    return bewaring.stand();
  }

  /**
   * @param pagina page; its sort is not used
   * @return the register of removals, the last one first
   */
  public Slice<VerwijderingListItem> list(Pageable pagina) {
    List<VerwijderingListItem> rijen =
        jdbc.sql(
                """
                select id, coalesce(afgerond_op, begonnen_op) as moment, categorie, aantal, eerste, laatste, grens,
                  regelcode, regelwaarde, regel_geldig_van, te_bevestigen, hash
                from verwijdering order by begonnen_op desc, id desc limit ? offset ?
                """)
            .params(pagina.getPageSize() + 1, pagina.getOffset())
            .query(
                (rij, nummer) ->
                    new VerwijderingListItem(
                        rij.getLong("id"), rij.getObject("moment", LocalDateTime.class), rij.getString("categorie"),
                        rij.getLong("aantal"), rij.getObject("eerste", LocalDate.class),
                        rij.getObject("laatste", LocalDate.class), rij.getObject("grens", LocalDate.class),
                        rij.getString("regelcode"), rij.getString("regelwaarde"),
                        rij.getObject("regel_geldig_van", LocalDate.class), rij.getBoolean("te_bevestigen"),
                        rij.getString("hash")))
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @return how many entries the register of removals has
   */
  public long count() {
    return jdbc.sql("select count(*) from verwijdering").query(Long.class).single();
  }

  /**
   * @return kinds of objects that can be kept longer, in alphabetical order
   */
  public List<String> soorten() {
    return soorten.stream().map(Bewaarsoort::objectSoort).filter(Objects::nonNull).distinct().sorted().toList();
  }

  /**
   * @return the legal holds that last, the oldest first
   */
  public List<OpschortingListItem> opschortingen() {
    return jdbc.sql(
            """
            select id, object_soort, object_id, reden, van, door from opschorting
            where opgeheven_op is null order by van, id
            """)
        .query(
            (rij, nummer) ->
                new OpschortingListItem(
                    rij.getLong("id"), rij.getString("object_soort"), rij.getLong("object_id"), rij.getString("reden"),
                    rij.getObject("van", LocalDateTime.class), rij.getString("door")))
        .list();
  }

  /**
   * Keeps an object from being removed until the hold is lifted. Whether it exists is not told: the
   * portaalbeheerder reaches no files.
   *
   * @param objectSoort one of {@link #soorten}
   * @param nummer id of the object, as the log names it
   * @param reden why, 1 to 200 characters, without the name of a person
   * @throws OngeldigeInvoer when the kind does not exist or the reason cannot be
   * @throws RegelOvertreden when a hold lasts already
   */
  @Transactional
  public void schortOp(String objectSoort, Long nummer, String reden) {
    if (!soorten().contains(objectSoort)) {
      throw new OngeldigeInvoer("objectSoort", objectSoort, "fout.verplicht");
    }
    if (nummer == null || nummer < 1) {
      throw new OngeldigeInvoer("nummer", nummer, "fout.verplicht");
    }
    if (reden == null || reden.isBlank() || reden.length() > REDEN) {
      throw new OngeldigeInvoer("reden", null, "fout.lengte", REDEN);
    }
    try {
      jdbc.sql("insert into opschorting (id, object_soort, object_id, reden, van, door) values (?, ?, ?, ?, ?, ?)")
          .params(ids.volgende("opschorting_seq"), objectSoort, nummer, reden, klok.nu(), Wijzigingsspoor.actor())
          .update();
    } catch (DuplicateKeyException fout) {
      throw new RegelOvertreden("audit.fout.al-opgeschort");
    }
    wijzigingslog.noteer(objectSoort, nummer, null, "bewaren", null, "opgeschort", reden);
  }

  /**
   * Lifts a legal hold; the term that was over meanwhile counts from the next run.
   *
   * @param opschorting id of the hold
   * @throws NietGevonden when it does not last
   */
  @Transactional
  public void hefOp(Long opschorting) {
    OpschortingListItem geldt =
        opschortingen().stream().filter(rij -> rij.id() == opschorting).findFirst().orElseThrow(NietGevonden::new);
    jdbc.sql("update opschorting set opgeheven_op = ?, opgeheven_door = ? where id = ? and opgeheven_op is null")
        .params(klok.nu(), Wijzigingsspoor.actor(), opschorting)
        .update();
    wijzigingslog.noteer(geldt.objectSoort(), geldt.objectId(), null, "bewaren", "opgeschort", null, null);
  }
}
