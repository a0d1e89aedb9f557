package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import org.springframework.stereotype.Component;

/** Of which gemeenten somebody sees how they do: DUO of all, a gemeentebeheerder of the own ones. */
@Component
public class Landelijktoegang {
  private final HuidigeGebruiker.Bron bron;

  Landelijktoegang(HuidigeGebruiker.Bron bron) {
    this.bron = bron;
  }

  /**
   * @return true for DUO
   */
  public boolean isLandelijk() {
    return bron.bereik(Rol.MEDEWERKER_DUO).onbegrensd();
  }

  /**
   * @return organisations of the gemeenten
   */
  public Bereik gemeenten() {
    return isLandelijk() ? Bereik.alles() : bron.bereik(Rol.GEMEENTEBEHEERDER);
  }
}
