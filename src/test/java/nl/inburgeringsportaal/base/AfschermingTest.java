package nl.inburgeringsportaal.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.inburgeringsportaal.base.Afscherming.Kijker;
import org.junit.jupiter.api.Test;

/** What somebody may not see he does not get, and cannot wipe. */
class AfschermingTest {
  private static final Kijker DUO = new Kijker(Set.of(Rol.MEDEWERKER_DUO), Set.of());
  private static final Kijker KLANTMANAGER = new Kijker(Set.of(Rol.KLANTMANAGER), Set.of());
  private static final Kijker EIGEN = new Kijker(Set.of(Rol.KLANTMANAGER), Set.of("eigen"));

  @Persoonsgegevens
  record Proef(
      @Zichtbaar String naam,
      @Zichtbaar(voor = Rol.KLANTMANAGER) String taal,
      @Zichtbaar(voor = Rol.KLANTMANAGER, mits = "eigen") String adres,
      @Zichtbaar(voor = Rol.KLANTMANAGER) boolean tolk) {}

  record Vergeten(@Zichtbaar String naam, String nieuw) {}

  private static final Proef HEEL = new Proef("Senait", "Tigrinya", "Oudegracht 1", true);

  @Test
  void elkeRolZietZijnDeel() {
    assertThat(gemaskeerd(DUO)).isEqualTo(new Proef("Senait", null, null, false));
    assertThat(gemaskeerd(KLANTMANAGER)).isEqualTo(new Proef("Senait", "Tigrinya", null, true));
    assertThat(gemaskeerd(EIGEN)).isEqualTo(HEEL);
  }

  @Test
  void wieEenVeldNietZietKanHetNietWissen() {
    Set<String> verborgen = Afscherming.verborgen(Proef.class, KLANTMANAGER);
    Proef formulier = new Proef("Senait", "Arabisch", null, false);

    assertThat(Afscherming.herstel(formulier, HEEL, verborgen))
        .isEqualTo(new Proef("Senait", "Arabisch", "Oudegracht 1", false));
  }

  @Test
  void wieEenVeldZietKanHetLeegmaken() {
    Proef formulier = new Proef("Senait", "Tigrinya", null, true);

    assertThat(Afscherming.herstel(formulier, HEEL, Afscherming.verborgen(Proef.class, EIGEN)).adres()).isNull();
  }

  @Test
  void overEenNieuwVeldMoetIemandBeslissen() {
    assertThat(Afscherming.onbeslist(Vergeten.class)).containsExactly("nieuw");
    assertThat(Afscherming.verborgen(Vergeten.class, EIGEN)).contains("nieuw");
  }

  private static Proef gemaskeerd(Kijker kijker) {
    return Afscherming.masker(HEEL, Afscherming.verborgen(Proef.class, kijker));
  }
}
