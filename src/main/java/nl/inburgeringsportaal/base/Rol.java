package nl.inburgeringsportaal.base;

import java.util.Arrays;
import java.util.Optional;

/**
 * The roles of the portal; the names are those of the realm roles in Keycloak. A right is a role, which
 * records it reaches is a {@link Bereik}.
 */
public enum Rol {
  SCHOOLFUNCTIONARIS(Rollen.SCHOOLFUNCTIONARIS),
  REDACTEUR_HANDREIKING(Rollen.REDACTEUR_HANDREIKING),
  KLANTMANAGER(Rollen.KLANTMANAGER),
  TOETSPLANNER(Rollen.TOETSPLANNER),
  GEMEENTEBEHEERDER(Rollen.GEMEENTEBEHEERDER),
  TOETSBEGELEIDER(Rollen.TOETSBEGELEIDER),
  TRAINER_ICE(Rollen.TRAINER_ICE),
  MEDEWERKER_DUO(Rollen.MEDEWERKER_DUO),
  INSPECTEUR_BOW(Rollen.INSPECTEUR_BOW),
  BEZOEKER_EXTERN(Rollen.BEZOEKER_EXTERN),
  BESLISSER_BOW(Rollen.BESLISSER_BOW),
  INSPECTIE_SZW(Rollen.INSPECTIE_SZW),
  BELEID_SZW(Rollen.BELEID_SZW),
  FUNCTIONARIS_GEGEVENSBESCHERMING(Rollen.FUNCTIONARIS_GEGEVENSBESCHERMING),
  PORTAALBEHEERDER(Rollen.PORTAALBEHEERDER);

  private final String naam;

  Rol(String naam) {
    this.naam = naam;
  }

  /**
   * @return the name of the role in Keycloak, in annotations and in the database
   */
  public String naam() {
    return naam;
  }

  /**
   * @param naam name of a role, such as {@code schoolfunctionaris}
   * @return the role, empty for a name that the portal does not know
   */
  public static Optional<Rol> vanNaam(String naam) {
    return Arrays.stream(values()).filter(rol -> rol.naam.equals(naam)).findFirst();
  }
}
