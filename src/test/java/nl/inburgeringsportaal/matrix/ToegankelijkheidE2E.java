package nl.inburgeringsportaal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.demo.DemoAccounts;
import org.junit.jupiter.api.Test;

/** Every screen of schools, gemeenten and their supervisors, and what everybody may open on a phone. */
class ToegankelijkheidE2E extends Toegankelijkheidsreis {
  /** Of these here; the others are in {@link ToegankelijkheidKetenE2E}, so that both can run side by side. */
  static final Set<Rol> ROLLEN =
      EnumSet.of(
          Rol.SCHOOLFUNCTIONARIS,
          Rol.REDACTEUR_HANDREIKING,
          Rol.KLANTMANAGER,
          Rol.TOETSPLANNER,
          Rol.GEMEENTEBEHEERDER,
          Rol.TOETSBEGELEIDER,
          Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);

  @Test
  void elkSchermVanSchoolEnGemeenteIsToegankelijk() {
    eisToegankelijk(ROLLEN);
  }

  @Test
  void deOpenbareSchermenEnHetLogboekZijnOpEenTelefoonToegankelijk() {
    for (Locale taal : List.of(NL, Locale.ENGLISH)) {
      nieuwProfiel(taal, 390, 844, taal.equals(NL) ? ColorScheme.DARK : ColorScheme.LIGHT);
      for (String pad : matrix.operaties("scherm")) {
        if (matrix.isAnoniem("scherm", pad)) {
          open(pad.replace("keurmerkregister/:nummer", "keurmerkregister/" + geschorsteSchool()));
          schendingen().forEach(schending -> fouten.add(pad + " in " + taal.getLanguage() + ": " + schending));
        }
      }
    }
    logIn(DemoAccounts.naam(Rol.FUNCTIONARIS_GEGEVENSBESCHERMING));
    open("logboek");
    fouten.addAll(schendingen());
    assertThat(fouten).isEmpty();
  }

  private String geschorsteSchool() {
    return jdbc.queryForObject(
        "select min(i.instellingsnummer) from instelling i join taalschool t on t.instelling_id = i.id"
            + " join keurmerkperiode p on p.taalschool_id = t.id where p.maatregel = 'GESCHORST'",
        String.class);
  }
}
