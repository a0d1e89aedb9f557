package nl.inburgeringsportaal.testbasis;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.demo.Keycloak;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an administrator of Keycloak does there, outside the portal. */
public final class KeycloakBeheer implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String adres;
  private final String naam;
  private final String wachtwoord;

  /**
   * @param keycloak the server
   */
  public KeycloakBeheer(Keycloak keycloak) {
    this(keycloak.adres(), "admin", Keycloak.geheim());
  }

  /**
   * @param adres address of the server
   * @param naam its first administrator
   * @param wachtwoord his password
   */
  public KeycloakBeheer(String adres, String naam, String wachtwoord) {
    this.adres = adres;
    this.naam = naam;
    this.wachtwoord = wachtwoord;
  }

  /**
   * @param realm name of a realm
   * @param velden what is sent to its token endpoint
   * @return the access token
   */
  public String token(String realm, Map<String, String> velden) throws IOException, InterruptedException {
    String inhoud =
        velden.entrySet().stream()
            .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest vraag =
        HttpRequest.newBuilder(
                URI.create(adres + "/realms/" + realm + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(inhoud))
            .build();
    HttpResponse<String> antwoord = client.send(vraag, HttpResponse.BodyHandlers.ofString());
    if (antwoord.statusCode() != 200) {
      throw new IllegalStateException(antwoord.statusCode() + " " + antwoord.body());
    }
    return JsonMapper.shared().readTree(antwoord.body()).at("/access_token").asString();
  }

  /**
   * @return a token of the server's own administrator, of the realm {@code master}
   */
  public String beheerderstoken() throws IOException, InterruptedException {
    return token(
        "master",
        Map.of(
            "grant_type", "password", "client_id", "admin-cli", "username", naam, "password", wachtwoord));
  }

  /**
   * @param methode HTTP method
   * @param pad path below the realm
   * @param inhoud JSON, null for none
   * @return the answer
   */
  public JsonNode doe(String methode, String pad, String inhoud) throws IOException, InterruptedException {
    HttpRequest vraag =
        HttpRequest.newBuilder(URI.create(adres + "/admin/realms/inburgeringsportaal" + pad))
            .header("Authorization", "Bearer " + beheerderstoken())
            .header("Content-Type", "application/json")
            .method(
                methode,
                inhoud == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(inhoud))
            .build();
    HttpResponse<String> antwoord = client.send(vraag, HttpResponse.BodyHandlers.ofString());
    if (antwoord.statusCode() >= 300) {
      throw new IllegalStateException(methode + " " + pad + ": " + antwoord.statusCode() + " " + antwoord.body());
    }
    return antwoord.body().isEmpty()
        ? JsonMapper.shared().createObjectNode()
        : JsonMapper.shared().readTree(antwoord.body());
  }

  /**
   * @param gebruikersnaam user name
   * @return path of that user
   */
  public String gebruiker(String gebruikersnaam) throws IOException, InterruptedException {
    return "/users/" + doe("GET", "/users?exact=true&username=" + gebruikersnaam, null).at("/0/id").asString();
  }

  /**
   * @param pad path of a group
   * @return its id
   */
  public String groep(String pad) throws IOException, InterruptedException {
    return doe("GET", "/group-by-path" + pad, null).at("/id").asString();
  }

  @Override
  public void close() {
    client.close();
  }
}
