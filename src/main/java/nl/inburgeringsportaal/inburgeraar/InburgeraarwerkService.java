package nl.inburgeringsportaal.inburgeraar;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang;
import nl.inburgeringsportaal.inburgeraar.internal.Werkzoeker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open work around the ten weeks: a klantmanager sets the PIP of his own people, a gemeentebeheerder gives the files
 * that are nobody's to somebody.
 */
@Service
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER})
@Transactional(readOnly = true)
public class InburgeraarwerkService {
  private static final Set<Rol> WERKERS = EnumSet.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER);

  private final InburgeraarToegang toegang;
  private final Werkzoeker zoeker;

  InburgeraarwerkService(InburgeraarToegang toegang, Werkzoeker zoeker) {
    this.toegang = toegang;
    this.zoeker = zoeker;
  }

  /**
   * @param hoogstens most rows
   * @return open work, the earliest deadline first
   */
  public List<InburgeraarTaak> open(int hoogstens) {
    return zoeker.open(toegang.reikwijdte(WERKERS), toegang.wie(), hoogstens);
  }

  /**
   * @return how much work is open
   */
  public long aantal() {
    return zoeker.aantal(toegang.reikwijdte(WERKERS), toegang.wie());
  }
}
