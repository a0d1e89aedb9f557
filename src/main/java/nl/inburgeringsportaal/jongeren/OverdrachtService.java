package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.jongeren.internal.JongereToegang;
import nl.inburgeringsportaal.jongeren.internal.Overdrachtregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a gemeente proposes to who makes the PIP of somebody who is still in education. */
@Service
@RolesAllowed(Rollen.KLANTMANAGER)
@Transactional(readOnly = true)
public class OverdrachtService {
  private final JongereToegang toegang;
  private final Overdrachtregister register;
  private final InburgeraarService inburgeraars;

  OverdrachtService(JongereToegang toegang, Overdrachtregister register, InburgeraarService inburgeraars) {
    this.toegang = toegang;
    this.register = register;
    this.inburgeraars = inburgeraars;
  }

  /**
   * @param inburgeraarId a person
   * @return proposals that count today, the last one first; none when the school withdrew what it shared
   * @throws NietGevonden when the person does not exist or is not the user's
   */
  public List<OverdrachtGegevens> vanInburgeraar(long inburgeraarId) {
    inburgeraars.vind(inburgeraarId, null).orElseThrow(NietGevonden::new);
    Set<String> gemeenten = toegang.gemeenten().keySet();
    return gemeenten.isEmpty() ? List.of() : register.vanInburgeraar(gemeenten, inburgeraarId);
  }
}
