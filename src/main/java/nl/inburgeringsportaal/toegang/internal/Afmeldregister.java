package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDateTime;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which sessions the identity provider has ended. It tells one node; the others see it here, so no node has to reach
 * another, and a node that starts anew has forgotten nothing. Spring's own registry knows only the sessions of its
 * own memory.
 */
@Service
@ZonderToegangscontrole(waarom = "told by the identity provider, asked before anything else in a request")
class Afmeldregister implements OidcSessionRegistry {

  /** Longer than any session at the provider may last. */
  private static final int DAGEN = 2;

  private final JdbcClient jdbc;
  private final Klok klok;

  Afmeldregister(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** Nothing to keep: a session carries in its ID token what it is known by. */
  @Override
  public void saveSessionInformation(OidcSessionInformation sessie) {}

  @Override
  public OidcSessionInformation removeSessionInformation(String sessie) {
    return null;
  }

  /**
   * Notes that the provider has ended a session, or all of a subject.
   *
   * @return nothing: each node ends its own sessions when they come by
   */
  @Override
  @Transactional
  public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken bericht) {
    jdbc.sql(
            """
            insert into afmelding (id, sessie, onderwerp, moment)
            values (next value for afmelding_seq, :sessie, :onderwerp, :moment)
            """)
        .param("sessie", bericht.getSessionId())
        .param("onderwerp", bericht.getSubject())
        .param("moment", klok.nu())
        .update();
    return List.of();
  }

  /**
   * @param sessie session at the provider (sid), null when unknown
   * @param onderwerp subject
   * @param sinds when he logged in here
   * @return true when the provider has ended that session since
   */
  @Transactional(readOnly = true)
  boolean isAfgemeld(String sessie, String onderwerp, LocalDateTime sinds) {
    return jdbc.sql(
            """
            select exists (select 1 from afmelding where sessie = :sessie)
              or exists (select 1 from afmelding where onderwerp = :onderwerp and sessie is null and moment >= :sinds)
            """)
        .param("sessie", sessie)
        .param("onderwerp", onderwerp)
        .param("sinds", sinds)
        .query(Boolean.class)
        .single();
  }

  /** Once a night: what no session can still be waiting for. */
  @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "afmeldingen")
  @Transactional
  void ruimOp() {
    jdbc.sql("delete from afmelding where moment < :grens").param("grens", klok.nu().minusDays(DAGEN)).update();
  }
}
