package nl.inburgeringsportaal.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A printed percentage is told only while both counts behind it are those of the letter. */
class GedrukteCijfersTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2021, 11, 1);
  private static final LocalDate EERDER = LocalDate.of(2021, 5, 1);

  private static int voortgang(long totaal, long ontheven) {
    VoortgangRegel rij = new VoortgangRegel("asiel", 2017, totaal, totaal - ontheven, ontheven, 0, 0, 0, 0);
    VoortgangRapport.Tabel tabel = new VoortgangRapport.Tabel(List.of(rij), List.of());
    return GedrukteCijfers.bij(new VoortgangRapport(PEILDATUM, 2017, 2017, tabel, null, null, null)).size();
  }

  private static int groei(long toen, long nu) {
    ElipRegel rij = new ElipRegel("MINSTENS_9500", "2014", nu, toen, 0L);
    return GedrukteCijfers.bij(new ElipRapport(PEILDATUM, EERDER, List.of(rij), null, null, null, null, null)).size();
  }

  @Test
  void bijEenDeelHoortOokHetGeheel() {
    assertThat(voortgang(15_351, 4_381)).isEqualTo(1);
    assertThat(voortgang(15_352, 4_381)).isZero();
    assertThat(voortgang(15_351, 4_380)).isZero();
  }

  @Test
  void eenTotaalOverCohortenHeeftEenEigenVoetnoot() {
    VoortgangRegel alle = new VoortgangRegel("totaal", null, 139_639, 81_642, 25_259, 32_738, 59, 18, 23);
    VoortgangRapport.Tabel tabel = new VoortgangRapport.Tabel(List.of(), List.of(alle));
    assertThat(GedrukteCijfers.bij(new VoortgangRapport(PEILDATUM, 2013, 2019, tabel, null, null, null))).hasSize(1);
    assertThat(GedrukteCijfers.bij(new VoortgangRapport(PEILDATUM, 2013, 2020, tabel, null, null, null))).isEmpty();
  }

  @Test
  void bijGroeiHoortOokHetAantalVanEerder() {
    assertThat(groei(114, 95)).isEqualTo(1);
    assertThat(groei(113, 95)).isZero();
    assertThat(groei(114, 96)).isZero();
  }
}
