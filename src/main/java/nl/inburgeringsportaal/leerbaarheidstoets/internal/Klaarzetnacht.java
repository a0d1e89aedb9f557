package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every night which sessions are ready: a certificate, a permission or a measure may begin or end by itself. */
@Component
class Klaarzetnacht {
  private static final Logger LOG = LoggerFactory.getLogger(Klaarzetnacht.class);

  private final Klaarzetter klaarzetter;

  Klaarzetnacht(Klaarzetter klaarzetter) {
    this.klaarzetter = klaarzetter;
  }

  @Scheduled(cron = "0 15 0 * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "lbt-klaarzetten", lockAtMostFor = "PT1H")
  public void voerUit() {
    LOG.info("sessies van de leerbaarheidstoets nagelopen: {} gewijzigd", klaarzetter.herberekenAlle());
  }
}
