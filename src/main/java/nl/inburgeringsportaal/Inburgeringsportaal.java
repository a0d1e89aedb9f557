package nl.inburgeringsportaal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Start of the portal; see {@code docs/architectuur.md} for the modules and their floors. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Inburgeringsportaal")
public class Inburgeringsportaal {

  /**
   * Starts the portal.
   *
   * @param args Spring Boot's command line arguments
   */
  public static void main(String[] args) {
    SpringApplication.run(Inburgeringsportaal.class, args);
  }
}
