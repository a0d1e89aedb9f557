package nl.inburgeringsportaal.jongeren.internal;

import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The retention categories of pupils: a shorter term for those for whom no talk was needed and none was held. */
@Configuration
class LeerlingBewaringen {

  @Bean
  Bewaarsoort bewaarLeerling(JdbcClient jdbc, Wijzigingslog wijzigingslog) {
    return new LeerlingBewaring(
        jdbc, wijzigingslog, "leerling", Regels.BEWAARTERMIJN_LEERLING_NA_UITSCHRIJVING_MAANDEN, false);
  }

  @Bean
  Bewaarsoort bewaarLeerlingNietNodig(JdbcClient jdbc, Wijzigingslog wijzigingslog) {
    return new LeerlingBewaring(
        jdbc, wijzigingslog, "leerling-niet-nodig", Regels.BEWAARTERMIJN_NIET_NODIG_MAANDEN, true);
  }
}
