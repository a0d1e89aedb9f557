package nl.inburgeringsportaal.demo;

import nl.inburgeringsportaal.toegang.Aanmelding;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Lets every account in with the password {@code demo}; lives on the test classpath only. */
@TestConfiguration(proxyBeanMethods = false)
public class DemoAanmelding {

  @Bean
  UserDetailsService demoGebruikers(Aanmelding aanmelding) {
    return naam ->
        aanmelding
            .vind(naam, null, "{noop}demo")
            .orElseThrow(() -> new UsernameNotFoundException("geen account"));
  }
}
