package nl.inburgeringsportaal.toegang.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.toegang.GebruikerService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes, once a night, the accounts that were closed or removed at the identity provider; what was removed loses its
 * roles too. Who is logged in loses that
 * at his next token already; this is for who is not, so that the list of accounts tells the truth. An account that the
 * provider opens again stays closed until an administrator opens it here too.
 */
@Service
@ZonderToegangscontrole(waarom = "the portal itself does it at night")
public class Accountcontrole {
  private static final Logger LOG = LoggerFactory.getLogger(Accountcontrole.class);
  private static final String REDEN = "volgens de identiteitsprovider";

  private final GebruikerRepository gebruikers;
  private final Identiteitsbeheer beheer;
  private final Keycloak keycloak;
  private final Opdrachtenboek opdrachten;
  private final GebruikerRolRepository rollen;
  private final Rolgever rolgever;
  private final Rolgrendel grendel;
  private final Wijzigingslog wijzigingslog;
  private final Klok klok;
  private final TransactionTemplate transactie;

  Accountcontrole(
      GebruikerRepository gebruikers,
      Identiteitsbeheer beheer,
      Keycloak keycloak,
      Opdrachtenboek opdrachten,
      GebruikerRolRepository rollen,
      Rolgever rolgever,
      Rolgrendel grendel,
      Wijzigingslog wijzigingslog,
      Klok klok,
      PlatformTransactionManager transacties) {
    this.gebruikers = gebruikers;
    this.beheer = beheer;
    this.keycloak = keycloak;
    this.opdrachten = opdrachten;
    this.rollen = rollen;
    this.rolgever = rolgever;
    this.grendel = grendel;
    this.wijzigingslog = wijzigingslog;
    this.klok = klok;
    this.transactie = new TransactionTemplate(transacties);
  }

  /** On one node. When the provider is away, the coming night is early enough. */
  @Scheduled(cron = "0 40 0 * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "accounts-nalopen")
  public void elkeNacht() {
    try {
      int gesloten = controleer();
      if (gesloten > 0) {
        LOG.info("accounts nalopen: {} gesloten volgens de identiteitsprovider", gesloten);
      }
    } catch (Identiteitsfout fout) {
      LOG.warn("accounts niet nagelopen: {} ({})", fout.code(), fout.status());
    }
  }

  /**
   * May be done more than once a day.
   *
   * @return how many accounts were closed
   */
  public int controleer() {
    if (!beheer.aan()) {
      return 0;
    }
    // Ours first: an account that is made meanwhile is not looked for in a list from before.
    List<Gebruiker> hier = gebruikers.openEnGekoppeld();
    Set<String> daar = keycloak.openAccounts();
    List<Gebruiker> weg = hier.stream().filter(gebruiker -> !daar.contains(gebruiker.onderwerp())).toList();
    if (!hier.isEmpty() && weg.size() == hier.size()) {
      LOG.warn("accounts niet nagelopen: de identiteitsprovider kent geen enkel account van het portaal");
      return 0;
    }
    return (int) weg.stream().filter(this::sluit).count();
  }

  private boolean sluit(Gebruiker wie) {
    // Asked once more about this one: pages shift when somebody is removed in between.
    Optional<Keycloak.Account> daar = keycloak.account(wie.onderwerp());
    if (daar.filter(Keycloak.Account::enabled).isPresent()) {
      return false;
    }
    return Boolean.TRUE.equals(transactie.execute(status -> {
      grendel.sluit();
      Gebruiker nu = gebruikers.findById(wie.id()).orElseThrow();
      // What was changed here and not yet passed on is newer.
      if (!nu.isActief() || opdrachten.wacht(nu.id())) {
        return false;
      }
      nu.zet(false, klok.vandaag());
      gebruikers.saveAndFlush(nu);
      if (daar.isEmpty()) {
        // It never comes back: a new one there is somebody else to the portal.
        rollen
            .nietVoorbij(List.of(nu.id()), klok.vandaag())
            .forEach(rol -> rolgever.eindig(null, rol, klok.vandaag(), REDEN));
      }
      wijzigingslog.noteer(GebruikerService.OBJECT, nu.id(), null, "actief", true, false, REDEN);
      return true;
    }));
  }
}
