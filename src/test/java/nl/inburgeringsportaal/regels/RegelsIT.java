package nl.inburgeringsportaal.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortaalContext
class RegelsIT {
  private static final LocalDate OUDJAAR_2021 = LocalDate.of(2021, 12, 31);
  private static final LocalDate NIEUWJAAR_2022 = LocalDate.of(2022, 1, 1);

  @Autowired private Regels regels;
  @Autowired private Opleidingscodes opleidingscodes;

  @Test
  void deOpleidingscodesVanHetContractZijnErVanafHetBegin() {
    assertThat(opleidingscodes.all())
        .extracting(Opleiding::code)
        .contains(
            "PRO", "ISK", "ISK_PRO", "VSO_ARBEID", "VSO_DAGBESTEDING", "ENTREE", "VMBO_GT", "ISK_VMBO_GT", "HAVO",
            "VWO", "ISK_HAVO_VWO", "VSO_VERVOLG", "VAVO", "MBO2", "MBO3", "MBO4", "VMBO_BB", "VMBO_KB",
            "ISK_VMBO_BB", "ISK_VMBO_KB");
    assertThat(opleidingscodes.lijst().isCodeOnbekend("ISK")).isTrue();
    assertThat(opleidingscodes.lijst().isCodeOnbekend("ISK_PRO")).isFalse();
  }

  @Test
  void vmboBasisEnKaderStellenPasVrijVanaf1Januari2022() {
    for (String code : Set.of("VMBO_BB", "VMBO_KB", "ISK_VMBO_BB", "ISK_VMBO_KB")) {
      assertThat(opleidingscodes.isVrijstellend(code, OUDJAAR_2021)).as(code).isFalse();
      assertThat(opleidingscodes.isVrijstellend(code, NIEUWJAAR_2022)).as(code).isTrue();
    }
    assertThat(opleidingscodes.lijst().vrijstellendOp(OUDJAAR_2021)).contains("VWO").doesNotContain("VMBO_BB", "PRO");
  }

  @Test
  void eenOnbekendeCodeSteltNietVrij() {
    assertThat(opleidingscodes.isVrijstellend("BESTAAT_NIET", NIEUWJAAR_2022)).isFalse();
    assertThat(opleidingscodes.find(null)).isEmpty();
  }

  @Test
  void verlengingVoorEenOpleidingDieNietVrijsteltBestaatSinds2023() {
    String code = Regels.VERLENGING_NIET_VRIJSTELLENDE_OPLEIDING;
    assertThat(regels.tekst(code, LocalDate.of(2022, 12, 31))).isEqualTo("niet mogelijk");
    Regelwaarde nu = regels.waarde(code, LocalDate.of(2023, 1, 1)).orElseThrow();
    assertThat(nu.waarde()).isEqualTo("mogelijk, duur te bevestigen");
    assertThat(nu.teBevestigen()).isTrue();
    assertThat(regels.opleidingscodes(Regels.VERLENGING_OPLEIDINGSCODES, LocalDate.of(2022, 12, 31))).isEmpty();
    assertThat(regels.opleidingscodes(Regels.VERLENGING_OPLEIDINGSCODES, LocalDate.of(2023, 1, 1)))
        .containsExactlyInAnyOrder("PRO", "ENTREE", "VSO_ARBEID", "VSO_DAGBESTEDING");
  }

  @Test
  void voorEenDagWaaropNietsGoldKomtGeenVerzonnenGetal() {
    assertThat(regels.getal(Regels.INTAKE_TERMIJN_DAGEN, NIEUWJAAR_2022)).isEqualTo(70);
    assertThatThrownBy(() -> regels.getal(Regels.INTAKE_TERMIJN_DAGEN, OUDJAAR_2021))
        .isInstanceOf(RegelOvertreden.class);
  }
}
