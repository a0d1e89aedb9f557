package nl.inburgeringsportaal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/** Start of the portal; see {@code docs/architectuur.md} for the modules and their floors. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class) // no account that Spring makes up
@ConfigurationPropertiesScan
@Modulithic(systemName = "Inburgeringsportaal")
public class Inburgeringsportaal {
  /**
   * Starts the portal, or with {@code --portaal.opdracht=NAAM} does that work and ends; ends with code 1 and one
   * sentence when the database or the identity provider is not set.
   *
   * @param args Spring Boot's command line arguments
   */
  public static void main(String[] args) {
    boolean opdracht = Opdrachtstart.gevraagd(args);
    SpringApplication portaal = opdracht ? new Opdrachtstart() : new SpringApplication(Inburgeringsportaal.class);
    portaal.addListeners(new Startcontrole());
    portaal.run(opdracht ? Opdrachtstart.argumenten(args) : args);
  }
}
