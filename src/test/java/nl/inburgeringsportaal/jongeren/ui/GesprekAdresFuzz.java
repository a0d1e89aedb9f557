package nl.inburgeringsportaal.jongeren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.inburgeringsportaal.testbasis.Vraagtekst;

/** Any text as the address of the page with talks, and as a draft of a record. */
class GesprekAdresFuzz {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

  @FuzzTest(maxDuration = "5m")
  void leest(byte[] invoer) {
    GesprekAdres adres = new GesprekAdres(Vraagtekst.van(invoer));
    assertThat(adres.maandag(VANDAAG).getYear()).isBetween(1899, 2199);
    assertThat(adres.filter(VANDAAG)).isNotNull();
    assertThat(adres.keuze()).isNotNull();
  }

  @FuzzTest(maxDuration = "5m")
  void leestEenConcept(byte[] invoer) {
    assertThat(Conceptlezer.tekst(new String(invoer, StandardCharsets.UTF_8))).isNotNull();
  }
}
