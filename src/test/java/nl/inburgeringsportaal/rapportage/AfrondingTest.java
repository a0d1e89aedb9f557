package nl.inburgeringsportaal.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inburgeringsportaal.base.Bedrag;
import nl.inburgeringsportaal.rapportage.internal.Afronding;
import org.junit.jupiter.api.Test;

class AfrondingTest {

  @Test
  void procentenTellenOpTotHonderd() {
    // Rounding each by itself gives 67, 17 and 17.
    assertThat(Afronding.procenten(List.of(4L, 1L, 1L))).containsExactly(67, 17, 16);
    assertThat(Afronding.procenten(List.of(7502L, 4381L, 3468L))).containsExactly(49, 28, 23);
  }

  @Test
  void bijGelijkeRestGaatDeGrootsteVoorEnDanDeEerste() {
    assertThat(Afronding.procenten(List.of(1L, 1L, 1L))).containsExactly(34, 33, 33);
    // Remainders of a half twice: 12.5 and 87.5.
    assertThat(Afronding.procenten(List.of(1L, 7L, 0L))).containsExactly(12, 88, 0);
  }

  @Test
  void vanNiemandIsErGeenProcent() {
    assertThat(Afronding.procenten(List.of(0L, 0L, 0L))).containsExactly(null, null, null);
  }

  @Test
  void groeiWordtVanNulAfAfgerond() {
    assertThat(Afronding.groei(200, 203)).isEqualTo(2);
    assertThat(Afronding.groei(200, 197)).isEqualTo(-2);
    assertThat(Afronding.groei(114, 95)).isEqualTo(-17);
    assertThat(Afronding.groei(39, 39)).isZero();
  }

  @Test
  void vanNulIsErGeenGroei() {
    assertThat(Afronding.groei(0, 1)).isNull();
    assertThat(Afronding.groei(0, 0)).isNull();
  }

  @Test
  void eenGemiddeldeVanEenHalveEuroGaatNaarBoven() {
    assertThat(new Bedrag(301).perStukInHeleEuro(2)).isEqualTo(2);
    assertThat(new Bedrag(300).perStukInHeleEuro(2)).isEqualTo(2);
    assertThat(new Bedrag(299).perStukInHeleEuro(2)).isEqualTo(1);
  }
}
