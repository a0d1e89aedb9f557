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
  private static final String UITGEVER = "portaal.identiteit.uitgever";
  private static final List<String> NODIG =
      List.of(
          "spring.datasource.url",
          "portaal.sleutel",
          "portaal.zoeksleutel",
          UITGEVER,
          "portaal.identiteit.geheim");

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
    String uitgever = instellingen.getProperty(UITGEVER, "");
    if (!uitgever.matches("https?://[^\\s?#]+/realms/[^\\s/?#]+/?")) {
      return "Het portaal start niet: "
          + UITGEVER
          + " is het adres van een realm van Keycloak, zoals https://inloggen.voorbeeld.nl/realms/inburgeringsportaal"
          + " (zie docs/operations.md).";
    }
    return null;
  }
}
