package nl.inburgeringsportaal.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.inburgeringsportaal.misbruik.MisbruikcijferService;
import nl.inburgeringsportaal.misbruik.Misbruikperiode;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toezicht.Toezichthulp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The figures about misuse count the visits that were held, on the day on which they were. */
@PortaalContext
class ToezichtbezoekenIT {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private MisbruikcijferService cijfers;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;

  @BeforeEach
  void begin() {
    klok.terug();
  }

  private long bezoeken(LocalDate van, LocalDate totEnMet) {
    return gegevens.als("szw", () -> cijfers.tel(new Misbruikperiode(van, totEnMet, null))).toezichtbezoeken();
  }

  @Test
  void eenGehoudenBezoekTeltOpZijnDagEnEenGeplandNiet() {
    Toezichthulp hulp = fabriek.createBean(Toezichthulp.class);
    LocalDate vandaag = hulp.vandaag();
    LocalDate gisteren = vandaag.minusDays(1);
    long eerst = bezoeken(vandaag, vandaag);
    long ervoor = bezoeken(gisteren, gisteren);
    long school = hulp.school();
    hulp.bezoek(school, vandaag.plusDays(1).atTime(10, 0), true, hulp.inspecteur());
    assertThat(bezoeken(vandaag, vandaag)).isEqualTo(eerst);
    hulp.gehouden(hulp.school());

    assertThat(bezoeken(vandaag, vandaag)).isEqualTo(eerst + 1);
    assertThat(bezoeken(gisteren, gisteren)).isEqualTo(ervoor);
  }
}
