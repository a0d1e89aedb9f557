package nl.inburgeringsportaal;

import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.Versleuteling;
import nl.inburgeringsportaal.base.Zoeksleutel;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Says in one sentence what is missing before anything is started: without a database or an identity
 * provider there is no portal, and a stack trace would not tell an administrator which key to set.
 */
class Startcontrole implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
  private static final String CLIENT = "spring.security.oauth2.client.";
  private static final List<String> NODIG =
      List.of(
          "spring.datasource.url",
          "portaal.sleutel",
          "portaal.zoeksleutel",
          CLIENT + "registration.portaal.client-id",
          CLIENT + "provider.portaal.authorization-uri",
          CLIENT + "provider.portaal.token-uri",
          CLIENT + "provider.portaal.jwk-set-uri");

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent gebeurtenis) {
    String fout = fout(gebeurtenis.getEnvironment());
    if (fout != null) {
      System.err.println(fout);
      System.exit(1);
    }
  }

  /**
   * @param instellingen the settings of this start
   * @return why the portal cannot start, null when it can
   */
  static String fout(Environment instellingen) {
    List<String> ontbreekt = new ArrayList<>(NODIG);
    ontbreekt.removeIf(sleutel -> !instellingen.getProperty(sleutel, "").isBlank());
    if (!ontbreekt.isEmpty()) {
      return "Het portaal start niet: de database, een sleutel voor versleuteling of de identiteitsprovider is niet"
          + " ingesteld; geef een waarde aan "
          + String.join(", ", ontbreekt)
          + " (zie docs/operations.md).";
    }
    try {
      new Versleuteling(instellingen.getProperty("portaal.sleutel", ""));
      new Zoeksleutel(instellingen.getProperty("portaal.zoeksleutel", ""));
    } catch (IllegalStateException fout) {
      return "Het portaal start niet: " + fout.getMessage() + " (zie docs/operations.md).";
    }
    if (!instellingen.getProperty(CLIENT + "provider.portaal.issuer-uri", "").isBlank()) {
      return "Het portaal start niet: gebruik geen issuer-uri, want dan start het niet als de identiteitsprovider even"
          + " niet bereikbaar is; de losse adressen zijn genoeg (zie docs/operations.md).";
    }
    return null;
  }
}
