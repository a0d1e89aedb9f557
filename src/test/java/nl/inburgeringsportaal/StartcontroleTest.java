package nl.inburgeringsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        .withProperty("portaal.sleutel", "c2xldXRlbA==")
        .withProperty(CLIENT + "registration.portaal.client-id", "portaal")
        .withProperty(CLIENT + "provider.portaal.authorization-uri", "https://aanmelden.example/auth")
        .withProperty(CLIENT + "provider.portaal.token-uri", "https://aanmelden.example/token")
        .withProperty(CLIENT + "provider.portaal.jwk-set-uri", "https://aanmelden.example/certs");
  }
}
