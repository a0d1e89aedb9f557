package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Planwerkzoeker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open work around sessions, for Mijn werk: of who plans, and of a klantmanager whose candidate lost his place. */
@Service
@RolesAllowed({Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER, Rollen.KLANTMANAGER})
@Transactional(readOnly = true)
public class PlanwerkService {
  private final Planwerkzoeker zoeker;

  public PlanwerkService(Planwerkzoeker zoeker) {
    this.zoeker = zoeker;
  }

  /**
   * @param hoogstens the most rows
   * @return the work, the earliest deadline first
   */
  public List<Plantaak> open(int hoogstens) {
    return zoeker.open(hoogstens);
  }

  /**
   * @return how much is open
   */
  public long aantal() {
    return zoeker.tel();
  }

  /**
   * @param soort what is to be done
   * @param sessieId id of a session
   * @return that work, empty when it is done or somebody else's
   */
  public Optional<Plantaak> vind(Plantaak.Soort soort, long sessieId) {
    return zoeker.vind(soort, sessieId);
  }
}
