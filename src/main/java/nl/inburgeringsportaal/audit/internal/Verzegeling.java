package nl.inburgeringsportaal.audit.internal;

import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import nl.inburgeringsportaal.base.Klok;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Seals the logs: every minute what was just written, every night what long transactions left behind. */
@Component
class Verzegeling {
  private static final Logger LOG = LoggerFactory.getLogger(Verzegeling.class);
  private static final Duration VENSTER = Duration.ofMinutes(15);

  private final Zegelaar zegelaar;
  private final Klok klok;

  Verzegeling(Zegelaar zegelaar, Klok klok) {
    this.zegelaar = zegelaar;
    this.klok = klok;
  }

  @Scheduled(cron = "20 * * * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "logzegel", lockAtLeastFor = "PT10S", lockAtMostFor = "PT30M")
  public void elkeMinuut() {
    try {
      zegelaar.verzegel(klok.nu().minus(VENSTER));
    } catch (DataAccessException | TransactionException fout) {
      // Another node was at it, or the database is away: the lines wait for the next minute.
      LOG.warn("het logboek is deze minuut niet verzegeld", fout);
    }
  }

  @Scheduled(cron = "0 50 2 * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "logzegel-nacht", lockAtMostFor = "PT2H")
  public void elkeNacht() {
    LOG.info("verzegeld voor de nacht: {} regels", zegelaar.verzegel(null));
  }
}
