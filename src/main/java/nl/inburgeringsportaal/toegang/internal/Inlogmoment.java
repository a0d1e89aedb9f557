package nl.inburgeringsportaal.toegang.internal;

import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.toegang.PortaalIdentiteit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when somebody logged in last, so that an account that nobody uses is seen. */
@Service
@ZonderToegangscontrole(waarom = "writes at login, about the account that logs in")
class Inlogmoment {
  private final JdbcClient jdbc;
  private final Klok klok;

  Inlogmoment(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** The version stays: a form that is open about this account loses nothing by it. */
  @EventListener
  @Transactional
  public void ingelogd(InteractiveAuthenticationSuccessEvent gebeurtenis) {
    if (gebeurtenis.getAuthentication().getPrincipal() instanceof PortaalIdentiteit identiteit) {
      jdbc.sql("update gebruiker set laatst_ingelogd = :moment where id = :id")
          .param("moment", klok.nu())
          .param("id", identiteit.gebruiker().id())
          .update();
    }
  }
}
