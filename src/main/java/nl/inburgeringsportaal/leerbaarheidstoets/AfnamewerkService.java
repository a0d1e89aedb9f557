package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Afnametoegang;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Afnamewerkzoeker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a toetsbegeleider has to do, for Mijn werk. */
@Service
@RolesAllowed(Rollen.TOETSBEGELEIDER)
@Transactional(readOnly = true)
public class AfnamewerkService {
  private final Afnametoegang toegang;
  private final Afnamewerkzoeker zoeker;

  AfnamewerkService(Afnametoegang toegang, Afnamewerkzoeker zoeker) {
    this.toegang = toegang;
    this.zoeker = zoeker;
  }

  /**
   * @param hoogstens most rows
   * @return the own work, the earliest day first
   */
  public List<Afnametaak> open(int hoogstens) {
    return zoeker.open(toegang.ik(), hoogstens);
  }

  /**
   * @return how much work there is
   */
  public long aantal() {
    return zoeker.aantal(toegang.ik());
  }
}
