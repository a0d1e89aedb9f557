package nl.inburgeringsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inburgeringsportaal.testbasis.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** What is said when a setting is missing. */
class StartcontroleTest {
  private static final String CLIENT = "spring.security.oauth2.client.";

  @Test
  void zonderInstellingenNoemtDeZinElkeSleutel() {
    assertThat(Startcontrole.fout(new MockEnvironment()))
        .startsWith("Het portaal start niet")
        .contains("spring.datasource.url", "registration.portaal.client-id", "provider.portaal.jwk-set-uri")
        .doesNotContain("\n");
  }

  @Test
  void alleenWatOntbreektWordtGenoemd() {
    MockEnvironment zonderDatabase = compleet();
    zonderDatabase.setProperty("spring.datasource.url", " ");

    assertThat(Startcontrole.fout(zonderDatabase)).contains("spring.datasource.url").doesNotContain("client-id");
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

  @Test
  void eenAdresDatBijHetStartenWordtOpgevraagdMagNiet() {
    MockEnvironment metUitgever = compleet();
    metUitgever.setProperty(CLIENT + "provider.portaal.issuer-uri", "https://aanmelden.example");

    assertThat(Startcontrole.fout(metUitgever)).contains("issuer-uri");
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
        .withProperty(CLIENT + "registration.portaal.client-id", "portaal")
        .withProperty(CLIENT + "provider.portaal.authorization-uri", "https://aanmelden.example/auth")
        .withProperty(CLIENT + "provider.portaal.token-uri", "https://aanmelden.example/token")
        .withProperty(CLIENT + "provider.portaal.jwk-set-uri", "https://aanmelden.example/certs");
  }
}
