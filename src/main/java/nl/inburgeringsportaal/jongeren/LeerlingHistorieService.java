package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.audit.Historie;
import nl.inburgeringsportaal.audit.Historietabel;
import nl.inburgeringsportaal.audit.Wijziging;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed in a pupil's file, by whom and why. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional(readOnly = true)
public class LeerlingHistorieService {
  private static final List<Historietabel> LEERLING =
      List.of(
          new Historietabel(
              "leerling",
              "id",
              "id",
              List.of(
                  "klas", "opleidingscode", "verblijfsstatus", "begin", "verwacht_einde", "uitgeschreven_op",
                  "woongemeente", "acht_jaar_leerplichtig", "diploma", "brief_duo_op")));
  private static final List<Historietabel> ALLES =
      List.of(
          LEERLING.getFirst(),
          new Historietabel(
              "signaal", "id", "leerling_id", List.of("status", "niet_nodig_reden", "signaaldatum", "te_laat")),
          new Historietabel("leerlingsignaal", "id", "leerling_id", List.of("soort", "grond", "status")),
          new Historietabel(
              "gesprek",
              "id",
              "leerling_id",
              List.of("status", "datum", "gevoerd_op", "delen", "delen_ingetrokken_op")));

  private final Historie historie;
  private final LeerlingToegang toegang;

  public LeerlingHistorieService(Historie historie, LeerlingToegang toegang) {
    this.historie = historie;
    this.toegang = toegang;
  }

  /**
   * @param leerlingId a pupil
   * @return changes of pupil, signal and talks, the newest first
   * @throws NietGevonden when he is not the user's
   */
  public List<Wijziging> van(long leerlingId) {
    toegang.eis(leerlingId);
    return historie.van(ALLES, leerlingId, LeerlingService.OBJECT);
  }

  /**
   * @param leerlingId a pupil
   * @return the last change of his own data, for who finds that somebody else was first
   * @throws NietGevonden when he is not the user's
   */
  public Optional<Wijziging> laatste(long leerlingId) {
    toegang.eis(leerlingId);
    return historie.van(LEERLING, leerlingId, LeerlingService.OBJECT).stream().findFirst();
  }
}
