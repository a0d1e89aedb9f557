package nl.inburgeringsportaal.jongeren.internal;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Recomputes all signals just after midnight in the Netherlands; on two nodes only one does it. And at the
 * start, before the portal says that it is ready: it may have been down at midnight, or a demo plays another
 * day than it did before.
 */
@Component
class SignaalNachtrun implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(SignaalNachtrun.class);

  private final SignaalRekenaar rekenaar;

  SignaalNachtrun(SignaalRekenaar rekenaar) {
    this.rekenaar = rekenaar;
  }

  @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "signalen", lockAtMostFor = "PT1H")
  public void voerUit() {
    LOG.info("nachtrun signalen: {} gewijzigd", rekenaar.herberekenAlle());
  }

  @Override
  @SchedulerLock(name = "signalen-start", lockAtMostFor = "PT1H", lockAtLeastFor = "PT0S")
  public void run(ApplicationArguments argumenten) {
    try {
      int gewijzigd = rekenaar.herberekenAlle();
      if (gewijzigd > 0) {
        LOG.info("signalen ingehaald bij het starten: {} gewijzigd", gewijzigd);
      }
    } catch (DataAccessException fout) {
      // The night run of another node was at it; what is left is for the coming night.
      LOG.warn("signalen niet ingehaald bij het starten", fout);
    }
  }
}
