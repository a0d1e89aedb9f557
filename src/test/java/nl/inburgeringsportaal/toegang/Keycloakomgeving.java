package nl.inburgeringsportaal.toegang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.demo.Keycloak;
import nl.inburgeringsportaal.demo.Realm;
import nl.inburgeringsportaal.testbasis.KeycloakBeheer;
import nl.inburgeringsportaal.testbasis.Portaalproces;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A real Keycloak and two nodes of the portal on one database. The second node asks the provider for news at every
 * request, the first one as often as in production.
 */
final class Keycloakomgeving implements AutoCloseable {
  private final Path map;
  private final Realm realm;
  private final int keycloakpoort = Portaalproces.vrijePoort();
  private final int eerstePoort = Portaalproces.vrijePoort();
  private final int tweedePoort = Portaalproces.vrijePoort();
  private Keycloak keycloak;
  private KeycloakBeheer beheer;
  private Portaalproces een;
  private Portaalproces twee;

  private Keycloakomgeving(Path map, Realm realm) throws IOException {
    this.map = map;
    this.realm = realm;
  }

  /**
   * Starts all three.
   *
   * @param map folder for what they leave
   * @param realm with the people
   */
  static Keycloakomgeving start(Path map, Realm realm) throws IOException {
    Keycloakomgeving omgeving = new Keycloakomgeving(map, realm);
    try {
      omgeving.start();
      return omgeving;
    } catch (RuntimeException fout) {
      omgeving.close();
      throw fout;
    }
  }

  private void start() {
    ((ObjectNode) realm.json().at("/clients/0"))
        .withArray("redirectUris")
        .add("http://127.0.0.1:" + tweedePoort + "/login/oauth2/code/portaal");
    systeem("systeem").add("portaal-api");
    systeem("systeem-zonder-api");
    CompletableFuture<Void> server = CompletableFuture.runAsync(this::startKeycloak);
    String schema = TestDatabase.nieuwSchema("keycloak");
    // One after the other: the first one makes the accounts of the demo.
    een = portaal(schema, eerstePoort, "een.log", "5m");
    twee = portaal(schema, tweedePoort, "twee.log", "0s");
    server.join();
  }

  private Portaalproces portaal(String schema, int poort, String logboek, String vernieuwen) {
    try {
      return Portaalproces.start(
          schema,
          poort,
          map.resolve(logboek),
          "-Dportaal.identiteit.uitgever=http://localhost:" + keycloakpoort + "/realms/inburgeringsportaal",
          "-Dportaal.identiteit.geheim=" + Keycloak.geheim(),
          "-Dportaal.identiteit.vernieuwen=" + vernieuwen);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** A system of a school with a token of its own, which can also get one for a person without a browser. */
  private ArrayNode systeem(String naam) {
    ObjectNode client = realm.json().withArray("clients").addObject();
    client.put("clientId", naam).put("enabled", true).put("publicClient", false).put("secret", Keycloak.geheim());
    client.put("serviceAccountsEnabled", true).put("standardFlowEnabled", false);
    client.put("directAccessGrantsEnabled", true);
    ObjectNode account = realm.json().withArray("users").addObject();
    account.put("username", "service-account-" + naam).put("enabled", true).put("serviceAccountClientId", naam);
    account.withArray("groups").add("/organisaties/kompas/" + Rol.SCHOOLFUNCTIONARIS.naam());
    ArrayNode delen = client.withArray("defaultClientScopes");
    List.of("basic", "profile", "email", "rechten").forEach(delen::add);
    return delen;
  }

  /** Starts the provider, or starts it again with what it knew. */
  void startKeycloak() {
    try {
      keycloak =
          Keycloak.start(map.resolve("keycloak"), keycloakpoort, "http://localhost:" + eerstePoort, realm);
      beheer = new KeycloakBeheer(keycloak);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** The provider is away. */
  void stopKeycloak() {
    beheer.close();
    keycloak.close();
  }

  KeycloakBeheer beheer() {
    return beheer;
  }

  Portaalproces een() {
    return een;
  }

  Portaalproces twee() {
    return twee;
  }

  @Override
  public void close() {
    if (een != null) {
      een.close();
    }
    if (twee != null) {
      twee.close();
    }
    if (keycloak != null) {
      stopKeycloak();
    }
  }
}
