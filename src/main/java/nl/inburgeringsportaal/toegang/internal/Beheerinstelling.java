package nl.inburgeringsportaal.toegang.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With which account the portal maintains accounts and groups at the identity provider. Without a secret it does not:
 * then it has only its own accounts, and passes nothing on.
 *
 * @param adres administration of the realm, {@code https://host/admin/realms/naam}; null when it follows from the
 *     address of the realm
 * @param client client id of the service account
 * @param geheim its secret, null for none
 * @param wachttijd how long an answer may take
 * @param meteen true when a change is passed on right after it is made, false when only the job does it
 */
@ConfigurationProperties("portaal.identiteit.beheer")
public record Beheerinstelling(
    String adres,
    @DefaultValue("portaal-beheer") String client,
    String geheim,
    @DefaultValue("5s") Duration wachttijd,
    @DefaultValue("true") boolean meteen) {

  @Override
  public String toString() {
    return "Beheerinstelling[" + adres + "]";
  }
}
