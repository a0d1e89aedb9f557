package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.inburgeringsportaal.base.Rol;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm for Keycloak that comes with the portal. */
class RealmTest {
  private static final Path BESTAND = Path.of("docker", "keycloak", "inburgeringsportaal-realm.json");

  private final JsonNode realm = JsonMapper.shared().readTree(BESTAND.toFile());

  @Test
  void deRealmKentPreciesDeRollenVanHetPortaalMetEenOmschrijving() {
    Map<String, String> rollen =
        kinderen(realm.at("/roles/realm"))
            .collect(Collectors.toMap(rol -> rol.at("/name").asString(), rol -> rol.at("/description").asString()));

    assertThat(rollen.keySet())
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Rol.values()).map(Rol::naam).toList());
    assertThat(rollen.values()).allSatisfy(omschrijving -> assertThat(omschrijving).hasSizeGreaterThan(20));
  }

  @Test
  void niemandKomtBinnenZonderTweedeFactor() {
    assertThat(stap("auth-username-password-form")).isEqualTo("REQUIRED");
    assertThat(stap("auth-otp-form")).isEqualTo("REQUIRED");
    assertThat(realm.at("/browserFlow").asString()).isEqualTo(realm.at("/authenticationFlows/0/alias").asString());
    JsonNode portaal = realm.at("/clients/0");
    assertThat(portaal.at("/directAccessGrantsEnabled").asBoolean()).isFalse();
    assertThat(portaal.at("/implicitFlowEnabled").asBoolean()).isFalse();
    assertThat(portaal.at("/attributes/pkce.code.challenge.method").asString()).isEqualTo("S256");
  }

  @Test
  void radenNaarEenWachtwoordHoudtOp() {
    assertThat(realm.at("/bruteForceProtected").asBoolean()).isTrue();
    assertThat(realm.at("/failureFactor").asInt()).isBetween(1, 10);
    assertThat(realm.at("/passwordPolicy").asString()).contains("length(12)");
    assertThat(realm.at("/registrationAllowed").asBoolean()).isFalse();
  }

  @Test
  void hetGeheimVanHetPortaalStaatNietInHetBestand() {
    assertThat(realm.at("/clients/0/secret").asString()).isEqualTo("${PORTAAL_CLIENT_GEHEIM}");
    assertThat(kinderen(realm.at("/clients")).map(client -> client.path("secret").asString("")))
        .allMatch(geheim -> geheim.isEmpty() || geheim.startsWith("${"));
  }

  @Test
  void hetEnigeAccountIsDatVanHetBeheerEnHetKanAlleenGebruikersBeheren() {
    assertThat(kinderen(realm.at("/users")))
        .singleElement()
        .satisfies(
            account -> {
              assertThat(account.at("/serviceAccountClientId").asString()).isEqualTo("portaal-beheer");
              assertThat(account.at("/credentials").isMissingNode()).isTrue();
              assertThat(kinderen(account.at("/clientRoles/realm-management")).map(JsonNode::asString))
                  .containsExactly("manage-users");
              assertThat(account.at("/realmRoles").isMissingNode()).isTrue();
            });
  }

  private String stap(String wat) {
    return kinderen(realm.at("/authenticationFlows"))
        .flatMap(flow -> kinderen(flow.at("/authenticationExecutions")))
        .filter(stap -> stap.at("/authenticator").asString().equals(wat))
        .map(stap -> stap.at("/requirement").asString())
        .collect(Collectors.joining());
  }

  private static Stream<JsonNode> kinderen(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }
}
