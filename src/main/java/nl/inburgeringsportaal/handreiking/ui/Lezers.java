package nl.inburgeringsportaal.handreiking.ui;

import java.util.EnumSet;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;

/** The roles whose work it is to read the handreiking, for navigation and search; everybody may. */
final class Lezers {
  static final Set<Rol> ROLLEN =
      Set.copyOf(
          EnumSet.of(
              Rol.SCHOOLFUNCTIONARIS,
              Rol.REDACTEUR_HANDREIKING,
              Rol.KLANTMANAGER,
              Rol.GEMEENTEBEHEERDER,
              Rol.MEDEWERKER_DUO,
              Rol.BELEID_SZW,
              Rol.PORTAALBEHEERDER));

  private Lezers() {}
}
