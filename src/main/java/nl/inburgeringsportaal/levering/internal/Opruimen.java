package nl.inburgeringsportaal.levering.internal;

import java.time.LocalDateTime;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.regels.Regels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what may not stay: uploads after the retention time (the delivery, its receipt and its masked
 * problems remain), uploads that were broken off, staged lines that a killed node left behind. A delivery
 * that waited all that time for its user is given up.
 */
@Component
public class Opruimen {
  private static final Logger LOG = LoggerFactory.getLogger(Opruimen.class);

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

  /** Runs every night, on one node. */
  @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Amsterdam")
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
    ids("status in ('VERWERKT', 'GEWEIGERD', 'MISLUKT') and inhoud_verwijderd_op is null and ontvangen_op < ?",
            nu.minusDays(dagen))
        .forEach(this::verwijderInhoud);
    verwerking.ruimRestenOp();
  }

  private List<Long> ids(String voorwaarde, LocalDateTime moment) {
    return jdbc.sql("select id from levering where " + voorwaarde).param(moment).query(Long.class).list();
  }

  private void verwijderInhoud(long id) {
    verwerking.ruimOp(id);
    jdbc.sql("delete from levering_inhoud where levering_id = ?").param(id).update();
    jdbc.sql("delete from levering_ontbrekend where levering_id = ?").param(id).update();
    jdbc.sql("update levering set inhoud_verwijderd_op = ? where id = ?").params(klok.nu(), id).update();
    LOG.info("de inhoud van levering {} is verwijderd", id);
  }
}
