package nl.inburgeringsportaal.toegang.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Rol;
import org.junit.jupiter.api.Test;

/** How the portal reads a token. */
class IdentiteitsbewijsTest {

  @Test
  void eenRolTeltVoorDeOrganisatieVanDeGroepEnAlleenMetDeRolZelf() {
    Identiteitsbewijs bewijs =
        bewijs(
            List.of("klantmanager"),
            List.of(
                "/organisaties/utrecht/klantmanager",
                "/organisaties/zwolle/klantmanager",
                "/organisaties/utrecht/toetsplanner"));

    assertThat(bewijs.rechten())
        .containsExactlyInAnyOrder(
            new Identiteitsbewijs.Recht("utrecht", Rol.KLANTMANAGER),
            new Identiteitsbewijs.Recht("zwolle", Rol.KLANTMANAGER));
  }

  @Test
  void watGeenGroepVanEenRolIsGeeftNiets() {
    Identiteitsbewijs bewijs =
        bewijs(
            List.of("klantmanager", "onbekend"),
            List.of(
                "klantmanager",
                "/organisaties",
                "/organisaties/utrecht",
                "/organisaties/utrecht/onbekend",
                "/organisaties/utrecht/klantmanager/klantmanager",
                "/anders/utrecht/klantmanager",
                "organisaties/utrecht/klantmanager"));

    assertThat(bewijs.rechten()).isEmpty();
  }

  @Test
  void zonderOnderwerpOfGebruikersnaamIsHetNiemand() {
    assertThat(Identiteitsbewijs.van(Map.of("sub", "1"))).isEmpty();
    assertThat(Identiteitsbewijs.van(Map.of("preferred_username", "wie"))).isEmpty();
    assertThat(Identiteitsbewijs.van(Map.of("sub", 1, "preferred_username", List.of()))).isEmpty();
  }

  @Test
  void watErNietStaatOfEenAndereVormHeeftIsLeeg() {
    Identiteitsbewijs bewijs =
        Identiteitsbewijs.van(
                Map.of(
                    "sub", "1", "preferred_username", "wie", "realm_access", "klantmanager", "organisaties", Map.of()))
            .orElseThrow();

    assertThat(bewijs.rechten()).isEmpty();
    assertThat(bewijs.naam()).isEqualTo("wie");
    assertThat(bewijs.email()).isNull();
    assertThat(bewijs.toString()).doesNotContain("wie");
  }

  private static Identiteitsbewijs bewijs(List<String> rollen, List<String> groepen) {
    return Identiteitsbewijs.van(
            Map.of(
                "sub", "1",
                "preferred_username", "wie",
                "realm_access", Map.of("roles", rollen),
                "organisaties", groepen))
        .orElseThrow();
  }
}
