package nl.inburgeringsportaal.handreiking;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.handreiking.internal.Linkcontrole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the addresses in the answers of today work, for editors. */
@Service
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@Transactional(readOnly = true)
public class LinkService {
  private final Linkcontrole controle;

  LinkService(Linkcontrole controle) {
    this.controle = controle;
  }

  /**
   * @return what the last check found
   */
  public Linkstand stand() {
    return controle.stand();
  }
}
