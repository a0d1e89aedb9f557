package nl.inburgeringsportaal.base.opslag;

import java.time.LocalDateTime;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import nl.inburgeringsportaal.base.Klok;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes files that came to nothing: broken off, never used, removed for longer than it can be undone. */
@Component
public class Opslagopruiming {
  private static final int PER_KEER = 100;

  private final JdbcClient jdbc;
  private final Opslag opslag;
  private final List<Opslaggebruik> gebruik;
  private final Klok klok;
  private final TransactionTemplate transactie;

  Opslagopruiming(
      JdbcClient jdbc,
      Opslag opslag,
      List<Opslaggebruik> gebruik,
      Klok klok,
      PlatformTransactionManager transacties) {
    this.jdbc = jdbc;
    this.opslag = opslag;
    this.gebruik = List.copyOf(gebruik);
    this.klok = klok;
    this.transactie = new TransactionTemplate(transacties);
  }

  /** Every hour, on one node. */
  @Scheduled(cron = "0 20 * * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "opslag-opruimen")
  public void elkUur() {
    ruimOp();
  }

  /**
   * Removes what nobody waits for any more.
   *
   * @return how many files were removed
   */
  public int ruimOp() {
    LocalDateTime nu = klok.nu();
    // In one step: what begins to belong to something in the same moment is not loose any more.
    int weg =
        jdbc.sql(
                "delete from opslagbestand where stand in ('KOMT', 'LOS')"
                    + " and ontvangen_op < if(van_bezoeker, :bezoeker, :los)")
            .param("bezoeker", nu.minus(Opslag.LOS_VAN_BEZOEKER))
            .param("los", nu.minus(Opslag.LOS))
            .update();
    LocalDateTime grens = nu.minus(Opslag.TERUG);
    for (List<Long> ids = verwijderd(grens, null); !ids.isEmpty(); ids = verwijderd(grens, null)) {
      List<Long> gevonden = ids;
      transactie.executeWithoutResult(status -> wis(grens, gevonden));
      weg += gevonden.size();
    }
    return weg;
  }

  private void wis(LocalDateTime grens, List<Long> gevonden) {
    // Whoever puts one back waits for this, and finds it gone; or was first, and then it is no longer among them.
    jdbc.sql("update opslagbestand set weg_op = weg_op - interval 1 second where id in (:ids) and stand = 'WEG'")
        .param("ids", gevonden)
        .update();
    List<Long> ids = verwijderd(grens, gevonden);
    if (!ids.isEmpty()) {
      gebruik.forEach(een -> een.maakLos(ids));
      opslag.wis(ids);
    }
  }

  private List<Long> verwijderd(LocalDateTime grens, List<Long> onder) {
    return jdbc.sql(
            "select id from opslagbestand where stand = 'WEG' and weg_op < :grens"
                + (onder == null ? "" : " and id in (:ids)") + " order by id limit " + PER_KEER)
        .param("grens", grens)
        .param("ids", onder == null ? List.of() : onder)
        .query(Long.class)
        .list();
  }
}
