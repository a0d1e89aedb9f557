package nl.inburgeringsportaal.bijeenkomst.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.taak.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What happens to sign-ups by itself: seats that nobody confirmed are given up, and who takes part is reminded. */
@Component
public class Bijeenkomstwacht {
  private static final Logger LOG = LoggerFactory.getLogger(Bijeenkomstwacht.class);
  private static final String DAGEN_VOORAF = "bijeenkomst_herinnering_dagen";

  private final Plaatsenboek boek;
  private final Plaatslezer lezer;
  private final Post post;
  private final Regels regels;
  private final Klok klok;

  Bijeenkomstwacht(Plaatsenboek boek, Plaatslezer lezer, Post post, Regels regels, Klok klok) {
    this.boek = boek;
    this.lezer = lezer;
    this.post = post;
    this.regels = regels;
    this.klok = klok;
  }

  /** On one node. */
  @Scheduled(cron = "0 */5 * * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "bijeenkomst-opruimen")
  public void ruimOp() {
    int weg = boek.ruimOp();
    if (weg > 0) {
      LOG.info("bijeenkomsten: {} aanmeldingen niet bevestigd", weg);
    }
  }

  /** On one node; a portal that was down in the morning catches up in the next hour. */
  @Scheduled(cron = "0 25 7-17 * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "bijeenkomst-herinneren")
  public void herinnerElkUur() {
    herinner();
  }

  /**
   * Reminds who was not reminded yet. Who signed up within those days just had a mail.
   *
   * @return how many reminders were written
   */
  public int herinner() {
    if (!post.aan()) {
      return 0;
    }
    LocalDate vandaag = klok.vandaag();
    int dagen = regels.getal(DAGEN_VOORAF, vandaag);
    LocalDateTime tot = vandaag.atStartOfDay();
    int geschreven = 0;
    if (dagen > 0) {
      for (Plaats plaats : lezer.teHerinneren(Herinnering.VOORAF, vandaag.plusDays(1), vandaag.plusDays(dagen), tot)) {
        geschreven += boek.herinner(Herinnering.VOORAF, plaats) ? 1 : 0;
      }
    }
    for (Plaats plaats : lezer.teHerinneren(Herinnering.DAG, vandaag, vandaag, tot)) {
      geschreven += boek.herinner(Herinnering.DAG, plaats) ? 1 : 0;
    }
    return geschreven;
  }
}
