package nl.inburgeringsportaal.toegang.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Keycloak's Admin REST API, as far as the portal needs it: accounts, their invitation, and membership of the groups
 * {@code /organisaties/<sleutel>/<rol>}. Each method may be repeated. The service account needs one role of
 * realm-management: {@code manage-users}. No token, name or address ever reaches a log or a message.
 */
@Component
class Keycloak {
  /** What somebody does when he activates his account: own password, own address, second factor. */
  static final List<String> BIJ_ACTIVEREN = List.of("UPDATE_PASSWORD", "VERIFY_EMAIL", "CONFIGURE_TOTP");

  private static final String WORTEL = "organisaties";
  private static final Duration VERBINDEN = Duration.ofSeconds(2);
  private static final Duration MARGE = Duration.ofSeconds(20);
  private static final int PAGINA = 500;
  private static final int NIET_INGELOGD = 401;
  private static final int VERBODEN = 403;
  private static final int NIET_GEVONDEN = 404;
  private static final int BESTAAT_AL = 409;
  private static final int TE_DRUK = 429;
  private static final int SERVERFOUT = 500;

  private final Identiteitsbeheer beheer;
  private final Klok klok;
  private volatile Verbinding verbinding;

  /** A client with its token, as long as the settings are these. */
  private record Verbinding(Beheerinstelling van, RestClient client, String token, Instant tot) {}

  /**
   * An account there.
   *
   * @param id id, the {@code sub} of its tokens
   * @param username name to log in with
   * @param email address, may be null
   * @param requiredActions what must still be done at the first login; empty when it has been used before
   * @param enabled whether somebody can log in with it
   */
  record Account(String id, String username, String email, List<String> requiredActions, boolean enabled) {
    boolean isNieuw() {
      return requiredActions != null && !requiredActions.isEmpty();
    }
  }

  private record Groep(String id) {}

  private record Realmrol(String id, String name) {}

  private record Antwoord(
      @JsonProperty("access_token") String accessToken, @JsonProperty("expires_in") long expiresIn) {}

  Keycloak(Identiteitsbeheer beheer, Klok klok) {
    this.beheer = beheer;
    this.klok = klok;
  }

  /** The account with this id, empty when it is not there (any more). */
  Optional<Account> account(String id) {
    return alsHetErIs(() -> haal("/users/{id}", Account.class, id));
  }

  Optional<Account> opGebruikersnaam(String gebruikersnaam) {
    return Arrays.stream(haal("/users?exact=true&username={naam}", Account[].class, gebruikersnaam)).findFirst();
  }

  Optional<Account> opEmail(String email) {
    return Arrays.stream(haal("/users?exact=true&email={email}", Account[].class, email)).findFirst();
  }

  /** The ids of all accounts with which somebody can log in. */
  Set<String> openAccounts() {
    Set<String> open = new HashSet<>();
    Account[] pagina;
    int eerste = 0;
    do {
      pagina = haal("/users?briefRepresentation=true&first={eerste}&max={aantal}", Account[].class, eerste, PAGINA);
      Arrays.stream(pagina).filter(Account::enabled).map(Account::id).forEach(open::add);
      eerste += PAGINA;
    } while (pagina.length == PAGINA);
    return open;
  }

  /** Makes an account that must still be activated; empty when somebody else has this name or address by now. */
  Optional<Account> maak(String gebruikersnaam, String naam, String email) {
    int spatie = naam.indexOf(' ');
    Map<String, Object> nieuw =
        Map.of(
            "username", gebruikersnaam,
            "email", email,
            "firstName", spatie < 0 ? naam : naam.substring(0, spatie),
            "lastName", spatie < 0 ? naam : naam.substring(spatie + 1).strip(),
            "enabled", true,
            "requiredActions", BIJ_ACTIVEREN);
    try {
      URI plaats = doe(HttpMethod.POST, "/users", nieuw).getHeaders().getLocation();
      String pad = plaats == null ? "" : plaats.getPath();
      return account(pad.substring(pad.lastIndexOf('/') + 1));
    } catch (Identiteitsfout fout) {
      if (fout.status() == BESTAAT_AL) {
        return Optional.empty();
      }
      throw fout;
    }
  }

