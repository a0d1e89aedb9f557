package nl.inburgeringsportaal.matrix;

import java.util.EnumMap;
import java.util.Map;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** One person per role, each in a new organisation that has nothing to do with the records of the matrix. */
final class Proefpersonen {
  private final Testgegevens gegevens;
  private final Map<Rol, String> namen = new EnumMap<>(Rol.class);

  Proefpersonen(Testgegevens gegevens) {
    this.gegevens = gegevens;
  }

  /**
   * @param rol a role
   * @return user name of somebody with only that role
   */
  String met(Rol rol) {
    return namen.computeIfAbsent(
        rol, gevraagd -> gegevens.nieuwePersoon(gegevens.nieuweOrganisatie(soort(gevraagd)), gevraagd));
  }

  private static Organisatiesoort soort(Rol rol) {
    return switch (rol) {
      case SCHOOLFUNCTIONARIS, FUNCTIONARIS_GEGEVENSBESCHERMING -> Organisatiesoort.SCHOOL;
      case REDACTEUR_HANDREIKING -> Organisatiesoort.REDACTIEPARTNER;
      case KLANTMANAGER, TOETSPLANNER, GEMEENTEBEHEERDER, TOETSBEGELEIDER -> Organisatiesoort.UITVOERINGSORGANISATIE;
      case TRAINER_ICE -> Organisatiesoort.BUREAU_ICE;
      case MEDEWERKER_DUO -> Organisatiesoort.DUO;
      case INSPECTEUR_BOW, BESLISSER_BOW -> Organisatiesoort.BLIK_OP_WERK;
      case BEZOEKER_EXTERN -> Organisatiesoort.INSPECTIEPARTNER;
      case INSPECTIE_SZW -> Organisatiesoort.INSPECTIE_SZW;
      case BELEID_SZW -> Organisatiesoort.SZW;
      case PORTAALBEHEERDER -> Organisatiesoort.BEHEERORGANISATIE;
    };
  }
}
