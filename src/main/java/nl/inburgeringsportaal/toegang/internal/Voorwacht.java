package nl.inburgeringsportaal.toegang.internal;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * What is refused before anybody looks who calls: methods that the web does not need (such as TRACE), addresses that
 * could mean two things, and a name in {@code Host} that is not one of the portal's.
 */
@Configuration
class Voorwacht {

  /** A check of the server's own health comes by this name, whatever the portal is called outside. */
  private static final Set<String> DEZE_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * @param namen names by which the portal is called, without a port; none for any name
   */
  @Bean
  HttpFirewall firewall(@Value("${portaal.namen:}") Set<String> namen) {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    Set<String> bekend =
        namen.stream().map(naam -> naam.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    if (!bekend.isEmpty()) {
      firewall.setAllowedHostnames(
          naam -> bekend.contains(naam.toLowerCase(Locale.ROOT)) || DEZE_MACHINE.contains(naam));
    }
    return firewall;
  }
}
