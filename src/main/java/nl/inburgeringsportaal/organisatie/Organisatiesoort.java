package nl.inburgeringsportaal.organisatie;

import static nl.inburgeringsportaal.base.Rol.*;

import java.util.Set;
import nl.inburgeringsportaal.base.Rol;

/** Kinds of organisations, each with the roles that its people can have. */
public enum Organisatiesoort {
  SCHOOL(SCHOOLFUNCTIONARIS),
  GEMEENTE(KLANTMANAGER, TOETSPLANNER, GEMEENTEBEHEERDER, TOETSBEGELEIDER),
  UITVOERINGSORGANISATIE(KLANTMANAGER, TOETSPLANNER, TOETSBEGELEIDER),
  BLIK_OP_WERK(INSPECTEUR_BOW, BESLISSER_BOW),
  INSPECTIEPARTNER(BEZOEKER_EXTERN),
  BUREAU_ICE(TRAINER_ICE),
  DUO(MEDEWERKER_DUO),
  SZW(BELEID_SZW, REDACTEUR_HANDREIKING),
  INSPECTIE_SZW(Rol.INSPECTIE_SZW),
  REDACTIEPARTNER(REDACTEUR_HANDREIKING),
  BEHEERORGANISATIE(PORTAALBEHEERDER);

  private final Set<Rol> rollen;

  Organisatiesoort(Rol... rollen) {
    this.rollen = Set.of(rollen);
  }

  /**
   * @param rol a role
   * @return true when people of such an organisation can have it; the functionaris
   *     gegevensbescherming can work for any organisation
   */
  public boolean kent(Rol rol) {
    return rol == FUNCTIONARIS_GEGEVENSBESCHERMING || rollen.contains(rol);
  }
}
