package nl.inburgeringsportaal.taak.internal;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Early each working day, on one node; again after a quarter of an hour for what went wrong. */
@Component
class Samenvattingronde {
  private static final Logger LOG = LoggerFactory.getLogger(Samenvattingronde.class);

  private final Samenvattingen samenvattingen;

  Samenvattingronde(Samenvattingen samenvattingen) {
    this.samenvattingen = samenvattingen;
  }

  @Scheduled(cron = "0 0/15 7-8 * * MON-FRI", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "samenvattingen", lockAtMostFor = "PT30M")
  public void voerUit() {
    int verstuurd = samenvattingen.verstuur();
    if (verstuurd > 0) {
      LOG.info("samenvattingen: {} verstuurd", verstuurd);
    }
  }
}
