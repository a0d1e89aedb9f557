package nl.inburgeringsportaal.toegang.internal;

import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The connection with an identity provider, for a test to set; jobs of other threads see none. */
@TestConfiguration(proxyBeanMethods = false)
public class TestIdentiteit {

  @Bean
  @Primary
  Zetbaar testIdentiteit(Beheerinstelling beheer, Identiteitsinstellingen provider) {
    return new Zetbaar(beheer, provider);
  }

  /** None, until the test of this thread gives an address. */
  public static final class Zetbaar extends Identiteitsbeheer {
    private final ThreadLocal<Beheerinstelling> nu = new ThreadLocal<>();

    Zetbaar(Beheerinstelling beheer, Identiteitsinstellingen provider) {
      super(beheer, provider);
    }

    /**
     * @param adres administration of a realm
     * @param geheim secret of the client {@code portaal-beheer}
     */
    public void verbind(String adres, String geheim) {
      nu.set(new Beheerinstelling(adres, "portaal-beheer", geheim, Duration.ofSeconds(5), false));
    }

    /** None again. */
    public void verbreek() {
      nu.remove();
    }

    @Override
    public Beheerinstelling instelling() {
      return nu.get() == null ? super.instelling() : nu.get();
    }
  }
}
