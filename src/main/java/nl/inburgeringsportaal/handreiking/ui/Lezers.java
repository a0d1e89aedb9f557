package nl.inburgeringsportaal.handreiking.ui;

import java.util.EnumSet;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;

/** The roles that read the handreiking, for navigation and search; the same as the service asks. */
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
