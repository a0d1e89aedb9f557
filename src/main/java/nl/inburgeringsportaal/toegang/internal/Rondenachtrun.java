package nl.inburgeringsportaal.toegang.internal;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reviews of rights begin just after midnight, on one node; and at the start, for a portal that was down then. */
@Component
class Rondenachtrun implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(Rondenachtrun.class);

  private final Rondewerker werker;

  Rondenachtrun(Rondewerker werker) {
    this.werker = werker;
  }

  @Scheduled(cron = "0 20 0 * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "rechten-nalopen")
  public void voerUit() {
    meld(werker.werkBij());
  }

  @Override
  @SchedulerLock(name = "rechten-nalopen-start", lockAtLeastFor = "PT0S")
  public void run(ApplicationArguments argumenten) {
    try {
      meld(werker.werkBij());
    } catch (DataAccessException fout) {
      // Another node was at it; what is left is for the coming night.
      LOG.warn("rechten nalopen niet ingehaald bij het starten", fout);
    }
  }

  private static void meld(int begonnen) {
    if (begonnen > 0) {
      LOG.info("rechten nalopen: {} rondes begonnen", begonnen);
    }
  }
}
