package nl.inburgeringsportaal.base;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the portal: the system's, in a demo moved by whole days to the day that was asked for. */
@Configuration
class Tijd {

  @Bean
  Clock clock(@Value("${portaal.vandaag:}") String vandaag) {
    Clock systeem = Clock.system(Klok.ZONE);
    if (vandaag.isBlank()) {
      return systeem;
    }
    long dagen = ChronoUnit.DAYS.between(LocalDate.now(systeem), LocalDate.parse(vandaag));
    return Clock.offset(systeem, Duration.ofDays(dagen));
  }
}
