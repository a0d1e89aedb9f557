package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.jongeren.internal.JongereToegang;
import nl.inburgeringsportaal.jongeren.internal.JongereZoeker;
import nl.inburgeringsportaal.jongeren.internal.Jongereregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open work of a gemeente around youths: who is new, whose education ends while nobody knows who he is, and what a
 * school withdrew. It is everybody's of that gemeente: a youth is assigned to nobody.
 */
@Service
@RolesAllowed(Rollen.KLANTMANAGER)
@Transactional(readOnly = true)
public class JongerewerkService {
  private final JongereToegang toegang;
  private final JongereZoeker zoeker;
  private final Jongereregister register;

  JongerewerkService(JongereToegang toegang, JongereZoeker zoeker, Jongereregister register) {
    this.toegang = toegang;
    this.zoeker = zoeker;
    this.register = register;
  }

  /**
   * @param hoogstens the most rows
   * @return open work, the earliest deadline first, those without one last
   */
  public List<JongereTaak> open(int hoogstens) {
    Set<String> gemeenten = toegang.gemeenten().keySet();
    return gemeenten.isEmpty() ? List.of() : zoeker.werk(gemeenten, hoogstens);
  }

  /**
   * @return how much work is open
   */
  public long aantal() {
    Set<String> gemeenten = toegang.gemeenten().keySet();
    return gemeenten.isEmpty() ? 0 : zoeker.telWerk(gemeenten);
  }

  /**
   * The gemeente knows that a school withdrew what it shared.
   *
   * @param jongereId a youth that was withdrawn
   * @throws NietGevonden when the user's gemeente has nothing to know about him
   */
  @Transactional
  public void gezien(long jongereId) {
    Set<String> gemeenten = toegang.gemeenten().keySet();
    if (gemeenten.isEmpty() || !register.gezien(jongereId, gemeenten)) {
      throw new NietGevonden();
    }
  }
}
