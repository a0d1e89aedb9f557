package nl.inburgeringsportaal.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSchrijverTest {

  @Test
  void eenRijHeeftPuntkommasEnAanhalingstekensWaarDatMoet() throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (CsvSchrijver csv = new CsvSchrijver(uit)) {
      csv.rij(List.of("naam", "dag"));
      csv.rij(Arrays.asList("Al-Khatib; \"Sam\"", LocalDate.of(2027, 3, 12), null, 3, true));
    }

    assertThat(uit.toString(StandardCharsets.UTF_8))
        .isEqualTo("\ufeffnaam;dag\r\n\"Al-Khatib; \"\"Sam\"\"\";2027-03-12;;3;J\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "\r=1", "|cmd", "%0A"})
  void tekstDieEenRekenbladZouUitvoerenWordtGewoneTekst(String tekst) {
    assertThat(CsvSchrijver.veld(tekst)).isEqualTo("'" + tekst);
  }

  @Test
  void eenGetalOnderNulBlijftEenGetal() {
    assertThat(CsvSchrijver.veld(-2)).isEqualTo("-2");
  }
}
