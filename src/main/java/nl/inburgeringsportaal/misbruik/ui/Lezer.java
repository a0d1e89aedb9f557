package nl.inburgeringsportaal.misbruik.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;

/** For which party the reader looks at the register; what he may see is decided by the services. */
@SpringComponent
class Lezer {
  private final HuidigeGebruiker.Bron bron;

  Lezer(HuidigeGebruiker.Bron bron) {
    this.bron = bron;
  }

  /** A party with its own part of the register. */
  enum Partij {
    BLIK_OP_WERK,
    DUO,
    INSPECTIE
  }

  Partij partij() {
    Set<Rol> rollen = bron.verplicht().rollen();
    if (rollen.contains(Rol.INSPECTIE_SZW)) {
      return Partij.INSPECTIE;
    }
    return rollen.contains(Rol.MEDEWERKER_DUO) ? Partij.DUO : Partij.BLIK_OP_WERK;
  }
}
