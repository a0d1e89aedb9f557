package nl.inburgeringsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inburgeringsportaal.testbasis.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** What is said when a setting is missing. */
class StartcontroleTest {
  @Test
  void zonderInstellingenNoemtDeZinElkeSleutel() {
    assertThat(Startcontrole.fout(new MockEnvironment()))
        .startsWith("Het portaal start niet")
        .contains("spring.datasource.url", "portaal.identiteit.uitgever", "portaal.identiteit.geheim")
        .doesNotContain("\n");
  }

  @Test
  void alleenWatOntbreektWordtGenoemd() {
    MockEnvironment zonderDatabase = compleet();
    zonderDatabase.setProperty("spring.datasource.url", " ");

    assertThat(Startcontrole.fout(zonderDatabase))
        .contains("spring.datasource.url")
        .doesNotContain("portaal.identiteit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kort", "geen base64!", "c2xldXRlbA=="})
  void eenSleutelDieGeenSleutelIsWordtGenoemdMaarNietGetoond(String sleutel) {
    MockEnvironment verkeerd = compleet();
    verkeerd.setProperty("portaal.sleutel", sleutel);

    assertThat(Startcontrole.fout(verkeerd))
        .startsWith("Het portaal start niet: portaal.sleutel")
        .doesNotContain(sleutel)
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kort", "geen base64!", "c2xldXRlbA=="})
  void eenZoeksleutelDieGeenSleutelIsWordtGenoemdMaarNietGetoond(String sleutel) {
    MockEnvironment verkeerd = compleet();
    verkeerd.setProperty("portaal.zoeksleutel", sleutel);

    assertThat(Startcontrole.fout(verkeerd))
        .startsWith("Het portaal start niet: portaal.zoeksleutel")
        .doesNotContain(sleutel)
        .doesNotContain("\n");
  }

  @Test
  void zonderZoeksleutelStartHetNiet() {
    MockEnvironment zonder = compleet();
    zonder.setProperty("portaal.zoeksleutel", "");

    assertThat(Startcontrole.fout(zonder)).contains("portaal.zoeksleutel").doesNotContain("portaal.sleutel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inloggen.example", "https://inloggen.example", "https://inloggen.example/realms/a/b"})
  void eenAdresDatGeenRealmIsWordtGenoemd(String adres) {
    MockEnvironment verkeerd = compleet();
    verkeerd.setProperty("portaal.identiteit.uitgever", adres);

    assertThat(Startcontrole.fout(verkeerd)).contains("portaal.identiteit.uitgever", "realm").doesNotContain("\n");
  }

  @Test
  void metAlleInstellingenStartHet() {
    assertThat(Startcontrole.fout(compleet())).isNull();
  }

  private static MockEnvironment compleet() {
    return new MockEnvironment()
        .withProperty("spring.datasource.url", "jdbc:mariadb://db.example/portaal")
        .withProperty("portaal.sleutel", TestDatabase.SLEUTEL)
        .withProperty("portaal.zoeksleutel", TestDatabase.ZOEKSLEUTEL)
        .withProperty("portaal.identiteit.uitgever", "https://inloggen.example/realms/inburgeringsportaal")
        .withProperty("portaal.identiteit.geheim", "geheim");
  }
}
