package nl.inburgeringsportaal.jongeren.internal;

import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import org.springframework.stereotype.Component;

/** The one place that says which pupils somebody reaches: those of his own school and groups. */
@Component
public class LeerlingToegang {
  private final LeerlingRepository leerlingen;
  private final HuidigeGebruiker.Bron bron;

  LeerlingToegang(LeerlingRepository leerlingen, HuidigeGebruiker.Bron bron) {
    this.leerlingen = leerlingen;
    this.bron = bron;
  }

  /**
   * @return what the current user reaches as schoolfunctionaris
   */
  public Bereik bereik() {
    return bron.bereik(Rol.SCHOOLFUNCTIONARIS);
  }

  /**
   * @param id id of a pupil
   * @return the pupil
   * @throws NietGevonden when he does not exist or is not reached
   */
  public Leerling eis(long id) {
    Bereik bereik = bereik();
    return leerlingen
        .findById(id)
        .filter(leerling -> bereik.omvat(leerling.schoolId(), leerling.klas()))
        .orElseThrow(NietGevonden::new);
  }

  /**
   * @return the current user
   */
  public HuidigeGebruiker wie() {
    return bron.verplicht();
  }
}
