package nl.inburgeringsportaal.demo;

import java.util.function.Supplier;
import nl.inburgeringsportaal.toegang.Aanmelding;
import nl.inburgeringsportaal.toegang.PortaalGebruiker;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a step of the demo act as one of the demo's people, through the same services as the screens. */
@TestComponent
class DemoRol {
  private final Aanmelding aanmelding;

  DemoRol(Aanmelding aanmelding) {
    this.aanmelding = aanmelding;
  }

  /**
   * @param gebruikersnaam a demo account
   * @param werk what it does
   * @return the result
   */
  <T> T als(String gebruikersnaam, Supplier<T> werk) {
    PortaalGebruiker wie = aanmelding.vind(gebruikersnaam, null, null).orElseThrow();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(wie, null, wie.getAuthorities()));
    SecurityContextHolder.setContext(context);
    try {
      return werk.get();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }
}
