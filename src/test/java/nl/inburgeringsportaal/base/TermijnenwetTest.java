package nl.inburgeringsportaal.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term of law does not end in a weekend or on a holiday. */
class TermijnenwetTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-02, 2026-11-02",
    "2026-11-07, 2026-11-09",
    "2026-01-01, 2026-01-02",
    "2026-04-03, 2026-04-07",
    "2026-04-27, 2026-04-28",
    "2025-04-26, 2025-04-28",
    "2026-05-05, 2026-05-06",
    "2026-05-14, 2026-05-15",
    "2026-05-25, 2026-05-26",
    "2026-12-25, 2026-12-28"
  })
  void eenTermijnLooptDoorTotDeEersteGewoneDag(LocalDate dag, LocalDate einde) {
    assertThat(Termijnenwet.einde(dag)).isEqualTo(einde);
  }

  @ParameterizedTest
  @CsvSource({"2022-04-17", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18"})
  void pasenValtOpZijnZondag(LocalDate zondag) {
    assertThat(Termijnenwet.pasen(zondag.getYear())).isEqualTo(zondag);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02, 5, 2026-11-09",
    "2026-05-07, 5, 2026-05-15",
    "2026-05-08, 5, 2026-05-18",
    "2026-12-23, 5, 2026-12-31",
    "2028-02-24, 5, 2028-03-02",
    "2026-11-06, 1, 2026-11-09"
  })
  void werkdagenTellenVanafDeDagErnaEnSlaanWeekendEnFeestdagOver(LocalDate na, int aantal, LocalDate laatste) {
    assertThat(Termijnenwet.werkdagen(na, aantal)).isEqualTo(laatste);
  }
}
