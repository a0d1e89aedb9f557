package nl.inburgeringsportaal.toegang.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the identity provider is, a realm of Keycloak. Its addresses follow from that of the realm, so that nothing
 * has to be asked at the start: a provider that is away for a moment does not keep the portal down.
 *
 * @param uitgever address of the realm as browsers know it, which is also the issuer in tokens
 * @param intern the same realm as this server reaches it; null when that is the same address
 * @param client name of the portal's client
 * @param geheim its secret
 * @param doelgroep audience that a token for the API must name
 */
@ConfigurationProperties("portaal.identiteit")
record Identiteitsinstellingen(
    String uitgever,
    String intern,
    @DefaultValue("portaal") String client,
    String geheim,
    @DefaultValue("portaal-api") String doelgroep) {
  private static final String OIDC = "/protocol/openid-connect/";

  Identiteitsinstellingen {
    uitgever = zonderStreep(uitgever);
    intern = intern == null || intern.isBlank() ? uitgever : zonderStreep(intern);
  }

  private static String zonderStreep(String adres) {
    return adres == null ? null : adres.replaceAll("/+$", "");
  }

  /**
   * @param wat last part of the path, such as {@code auth}
   * @return where a browser goes
   */
  String adres(String wat) {
    return uitgever + OIDC + wat;
  }

  /**
   * @param wat last part of the path, such as {@code token}
   * @return where this server asks
   */
  String internAdres(String wat) {
    return intern + OIDC + wat;
  }
}
