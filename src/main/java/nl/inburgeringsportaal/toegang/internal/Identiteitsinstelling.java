package nl.inburgeringsportaal.toegang.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal reaches the administration of the identity provider. Without an address the portal has only its own
 * accounts, and passes nothing on.
 *
 * @param adres administration of the realm, {@code https://host/admin/realms/naam}; null or empty for none
 * @param client client id of the service account
 * @param geheim its secret
 * @param wachttijd how long an answer may take
 * @param meteen true when a change is passed on right after it is made, false when only the job does it
 */
@ConfigurationProperties("portaal.identiteit")
public record Identiteitsinstelling(
    String adres,
    @DefaultValue("portaal-beheer") String client,
    String geheim,
    @DefaultValue("5s") Duration wachttijd,
    @DefaultValue("true") boolean meteen) {

  @Override
  public String toString() {
    return "Identiteitsinstelling[" + adres + "]";
  }
}
