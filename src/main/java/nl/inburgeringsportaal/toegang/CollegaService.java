package nl.inburgeringsportaal.toegang;

import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.toegang.internal.Accountbeheer;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.Rolgrendel;
import nl.inburgeringsportaal.toegang.internal.Rolregels;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes and opens accounts of colleagues, for who administers the people of an organisation. Somebody who also works
 * elsewhere is not closed from here: only his roles here can end.
 */
@Service
@PreAuthorize("@beheerbereik.magBeheren()")
@Transactional
public class CollegaService {
  private final Accountbeheer accountbeheer;
  private final Rolregels regels;
  private final Rolgrendel grendel;

  CollegaService(Accountbeheer accountbeheer, Rolregels regels, Rolgrendel grendel) {
    this.accountbeheer = accountbeheer;
    this.regels = regels;
    this.grendel = grendel;
  }

  /**
   * Closes the account of a colleague: from the next question on it can no longer be used, and its sessions end.
   *
   * @param gebruikerId the account
   * @param reden why, 1 to 200 characters
   * @throws NietGevonden when he does not administer this person
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when it works elsewhere as well, is his own or that of the last administrator
   */
  public void sluit(long gebruikerId, String reden) {
    grendel.sluit();
    Gebruiker gebruiker = accountbeheer.alleenHier(gebruikerId);
    Rolregels.controleerReden(reden);
    if (gebruiker.isActief()) {
      accountbeheer.nietVoorbij(gebruikerId).forEach(regels::eisKanNemen);
      grendel.houdEenPortaalbeheerderOver(gebruikerId);
      accountbeheer.zet(gebruiker, false, reden);
    }
  }

  /**
   * Opens an account again.
   *
   * @param gebruikerId the account
   * @param reden why, 1 to 200 characters
   * @throws NietGevonden when he does not administer this person
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when it works elsewhere as well
   */
  public void open(long gebruikerId, String reden) {
    grendel.sluit();
    Gebruiker gebruiker = accountbeheer.alleenHier(gebruikerId);
    Rolregels.controleerReden(reden);
    if (!gebruiker.isActief()) {
      accountbeheer.zet(gebruiker, true, reden);
    }
  }
}
