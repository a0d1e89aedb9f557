package nl.inburgeringsportaal.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;

/** Any bytes as a delivered file: they are read or refused in words, never with a fault. */
class CsvFuzz {

  private static final class Proef extends Leesproef {}

  @FuzzTest(maxDuration = "5m")
  void leest(byte[] invoer) throws IOException {
    Proef proef = new Proef();
    boolean isHeel = proef.lees(invoer);

    for (Probleem probleem : proef.gelezen.problemen) {
      assertThat(probleem.regel()).isPositive();
      // One column of the test has a key of its own.
      assertThat(probleem.sleutel().endsWith(".VORM") ? "-" : proef.tekst(probleem)).isNotBlank().doesNotStartWith("!");
    }
    for (Object[] regel : proef.gelezen.waarden) {
      for (Object waarde : regel) {
        assertThat(waarde instanceof String tekst && tekst.chars().anyMatch(Character::isISOControl)).isFalse();
        assertThat(waarde instanceof LocalDate dag && (dag.getYear() < 1000 || dag.getYear() > 9999)).isFalse();
      }
    }
    assertThat(isHeel || !proef.gelezen.problemen.isEmpty()).isTrue();
    long records = 0;
    try (CsvRegels regels = new CsvRegels(new ByteArrayInputStream(invoer))) {
      while (regels.volgende().isPresent()) {
        records++;
      }
    }
    assertThat(records).isGreaterThanOrEqualTo(proef.gelezen.regels.size());
  }
}
