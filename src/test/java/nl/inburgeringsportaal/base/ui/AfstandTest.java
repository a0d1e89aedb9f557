package nl.inburgeringsportaal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Vertaling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfstandTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);
  private final Vertaling vertaling = new Vertaling();

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, vandaag",
    "2026-11-24, morgen",
    "2026-11-25, over 2 dagen",
    "2026-12-06, over 13 dagen",
    "2026-12-07, over 2 weken",
    "2027-01-14, over 7 weken",
    "2027-02-21, over 12 weken",
    "2027-02-22, over 2 maanden",
    "2027-05-23, over 6 maanden",
    "2028-11-22, over 23 maanden",
    "2028-11-23, over 2 jaar",
    "2026-11-22, 1 dag te laat",
    "2026-11-12, 11 dagen te laat",
    "2026-11-09, 2 weken te laat",
    "2026-06-23, 5 maanden te laat",
    "2023-11-23, 3 jaar te laat"
  })
  void eenTermijnStaatInWoorden(LocalDate dag, String verwacht) {
    assertThat(Afstand.van(VANDAAG, dag).alsTermijn(vertaling, Vertaling.NL)).isEqualTo(verwacht);
  }

  @Test
  void eenDagDieGeenTermijnIsKanNietTeLaatZijn() {
    assertThat(Afstand.van(VANDAAG, VANDAAG.minusDays(1)).alsDag(vertaling, Vertaling.NL)).isEqualTo("gisteren");
    assertThat(Afstand.van(VANDAAG, VANDAAG.minusDays(3)).alsDag(vertaling, Vertaling.NL))
        .isEqualTo("3 dagen geleden");
  }

  @Test
  void negentwintigFebruariTeltTotDeLaatsteDagVanDeMaand() {
    LocalDate schrikkeldag = LocalDate.of(2028, 2, 29);

    assertThat(Afstand.van(schrikkeldag, LocalDate.of(2030, 2, 28)).eenheid()).isEqualTo(Afstand.Eenheid.MAANDEN);
    assertThat(Afstand.van(schrikkeldag, LocalDate.of(2030, 3, 1))).isEqualTo(
        new Afstand(Afstand.Eenheid.JAREN, 2, false));
  }

  @Test
  void eenTermijnDruktVanafVeertienDagenErvoor() {
    assertThat(Termijn.Druk.van(VANDAAG.minusDays(1), VANDAAG)).isEqualTo(Termijn.Druk.LAAT);
    assertThat(Termijn.Druk.van(VANDAAG, VANDAAG)).isEqualTo(Termijn.Druk.BIJNA);
    assertThat(Termijn.Druk.van(VANDAAG.plusDays(14), VANDAAG)).isEqualTo(Termijn.Druk.BIJNA);
    assertThat(Termijn.Druk.van(VANDAAG.plusDays(15), VANDAAG)).isEqualTo(Termijn.Druk.RUIM);
  }
}
