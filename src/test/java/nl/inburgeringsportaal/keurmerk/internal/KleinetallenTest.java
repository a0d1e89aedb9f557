package nl.inburgeringsportaal.keurmerk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.inburgeringsportaal.cursus.GemeenteAantal;
import nl.inburgeringsportaal.keurmerk.GemeenteCursisten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small counts are hidden, and do not follow from the others and the exact total. */
class KleinetallenTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "12 9 7, 12 9 7",
    "12 9 3 2, 12 9 - -",
    "12 9 3, 12 - -",
    "9 1 1, - - -",
    "9 4 4, - - -",
    "3, ''",
    "1 1, ''",
    "4 4 4, ''",
    "2 1, - -",
    "5, 5",
    "30 20 10 4, 30 20 - -"
  })
  void kleineAantallenZijnNietTeZienEnNietTeBerekenen(String exact, String getoond) {
    List<GemeenteAantal> alle = new ArrayList<>();
    for (String deel : exact.split(" ")) {
      alle.add(new GemeenteAantal("GM%04d".formatted(alle.size()), "G" + alle.size(), Long.parseLong(deel)));
    }
    assertThat(Kleinetallen.verberg(alle).stream().map(GemeenteCursisten::aantal).toList())
        .isEqualTo(
            Arrays.stream(getoond.split(" "))
                .filter(deel -> !deel.isEmpty())
                .map(deel -> deel.equals("-") ? null : Long.valueOf(deel))
                .toList());
  }
}
