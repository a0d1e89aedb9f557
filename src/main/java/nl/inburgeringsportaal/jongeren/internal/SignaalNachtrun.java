package nl.inburgeringsportaal.jongeren.internal;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Recomputes all signals just after midnight in the Netherlands, and before a portal that was down that night
 * says that it is ready; on two nodes only one does it.
 */
@Component
class SignaalNachtrun implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(SignaalNachtrun.class);

  private final SignaalRekenaar rekenaar;

  SignaalNachtrun(SignaalRekenaar rekenaar) {
    this.rekenaar = rekenaar;
  }

  @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "signalen", lockAtMostFor = "PT1H", lockAtLeastFor = "PT1M")
  public void voerUit() {
    LOG.info("nachtrun signalen: {} gewijzigd", rekenaar.herberekenAlle());
  }

  @Override
  @SchedulerLock(name = "signalen-start", lockAtMostFor = "PT1H")
  public void run(ApplicationArguments argumenten) {
    LOG.info("signalen bij de start: {} gewijzigd", rekenaar.herberekenAlle());
  }
}
