package nl.inburgeringsportaal.levering.internal;

import java.time.LocalDateTime;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what never came to an end: uploads that were broken off, staged lines that a killed node left behind. A
 * delivery that waited the whole retention time for its user is given up. What was handled is removed by the
 * retention run ({@link Uploadbewaring}).
 */
@Component
public class Opruimen {
  /** An upload takes minutes; one that began a day ago is never completed. */
  private static final int ONTVANGST_DAGEN = 1;

  private final JdbcClient jdbc;
  private final LeveringOpslag opslag;
  private final Verwerking verwerking;
  private final Regels regels;
  private final Klok klok;

  Opruimen(JdbcClient jdbc, LeveringOpslag opslag, Verwerking verwerking, Regels regels, Klok klok) {
    this.jdbc = jdbc;
    this.opslag = opslag;
    this.verwerking = verwerking;
    this.regels = regels;
    this.klok = klok;
  }

  /** Runs every night, on one node, before the retention run: what is given up then goes as well. */
  @Scheduled(cron = "0 55 2 * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "levering-opruimen")
  public void elkeNacht() {
    ruimOp();
  }

  /** Removes what has been kept long enough today. */
  public void ruimOp() {
    LocalDateTime nu = klok.nu();
    int dagen = regels.getal(Regels.BEWAARTERMIJN_UPLOAD_DAGEN, klok.vandaag());
    ids("status = 'ONTVANGST' and ontvangen_op < ?", nu.minusDays(ONTVANGST_DAGEN)).forEach(opslag::verwerp);
    ids("status = 'WACHT' and ontvangen_op < ?", nu.minusDays(dagen)).forEach(opslag::annuleer);
    verwerking.ruimRestenOp();
  }

  private List<Long> ids(String voorwaarde, LocalDateTime moment) {
    return jdbc.sql("select id from levering where " + voorwaarde).param(moment).query(Long.class).list();
  }
}
