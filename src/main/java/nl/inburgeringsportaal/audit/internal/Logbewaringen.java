package nl.inburgeringsportaal.audit.internal;

import nl.inburgeringsportaal.base.Bewaarsoort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The categories of the logs themselves. */
@Configuration
class Logbewaringen {

  @Bean
  Bewaarsoort bewaarLeeslog(JdbcClient jdbc) {
    return new Logbewaring(jdbc, Zegelbron.L, "leeslog");
  }

  @Bean
  Bewaarsoort bewaarToegangslog(JdbcClient jdbc) {
    return new Logbewaring(jdbc, Zegelbron.L, "toegangslog");
  }

  @Bean
  Bewaarsoort bewaarWijzigingslog(JdbcClient jdbc) {
    return new Logbewaring(jdbc, Zegelbron.W, "wijzigingslog");
  }
}
