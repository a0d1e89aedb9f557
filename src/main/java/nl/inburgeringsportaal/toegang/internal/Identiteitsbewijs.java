package nl.inburgeringsportaal.toegang.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Rol;

/**
 * What the identity provider says of somebody, as the portal reads it from a token. A role counts for an
 * organisation when he is in the group {@code /organisaties/<sleutel>/<rol>} and has that realm role.
 *
 * @param onderwerp subject (sub), which never changes
 * @param sessie session at the provider (sid), null when the token has none
 * @param gebruikersnaam name to log in with
 * @param naam name as colleagues write it
 * @param email address, null for none
 * @param rechten his roles, per organisation
 */
record Identiteitsbewijs(
    String onderwerp, String sessie, String gebruikersnaam, String naam, String email, Set<Recht> rechten) {
  private static final String WORTEL = "organisaties";
  private static final int NAAM = 200;
  private static final int EMAIL = 254;

  /**
   * A role in an organisation.
   *
   * @param sleutel name of the organisation's group
   * @param rol the role
   */
  record Recht(String sleutel, Rol rol) {}

  /**
   * @param gegevens claims of an ID token or of an access token
   * @return what they say; empty when they name no subject or no user
   */
  static Optional<Identiteitsbewijs> van(Map<String, Object> gegevens) {
    String onderwerp = tekst(gegevens, "sub");
    String gebruikersnaam = tekst(gegevens, "preferred_username");
    if (onderwerp == null || gebruikersnaam == null) {
      return Optional.empty();
    }
    String naam = tekst(gegevens, "name");
    return Optional.of(
        new Identiteitsbewijs(
            onderwerp,
            tekst(gegevens, "sid"),
            gebruikersnaam,
            kort(naam == null ? gebruikersnaam : naam, NAAM),
            kort(tekst(gegevens, "email"), EMAIL),
            rechten(gegevens)));
  }

  private static Set<Recht> rechten(Map<String, Object> gegevens) {
    Set<String> rollen =
        gegevens.get("realm_access") instanceof Map<?, ?> realm
            ? teksten(realm.get("roles")).collect(Collectors.toSet())
            : Set.of();
    return teksten(gegevens.get(WORTEL))
        .map(Identiteitsbewijs::recht)
        .filter(Objects::nonNull)
        .filter(recht -> rollen.contains(recht.rol().naam()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Recht recht(String groep) {
    String[] delen = groep.split("/");
    boolean vanEenRol = delen.length == 4 && delen[0].isEmpty() && delen[1].equals(WORTEL);
    return vanEenRol ? Rol.vanNaam(delen[3]).map(rol -> new Recht(delen[2], rol)).orElse(null) : null;
  }

  private static Stream<String> teksten(Object waarde) {
    return waarde instanceof Collection<?> delen
        ? delen.stream().filter(String.class::isInstance).map(String.class::cast)
        : Stream.empty();
  }

  private static String tekst(Map<String, Object> gegevens, String naam) {
    return gegevens.get(naam) instanceof String tekst && !tekst.isBlank() ? tekst : null;
  }

  private static String kort(String tekst, int lengte) {
    return tekst == null || tekst.length() <= lengte ? tekst : tekst.substring(0, lengte);
  }

  @Override
  public String toString() {
    return "Identiteitsbewijs[" + onderwerp + "]";
  }
}
