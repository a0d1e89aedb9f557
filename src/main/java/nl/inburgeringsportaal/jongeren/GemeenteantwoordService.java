package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.jongeren.internal.Antwoordlezer;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a gemeente answered to a school that shared a talk. Which person the gemeente found the school never sees. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional(readOnly = true)
public class GemeenteantwoordService {
  private final LeerlingToegang toegang;
  private final Antwoordlezer lezer;

  GemeenteantwoordService(LeerlingToegang toegang, Antwoordlezer lezer) {
    this.toegang = toegang;
    this.lezer = lezer;
  }

  /**
   * @param leerlingId a pupil
   * @param gesprekId one of his talks
   * @return the number under which it was shared and the answer to it; empty when it is not shared
   * @throws NietGevonden when the pupil is not the user's
   */
  public Optional<Gemeenteantwoord> vanGesprek(long leerlingId, long gesprekId) {
    toegang.eis(leerlingId);
    return lezer.vanGesprek(leerlingId, gesprekId);
  }

  /**
   * @param hoogstens the most rows
   * @return answers of the last seven days to talks of pupils of the user, the last first
   */
  public List<Antwoordwijziging> laatste(int hoogstens) {
    return lezer.laatste(toegang.bereik(), hoogstens);
  }
}
