package nl.inburgeringsportaal.toegang.internal;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every night: reviews of rights that are due begin, and lines of roles that are over lapse. */
@Service
@ZonderToegangscontrole(waarom = "the portal itself does it at night")
public class Rondewerker {
  private static final Logger LOG = LoggerFactory.getLogger(Rondewerker.class);

  private final Rechtenronden ronden;
  private final Rolgrendel grendel;

  Rondewerker(Rechtenronden ronden, Rolgrendel grendel) {
    this.ronden = ronden;
    this.grendel = grendel;
  }

  /** On one node. */
  @Scheduled(cron = "0 20 0 * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "rechten-nalopen")
  @Transactional
  public void elkeNacht() {
    grendel.sluit();
    ronden.sluitWatVoorbijIs();
    int begonnen = ronden.beginWatNodigIs();
    if (begonnen > 0) {
      LOG.info("rechten nalopen: {} rondes begonnen", begonnen);
    }
  }
}
