package nl.inburgeringsportaal.toegang.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * As much of Keycloak's Admin REST API as the portal uses, in memory, to see what it is asked and to let it fail.
 * Whether the real one does the same is for {@code KeycloakbeheerIT}.
 */
public final class Keycloaknabootsing implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Accounts by id. */
  public final Map<String, ObjectNode> accounts = new LinkedHashMap<>();

  /** Paths of groups, by id. */
  public final Map<String, String> groepen = new TreeMap<>();

  /** Account id and group path of who is in which group. */
  public final Set<String> leden = new LinkedHashSet<>();

  /** Group path and role of the roles on groups. */
  public final Set<String> rollen = new LinkedHashSet<>();

  /** Method and path of every request but that for a token, in order. */
  public final List<String> verzoeken = new ArrayList<>();

  private final HttpServer server;
  private Predicate<String> faalt = verzoek -> false;
  private int status = 500;
  private int nummer;

  public Keycloaknabootsing() {
    this(0);
  }

  /**
   * @param poort port on loopback, 0 for any
   */
  public Keycloaknabootsing(int poort) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 0);
    } catch (IOException fout) {
      throw new IllegalStateException(fout);
    }
    server.createContext("/", this::beantwoord);
    server.start();
  }

  /**
   * @return administration of its realm
   */
  public String adres() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/admin/realms/proef";
  }

  /**
   * @param wanneer which requests ("PUT /users/…") get an error; the one for a token is "POST token"
   * @param met its status
   */
  public void faalt(Predicate<String> wanneer, int met) {
    faalt = wanneer;
    status = met;
  }

  /** Answers everything again. */
  public void herstel() {
    faalt = verzoek -> false;
  }

  /**
   * @param naam name of an account
   * @param email its address
   * @param gebruikt false when it must still be activated
   * @return its id
   */
  public String account(String naam, String email, boolean gebruikt) {
    ObjectNode nieuw = JSON.createObjectNode().put("username", naam).put("email", email).put("enabled", true);
    if (!gebruikt) {
      nieuw.putArray("requiredActions").add("UPDATE_PASSWORD");
    }
    return bewaar(nieuw);
  }

  private String bewaar(ObjectNode account) {
    String id = java.util.UUID.randomUUID().toString();
    accounts.put(id, account.put("id", id));
    return id;
  }

  private synchronized void beantwoord(HttpExchange beurt) throws IOException {
    try (beurt) {
      String pad = beurt.getRequestURI().getPath();
      boolean token = pad.endsWith("/token");
      String verzoek = beurt.getRequestMethod() + " " + (token ? "token" : pad.replaceFirst("/admin/realms/proef", ""));
      byte[] inhoud = beurt.getRequestBody().readAllBytes();
      if (faalt.test(verzoek)) {
        antwoord(beurt, status, "{\"errorMessage\":\"proef\"}");
      } else if (token) {
        antwoord(beurt, 200, "{\"access_token\":\"bewijs\",\"expires_in\":300}");
      } else {
        verzoeken.add(verzoek);
        JsonNode json = inhoud.length == 0 ? null : JSON.readTree(inhoud);
        doe(beurt, beurt.getRequestMethod(), verzoek.substring(verzoek.indexOf('/') + 1).split("/"), json);
      }
    }
  }

  private void doe(HttpExchange beurt, String hoe, String[] pad, JsonNode json) throws IOException {
    switch (pad[0]) {
      case "users" -> gebruikers(beurt, hoe, pad, json);
      case "group-by-path" -> groep(beurt, String.join("/", pad).replaceFirst("group-by-path", ""));
      case "groups" -> groepen(beurt, hoe, pad, json);
      default -> antwoord(beurt, 404, "{}");
    }
  }

  private void gebruikers(HttpExchange beurt, String hoe, String[] pad, JsonNode json) throws IOException {
    if (pad.length == 1 && hoe.equals("GET") && beurt.getRequestURI().getRawQuery().contains("first=")) {
      Matcher bladzijde =
          Pattern.compile("first=(\\d+)&max=(\\d+)").matcher(beurt.getRequestURI().getRawQuery());
      bladzijde.find();
      List<ObjectNode> deel =
          accounts.values().stream()
              .skip(Long.parseLong(bladzijde.group(1)))
              .limit(Long.parseLong(bladzijde.group(2)))
              .toList();
      antwoord(beurt, 200, JSON.writeValueAsString(deel));
    } else if (pad.length == 1 && hoe.equals("GET")) {
      String[] deel = beurt.getRequestURI().getRawQuery().replace("exact=true&", "").split("=");
      String waarde = URLDecoder.decode(deel[1], StandardCharsets.UTF_8);
      antwoord(
          beurt,
          200,
          JSON.writeValueAsString(
              accounts.values().stream()
                  .filter(account -> account.path(deel[0]).asString("").equalsIgnoreCase(waarde))
                  .toList()));
    } else if (pad.length == 1) {
      boolean bestaat =
          accounts.values().stream().anyMatch(account -> account.get("email").equals(json.get("email")));
      if (bestaat) {
        antwoord(beurt, 409, "{}");
        return;
      }
      beurt.getResponseHeaders().add("Location", adres() + "/users/" + bewaar((ObjectNode) json));
      antwoord(beurt, 201, "");
    } else if (!accounts.containsKey(pad[1])) {
      antwoord(beurt, 404, "{}");
    } else if (pad.length == 2 && hoe.equals("GET")) {
      antwoord(beurt, 200, accounts.get(pad[1]).toString());
    } else {
      if (pad.length == 2) {
        accounts.get(pad[1]).setAll((ObjectNode) json);
      } else if (pad[2].equals("groups") && hoe.equals("PUT")) {
        leden.add(pad[1] + " " + groepen.get(pad[3]));
      } else if (pad[2].equals("groups")) {
        leden.remove(pad[1] + " " + groepen.get(pad[3]));
      }
      antwoord(beurt, 204, "");
    }
  }

  private void groep(HttpExchange beurt, String pad) throws IOException {
    String id =
        groepen.entrySet().stream().filter(deel -> deel.getValue().equals(pad)).map(Map.Entry::getKey).findFirst()
            .orElse(null);
    antwoord(beurt, id == null ? 404 : 200, id == null ? "{}" : "{\"id\":\"" + id + "\"}");
  }

  private void groepen(HttpExchange beurt, String hoe, String[] pad, JsonNode json) throws IOException {
    if (pad.length == 1 || pad[2].equals("children")) {
      String ouder = pad.length == 1 ? "" : groepen.get(pad[1]);
      groepen.put("groep-" + ++nummer, ouder + "/" + json.get("name").asString());
      antwoord(beurt, 201, "{}");
    } else if (hoe.equals("POST")) {
      rollen.add(groepen.get(pad[1]) + " " + json.get(0).get("name").asString());
      antwoord(beurt, 204, "");
    } else {
      String blad = groepen.get(pad[1]);
      String naam = blad.substring(blad.lastIndexOf('/') + 1);
      boolean heeft = rollen.contains(blad + " " + naam);
      boolean vraagtVrije = pad.length == 5;
      antwoord(beurt, 200, heeft == vraagtVrije ? "[]" : "[{\"id\":\"r\",\"name\":\"" + naam + "\"}]");
    }
  }

  private static void antwoord(HttpExchange beurt, int status, String tekst) throws IOException {
    byte[] inhoud = tekst.getBytes(StandardCharsets.UTF_8);
    beurt.getResponseHeaders().add("Content-Type", "application/json");
    beurt.sendResponseHeaders(status, inhoud.length == 0 ? -1 : inhoud.length);
    if (inhoud.length > 0) {
      beurt.getResponseBody().write(inhoud);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