  /** Keycloak mails how the account is activated; the link leads on to the portal's client. */
  void mailActivering(String id) {
    try {
      doe(HttpMethod.PUT, "/users/{id}/execute-actions-email?client_id=portaal", BIJ_ACTIVEREN, id);
    } catch (Identiteitsfout fout) {
      throw fout.status() == SERVERFOUT ? Identiteitsfout.tijdelijk(Identiteitsfout.MAIL, SERVERFOUT) : fout;
    }
  }

  /** Opens or closes an account; a closed one loses its sessions as well. */
  void zetOpen(String id, boolean open) {
    doe(HttpMethod.PUT, "/users/{id}", Map.of("enabled", open), id);
    if (!open) {
      doe(HttpMethod.POST, "/users/{id}/logout", null, id);
    }
  }

  void geef(String accountId, String sleutel, Rol rol) {
    doe(HttpMethod.PUT, "/users/{id}/groups/{groep}", null, accountId, zorgVoorGroep(sleutel, rol));
  }

  void neem(String accountId, String sleutel, Rol rol) {
    Optional<Groep> groep = groep(WORTEL, sleutel, rol.naam());
    if (groep.isPresent()) {
      doe(HttpMethod.DELETE, "/users/{id}/groups/{groep}", null, accountId, groep.get().id());
    }
  }

  /**
   * Makes the group of a role in an organisation with the realm role on it, and the groups above it.
   *
   * @return id of that group
   */
  String zorgVoorGroep(String sleutel, Rol rol) {
    String wortel = zorgVoorGroep(null, WORTEL);
    String organisatie = zorgVoorGroep(wortel, WORTEL, sleutel);
    String blad = zorgVoorGroep(organisatie, WORTEL, sleutel, rol.naam());
    Realmrol[] heeft = haal("/groups/{id}/role-mappings/realm", Realmrol[].class, blad);
    if (Arrays.stream(heeft).noneMatch(deel -> deel.name().equals(rol.naam()))) {
      // The list of all roles of the realm would need a role more for the service account.
      Realmrol deze =
          Arrays.stream(haal("/groups/{id}/role-mappings/realm/available", Realmrol[].class, blad))
              .filter(deel -> deel.name().equals(rol.naam()))
              .findFirst()
              .orElseThrow(() -> Identiteitsfout.blijvend(Identiteitsfout.ROL_ONBEKEND, NIET_GEVONDEN));
      doe(HttpMethod.POST, "/groups/{id}/role-mappings/realm", List.of(deze), blad);
    }
    return blad;
  }

  private String zorgVoorGroep(String ouder, String... pad) {
    Optional<Groep> bekend = groep(pad);
    if (bekend.isPresent()) {
      return bekend.get().id();
    }
    Map<String, String> nieuw = Map.of("name", pad[pad.length - 1]);
    try {
      if (ouder == null) {
        doe(HttpMethod.POST, "/groups", nieuw);
      } else {
        doe(HttpMethod.POST, "/groups/{id}/children", nieuw, ouder);
      }
    } catch (Identiteitsfout fout) {
      // Another node made it in the same second.
      if (fout.status() != BESTAAT_AL) {
        throw fout;
      }
    }
    return groep(pad).map(Groep::id).orElseThrow(() -> Identiteitsfout.tijdelijk(Identiteitsfout.STORING, 0));
  }

  private Optional<Groep> groep(String... pad) {
    return alsHetErIs(() -> haal("/group-by-path/" + String.join("/", pad), Groep.class));
  }

  private static <T> Optional<T> alsHetErIs(Supplier<T> vraag) {
    try {
      return Optional.ofNullable(vraag.get());
    } catch (Identiteitsfout fout) {
      if (fout.status() == NIET_GEVONDEN) {
        return Optional.empty();
      }
      throw fout;
    }
  }

  private <T> T haal(String pad, Class<T> soort, Object... delen) {
    return stuur(HttpMethod.GET, pad, null, soort, delen).getBody();
  }

  private ResponseEntity<Void> doe(HttpMethod hoe, String pad, Object inhoud, Object... delen) {
    return stuur(hoe, pad, inhoud, Void.class, delen);
  }

