package nl.inburgeringsportaal.testbasis;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.inburgeringsportaal.base.Klok;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets; it stands on 2 November 2026, noon, until then. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTijd {

  @Bean
  @Primary
  ZetbareKlok testClock() {
    return new ZetbareKlok();
  }

  /** A clock that stands still until it is set. */
  public static final class ZetbareKlok extends Clock {
    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 2);
    private volatile Instant moment = BEGIN.atTime(12, 0).atZone(Klok.ZONE).toInstant();

    /**
     * @param dag the day that it is from now on, at noon
     */
    public void zetOp(LocalDate dag) {
      moment = dag.atTime(12, 0).atZone(Klok.ZONE).toInstant();
    }

    /**
     * @param duur how much later it is from now on
     */
    public void vooruit(java.time.Duration duur) {
      moment = moment.plus(duur);
    }

    /**
     * @return date and time that it is now
     */
    public java.time.LocalDateTime nu() {
      return java.time.LocalDateTime.ofInstant(moment, Klok.ZONE);
    }

    /** Back to 2 November 2026. */
    public void terug() {
      zetOp(BEGIN);
    }

    @Override
    public ZoneId getZone() {
      return Klok.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return moment;
    }
  }
}
