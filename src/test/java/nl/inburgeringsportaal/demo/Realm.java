package nl.inburgeringsportaal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.inburgeringsportaal.base.Rol;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The realm that comes with the portal, with people in it for the demo and the tests. */
public final class Realm {
  private static final Path BESTAND = Path.of("docker", "keycloak", "inburgeringsportaal-realm.json");
  private static final String TWEEDE_FACTOR = "auth-otp-form";

  private final ObjectNode realm = (ObjectNode) JsonMapper.shared().readTree(BESTAND.toFile());

  /**
   * Adds somebody.
   *
   * @param gebruikersnaam name to log in with
   * @param naam first and last name
   * @param wachtwoord password, null for none
   * @param organisatie key of the organisation, null for somebody without one
   * @param rollen his roles there
   * @return this realm
   */
  public Realm met(String gebruikersnaam, String naam, String wachtwoord, String organisatie, List<Rol> rollen) {
    ArrayNode mensen = realm.withArray("users");
    ObjectNode mens = mensen.addObject();
    int spatie = naam.indexOf(' ');
    mens.put("username", gebruikersnaam).put("enabled", true);
    mens.put("firstName", naam.substring(0, spatie)).put("lastName", naam.substring(spatie + 1));
    mens.put("email", gebruikersnaam + "@voorbeeld.example").put("emailVerified", true);
    if (wachtwoord != null) {
      mens.withArray("credentials").addObject().put("type", "password").put("value", wachtwoord);
    }
    rollen.forEach(rol -> lid(mens, organisatie, rol));
    return this;
  }

  /**
   * Gives somebody one role more.
   *
   * @param gebruikersnaam somebody who has been added
   * @param organisatie key of the organisation
   * @param rol his role there
   */
  public void lid(String gebruikersnaam, String organisatie, Rol rol) {
    for (JsonNode mens : realm.path("users")) {
      if (mens.path("username").asString().equals(gebruikersnaam)) {
        lid((ObjectNode) mens, organisatie, rol);
      }
    }
  }

  private void lid(ObjectNode mens, String organisatie, Rol rol) {
    mens.withArray("groups").add("/organisaties/" + organisatie + "/" + rol.naam());
    groep(organisatie, rol);
  }

  private void groep(String organisatie, Rol rol) {
    ObjectNode eigen = deel(((ObjectNode) realm.at("/groups/0")).withArray("subGroups"), organisatie);
    ObjectNode groep = deel(eigen.withArray("subGroups"), rol.naam());
    if (groep.path("realmRoles").isMissingNode()) {
      groep.withArray("realmRoles").add(rol.naam());
    }
  }

  private static ObjectNode deel(ArrayNode delen, String naam) {
    for (JsonNode deel : delen) {
      if (deel.path("name").asString().equals(naam)) {
        return (ObjectNode) deel;
      }
    }
    return delen.addObject().put("name", naam);
  }

  /**
   * Without a second factor, and with passwords of any length: for trying out only.
   *
   * @return this realm
   */
  public Realm zonderTweedeFactor() {
    realm.remove("passwordPolicy");
    for (JsonNode stroom : realm.path("authenticationFlows")) {
      for (JsonNode stap : stroom.path("authenticationExecutions")) {
        if (stap.path("authenticator").asString().equals(TWEEDE_FACTOR)) {
          ((ObjectNode) stap).put("requirement", "DISABLED");
        }
      }
    }
    return this;
  }

  /**
   * @return the realm itself, for what only one test needs
   */
  public ObjectNode json() {
    return realm;
  }

  void schrijf(Path bestand) throws IOException {
    Files.writeString(bestand, JsonMapper.shared().writeValueAsString(realm));
  }
}
