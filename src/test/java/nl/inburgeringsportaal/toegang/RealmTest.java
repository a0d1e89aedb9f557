package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

  /** The provider compares in small letters, and refuses what is shorter than the policy asks before it looks here. */
  @Test
  void watIedereenProbeertStaatInDeLijstVanHetBeleid() throws IOException {
    assertThat(realm.at("/passwordPolicy").asString()).contains("passwordBlacklist(veelgebruikt.txt)");
    List<String> lijst = Files.readAllLines(BESTAND.resolveSibling("password-blacklists").resolve("veelgebruikt.txt"));
    assertThat(lijst)
        .hasSizeGreaterThan(3000)
        .doesNotHaveDuplicates()
        .contains("inburgering2026", "welkom123456", "wachtwoord123", "taalschool2025", "1q2w3e4r5t6y")
        .allSatisfy(woord -> assertThat(woord).isEqualTo(woord.toLowerCase(Locale.ROOT)).hasSizeBetween(12, 128));
  }

  @Test
  void geenGeheimEnGeenMensStaatInHetBestand() {
    assertThat(kinderen(realm.at("/clients")).map(client -> client.path("secret")))
        .allSatisfy(geheim -> assertThat(geheim.isMissingNode() || geheim.asString().startsWith("${")).isTrue());
    assertThat(kinderen(realm.at("/users")))
        .singleElement()
        .satisfies(
            account -> {
              assertThat(account.at("/serviceAccountClientId").asString()).isEqualTo("portaal-beheer");
              assertThat(account.path("credentials").isMissingNode()).isTrue();
              assertThat(kinderen(account.at("/clientRoles/realm-management")).map(JsonNode::asString))
                  .as("genoeg voor accounts en groepen, en niet meer")
                  .containsExactly("manage-users");
            });
  }

  @Test
  void niemandHaaltZijnTweedeFactorWeg() {
    assertThat(
            kinderen(realm.at("/requiredActions"))
                .filter(actie -> actie.at("/alias").asString().equals("delete_credential"))
                .map(actie -> actie.at("/enabled").asBoolean()))
        .containsExactly(false);
  }

  @Test
  void uitloggenBijDeProviderEindigtDeSessieVanHetPortaal() {
    JsonNode kenmerken = realm.at("/clients/0/attributes");
    assertThat(kenmerken.path("backchannel.logout.url").asString())
        .endsWith("/logout/connect/back-channel/portaal");
    assertThat(kenmerken.path("backchannel.logout.session.required").asString()).isEqualTo("true");
    assertThat(kenmerken.path("post.logout.redirect.uris").asString()).contains("/inloggen?afgemeld");
  }

  @Test
  void sessiesDurenNietLangerDanEenWerkdag() {
    assertThat(realm.at("/ssoSessionIdleTimeout").asInt()).isBetween(300, 1800);
    assertThat(realm.at("/ssoSessionMaxLifespan").asInt()).isBetween(3600, 12 * 3600);
    assertThat(realm.at("/accessTokenLifespan").asInt()).isBetween(60, 300);
  }

  @Test
  void elkeGroepVanEenRolGeeftDieRolEnNietsMeer() {
    assertThat(kinderen(realm.at("/groups/0/subGroups")).flatMap(groep -> kinderen(groep.at("/subGroups"))))
        .isNotEmpty()
        .allSatisfy(
            groep ->
                assertThat(kinderen(groep.at("/realmRoles")).map(JsonNode::asString))
                    .containsExactly(groep.at("/name").asString()));
  }

  @Test
  void alleenEenTokenVoorDeApiNoemtDeApi() {
    List<String> metApi =
        kinderen(realm.at("/clientScopes"))
            .filter(deel -> deel.toString().contains("oidc-audience-mapper"))
            .map(deel -> deel.at("/name").asString())
            .toList();

    assertThat(metApi).containsExactly("portaal-api");
    assertThat(kinderen(realm.at("/defaultDefaultClientScopes")).map(JsonNode::asString))
        .doesNotContain("portaal-api");
  }

  @Test
  void deInlogpaginasZijnVanHetPortaal() {
    Path thema = BESTAND.resolveSibling("themes").resolve(realm.at("/loginTheme").asString()).resolve("login");
    assertThat(thema.resolve("theme.properties")).exists();
    assertThat(thema.resolve("messages/messages_nl.properties")).exists();
    assertThat(realm.at("/defaultLocale").asString()).isEqualTo("nl");
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
