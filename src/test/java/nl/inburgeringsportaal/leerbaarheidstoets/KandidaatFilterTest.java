package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is searched for as an exam number, so that it never stands in an address, and what as a name. */
class KandidaatFilterTest {

  @ParameterizedTest
  @ValueSource(strings = {"LBT000012345", "lbt4", "LBTABC", "P12", "123", "A1B"})
  void eenNummerOfZijnBeginIsEenNummer(String getypt) {
    assertThat(KandidaatFilter.isNummer(getypt)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "LBT", "Tesfay", "de Vries", "O'Neill", "12", "LBT0000123456", "a 1"})
  void eenNaamIsGeenNummer(String getypt) {
    assertThat(KandidaatFilter.isNummer(getypt)).isFalse();
  }
}
