package nl.inburgeringsportaal.toegang;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.organisatie.OrganisatieToegevoegd;
import nl.inburgeringsportaal.toegang.internal.Opdrachtenboek;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal has not yet passed on to the identity provider, for the login, which compares both. */
@Service
@ZonderToegangscontrole(waarom = "asked at login, before there is a user, about the account that logs in")
@Transactional
public class Identiteitsopdrachten {
  private final Opdrachtenboek boek;

  Identiteitsopdrachten(Opdrachtenboek boek) {
    this.boek = boek;
  }

  /**
   * For these roles a token may be older than the portal: it neither gives nor takes them.
   *
   * @param gebruikerId an account
   * @param dag a day
   * @return roles given or taken in the portal by that day that the identity provider does not know of yet, in the
   *     order in which they were changed
   */
  @Transactional(readOnly = true)
  public List<OpenIdentiteitsopdracht> openOpdrachten(long gebruikerId, LocalDate dag) {
    return boek.nietDoorgegeven(gebruikerId, dag);
  }

  /**
   * @param gebeurtenis an organisation that was added, in its transaction
   */
  @EventListener
  public void toegevoegd(OrganisatieToegevoegd gebeurtenis) {
    boek.groepen(gebeurtenis.organisatieId());
  }
}
