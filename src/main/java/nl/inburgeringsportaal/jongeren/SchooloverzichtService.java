package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import nl.inburgeringsportaal.jongeren.internal.OverzichtZoeker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a school does: signals and talks in the scope of the user, over several school years. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional(readOnly = true)
public class SchooloverzichtService {
  /** School years before the present one. */
  private static final int JAREN_TERUG = 4;

  private final OverzichtZoeker zoeker;
  private final LeerlingToegang toegang;
  private final Klok klok;

  public SchooloverzichtService(OverzichtZoeker zoeker, LeerlingToegang toegang, Klok klok) {
    this.zoeker = zoeker;
    this.toegang = toegang;
    this.klok = klok;
  }

  /**
   * @return the counts from four school years back up to and including the next one, in one query; pupils removed after
   *     their retention term are no longer in it
   */
  public Schooloverzicht overzicht() {
    int nu = nu().jaar();
    return zoeker.tel(
        toegang.bereik(),
        new Periode(
            new Schooljaar(nu - JAREN_TERUG).periode().van(), new Schooljaar(nu + 1).periode().tot()));
  }

  /**
   * @return the school year of today
   */
  public Schooljaar nu() {
    return Schooljaar.van(klok.vandaag());
  }
}
