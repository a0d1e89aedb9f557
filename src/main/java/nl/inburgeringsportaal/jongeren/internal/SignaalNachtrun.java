package nl.inburgeringsportaal.jongeren.internal;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Recomputes all signals just after midnight in the Netherlands; on two nodes only one does it. */
@Component
class SignaalNachtrun {
  private static final Logger LOG = LoggerFactory.getLogger(SignaalNachtrun.class);

  private final SignaalRekenaar rekenaar;

  SignaalNachtrun(SignaalRekenaar rekenaar) {
    this.rekenaar = rekenaar;
  }

  @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "signalen", lockAtMostFor = "PT1H", lockAtLeastFor = "PT1M")
  void voerUit() {
    LOG.info("nachtrun signalen: {} gewijzigd", rekenaar.herberekenAlle());
  }
}
