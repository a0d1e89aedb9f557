package nl.inburgeringsportaal.taak.internal;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Versleuteling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings what {@link Postkamer} wrote: right after the commit, and each minute what waits. What a mail server does not
 * take is tried again at intervals that double up to an hour, and given up after two days: by then it is old news.
 */
@Component
public class Postbode {
  private static final Logger LOG = LoggerFactory.getLogger(Postbode.class);

  /** Longer than a mail can take: then another node may try it. */
  private static final Duration HUUR = Duration.ofMinutes(2);

  private static final Duration OPGEVEN = Duration.ofDays(2);
  private static final int LANGSTE_MINUTEN = 60;
  private static final int VERDUBBELINGEN = 6;
  private static final int PER_KEER = 50;

  private final JdbcClient jdbc;
  private final Versleuteling versleuteling;
  private final JavaMailSender mailserver;
  private final Klok klok;
  private final String afzender;
  private final ExecutorService werker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("post").factory());

  private record Stuk(long id, String soort, byte[] inhoud, int pogingen, LocalDateTime aangemaakt) {}

  Postbode(
      JdbcClient jdbc,
      Versleuteling versleuteling,
      ObjectProvider<JavaMailSender> mailserver,
      Klok klok,
      @Value("${portaal.post.afzender:}") String afzender) {
    this.jdbc = jdbc;
    this.versleuteling = versleuteling;
    this.mailserver = mailserver.getIfAvailable();
    this.klok = klok;
    this.afzender = afzender;
  }

  /** What was just committed is brought in the background: a slow mail server holds nobody up. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  public void geschreven(Postkamer.Geschreven gebeurtenis) {
    werker.submit(this::zonderOmvallen);
  }

  /** On one node. */
  @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
  @SchedulerLock(name = "post", lockAtMostFor = "PT30M", lockAtLeastFor = "PT30S")
  public void elkeMinuut() {
    werk();
  }

  @PreDestroy
  void stop() {
    werker.shutdown();
  }

  private void zonderOmvallen() {
    try {
      werk();
    } catch (RuntimeException fout) {
      // The job tries again within a minute.
      LOG.warn("post niet verstuurd", fout);
    }
  }

  /**
   * Sends what is due.
   *
   * @return how many mails the mail server took
   */
  public int werk() {
    if (mailserver == null) {
      return 0;
    }
    int gebracht = 0;
    for (List<Stuk> beurt = beurt(); !beurt.isEmpty(); beurt = beurt()) {
      for (Stuk stuk : beurt) {
        if (neemAan(stuk) && breng(stuk)) {
          gebracht++;
        }
      }
    }
    return gebracht;
  }

  private List<Stuk> beurt() {
    return jdbc.sql(
            """
            select id, soort, inhoud, pogingen, aangemaakt from post where volgende_poging <= :nu
            order by volgende_poging, id limit :aantal
            """)
        .param("nu", klok.nu())
        .param("aantal", PER_KEER)
        .query(
            (rij, nummer) ->
                new Stuk(
                    rij.getLong(1),
                    rij.getString(2),
                    rij.getBytes(3),
                    rij.getInt(4),
                    rij.getObject(5, LocalDateTime.class)))
        .list();
  }

  /** Only one node gets it; when that one dies the mail is due again after {@link #HUUR}. */
  private boolean neemAan(Stuk stuk) {
    return jdbc.sql(
                """
                update post set pogingen = pogingen + 1, volgende_poging = :tot, versie = versie + 1
                where id = :id and volgende_poging <= :nu
                """)
            .param("tot", klok.nu().plus(HUUR))
            .param("id", stuk.id())
            .param("nu", klok.nu())
            .update()
        == 1;
  }

  private boolean breng(Stuk stuk) {
    try {
      mailserver.send(bericht(stuk));
      weg(stuk);
      return true;
    } catch (MailException | MessagingException fout) {
      // Neither the message nor the cause: a mail server quotes addresses.
      LOG.warn("post {} ({}) niet verstuurd: {}", stuk.id(), stuk.soort(), fout.getClass().getSimpleName());
      if (stuk.aangemaakt().plus(OPGEVEN).isBefore(klok.nu())) {
        LOG.warn("post {} ({}) opgegeven", stuk.id(), stuk.soort());
        weg(stuk);
      } else {
        stelUit(stuk);
      }
      return false;
    }
  }

  private MimeMessage bericht(Stuk stuk) throws MessagingException {
    byte[] leesbaar = versleuteling.ontsleutel(stuk.inhoud(), Postkamer.plaats(stuk.id()));
    String[] delen = new String(leesbaar, StandardCharsets.UTF_8).split("\n", 3);
    MimeMessage bericht = mailserver.createMimeMessage();
    MimeMessageHelper helper = new MimeMessageHelper(bericht, StandardCharsets.UTF_8.name());
    helper.setFrom(afzender);
    helper.setTo(delen[0]);
    helper.setSubject(delen[1]);
    helper.setText(delen[2]);
    // Automatic answers, such as of who is on leave, go nowhere.
    bericht.setHeader("Auto-Submitted", "auto-generated");
    return bericht;
  }

  private void weg(Stuk stuk) {
    jdbc.sql("delete from post where id = ?").param(stuk.id()).update();
  }

  private void stelUit(Stuk stuk) {
    int minuten = Math.min(LANGSTE_MINUTEN, 1 << Math.min(stuk.pogingen(), VERDUBBELINGEN));
    jdbc.sql("update post set volgende_poging = :straks where id = :id")
        .param("straks", klok.nu().plusMinutes(minuten))
        .param("id", stuk.id())
        .update();
  }
}