  /** A token that was withdrawn before its time is asked anew, once. */
  private <T> ResponseEntity<T> stuur(HttpMethod hoe, String pad, Object inhoud, Class<T> soort, Object... delen) {
    try {
      return stuur(verbinding(), hoe, pad, inhoud, soort, delen);
    } catch (Identiteitsfout fout) {
      if (fout.status() != NIET_INGELOGD) {
        throw fout;
      }
      verbinding = null;
      return stuur(verbinding(), hoe, pad, inhoud, soort, delen);
    }
  }

  private <T> ResponseEntity<T> stuur(
      Verbinding langs, HttpMethod hoe, String pad, Object inhoud, Class<T> soort, Object... delen) {
    RestClient.RequestBodySpec verzoek =
        langs
            .client()
            .method(hoe)
            .uri(beheer.adres() + pad, delen)
            .headers(koppen -> koppen.setBearerAuth(langs.token()));
    if (inhoud != null) {
      verzoek.contentType(MediaType.APPLICATION_JSON).body(inhoud);
    }
    return vertaald(
        () -> soort == Void.class ? leeg(verzoek.retrieve().toBodilessEntity()) : verzoek.retrieve().toEntity(soort));
  }

  @SuppressWarnings("unchecked")
  private static <T> ResponseEntity<T> leeg(ResponseEntity<Void> antwoord) {
    return (ResponseEntity<T>) antwoord;
  }

  private Verbinding verbinding() {
    Verbinding nu = verbinding;
    if (nu == null || nu.van() != beheer.instelling() || !klok.moment().isBefore(nu.tot())) {
      nu = verbind(beheer.instelling());
      verbinding = nu;
    }
    return nu;
  }

  private Verbinding verbind(Beheerinstelling instelling) {
    JdkClientHttpRequestFactory hoe =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(VERBINDEN).build());
    hoe.setReadTimeout(instelling.wachttijd());
    RestClient client = RestClient.builder().requestFactory(hoe).build();
    MultiValueMap<String, String> formulier = new LinkedMultiValueMap<>();
    formulier.add("grant_type", "client_credentials");
    Antwoord antwoord;
    try {
      antwoord =
          vertaald(
              () ->
                  client
                      .post()
                      .uri(beheer.tokenadres())
                      .headers(koppen -> koppen.setBasicAuth(instelling.client(), instelling.geheim()))
                      .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                      .body(formulier)
                      .retrieve()
                      .body(Antwoord.class));
    } catch (Identiteitsfout fout) {
      // Wrong settings are nobody's mistake who gives a role: his change waits until they are right.
      throw fout.isTijdelijk() ? fout : Identiteitsfout.tijdelijk(Identiteitsfout.GEWEIGERD, fout.status());
    }
    Instant tot = klok.moment().plusSeconds(antwoord.expiresIn()).minus(MARGE);
    return new Verbinding(instelling, client, antwoord.accessToken(), tot);
  }

  private static <T> T vertaald(Supplier<T> verzoek) {
    try {
      return verzoek.get();
    } catch (HttpStatusCodeException fout) {
      throw vertaling(fout.getStatusCode().value());
    } catch (ResourceAccessException fout) {
      throw Identiteitsfout.tijdelijk(Identiteitsfout.ONBEREIKBAAR, 0);
    } catch (RestClientException fout) {
      throw Identiteitsfout.tijdelijk(Identiteitsfout.STORING, 0);
    }
  }

  private static Identiteitsfout vertaling(int status) {
    if (status >= SERVERFOUT || status == TE_DRUK) {
      return Identiteitsfout.tijdelijk(Identiteitsfout.STORING, status);
    }
    return switch (status) {
      case NIET_INGELOGD, VERBODEN -> Identiteitsfout.tijdelijk(Identiteitsfout.GEWEIGERD, status);
      case NIET_GEVONDEN -> Identiteitsfout.blijvend(Identiteitsfout.GEEN_ACCOUNT, status);
      default -> Identiteitsfout.blijvend(Identiteitsfout.ONVERWACHT, status);
    };
  }
}
