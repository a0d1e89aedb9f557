package nl.inburgeringsportaal.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRegelsTest {

  @Test
  void eenRegelDieErNietIsKostDeVolgendeNiets() throws IOException {
    byte[] bestand = "kop\na\n\nb\nc\n".getBytes(StandardCharsets.UTF_8);
    try (CsvRegels regels = new CsvRegels(new ByteArrayInputStream(bestand))) {
      assertThat(regels.volgende().orElseThrow().velden()).containsExactly("kop");

      assertThat(regels.naar(1)).as("de kop is al gelezen").isEmpty();
      assertThat(regels.naar(2)).contains(new CsvRegels.Regel(2, List.of("a")));
      assertThat(regels.naar(3)).as("een lege regel is geen record").isEmpty();
      assertThat(regels.volgende()).contains(new CsvRegels.Regel(4, List.of("b")));
      assertThat(regels.naar(5)).contains(new CsvRegels.Regel(5, List.of("c")));
      assertThat(regels.naar(6)).isEmpty();
    }
  }
}
