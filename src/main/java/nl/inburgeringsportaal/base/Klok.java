package nl.inburgeringsportaal.base;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The portal's time. Every rule takes today from here, so a demo or a test can set the day. */
@Component
public class Klok {

  /** The law counts in Dutch days. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Clock clock;

  public Klok(Clock clock) {
    this.clock = clock.withZone(ZONE);
  }

  /**
   * @return today in the Netherlands
   */
  public LocalDate vandaag() {
    return LocalDate.now(clock);
  }

  /**
   * @return date and time in the Netherlands
   */
  public LocalDateTime nu() {
    return LocalDateTime.now(clock);
  }

  /**
   * @return this moment
   */
  public Instant moment() {
    return clock.instant();
  }
}
