package nl.inburgeringsportaal.keurmerk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import nl.inburgeringsportaal.keurmerk.Uitkomst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms of several decisions in one procedure, going to court, and closing. */
class ProcedureklokTest {
  private static final Map<String, Integer> WAARDEN =
      Map.of(
          "keurmerk_zienswijze_werkdagen", 5,
          "keurmerk_besluit_werkdagen", 10,
          "keurmerk_bezwaar_dagen", 42,
          "keurmerk_beslissing_op_bezwaar_dagen", 42,
          "keurmerk_verdaging_dagen", 42,
          "keurmerk_beroep_dagen", 42);
  private static final LocalDate DAG = LocalDate.of(2026, 11, 2);
  private static final long SCHORSING = 5L;
  private static final long VERLENGING = 6L;

  private final List<Stap> stappen = new ArrayList<>();

  @BeforeEach
  void geschorst() {
    stap(Stapsoort.ONDERZOEK, DAG, null, null);
    stap(Stapsoort.BESLUIT, DAG, null, SCHORSING);
    stap(Stapsoort.BEKENDGEMAAKT, DAG, null, SCHORSING);
  }

  private Procedureregels regels() {
    return new Procedureregels(List.copyOf(stappen), (code, dag) -> WAARDEN.get(code));
  }

  private Stap stap(Stapsoort soort, LocalDate dag, Besluitsoort voorgenomen, Long besluit) {
    Stap stap =
        new Stap(
            stappen.size() + 1, soort, dag, null, regels().uiterlijk(soort, dag, besluit), false, voorgenomen, besluit,
            null, Besluitsoort.SCHORSEN, soort == Stapsoort.BESLISSING_OP_BEZWAAR ? SCHORSING : null, false, null, null,
            dag.atStartOfDay(), "wie");
    stappen.add(stap);
    return stap;
  }

  private static StapGegevens ruw(Stapsoort soort, LocalDate dag, Long besluit) {
    return new StapGegevens(
        soort, dag, null, null, besluit, soort == Stapsoort.UITSPRAAK ? Uitkomst.IN_STAND : null, null);
  }

  @Test
  void deTermijnVanEenBezwaarIsDieVanZijnEigenBesluit() {
    LocalDate later = DAG.plusDays(30);
    stap(Stapsoort.BEKENDGEMAAKT, later, null, VERLENGING);

    assertThat(regels().uiterlijk(Stapsoort.BEZWAAR, later, SCHORSING)).isEqualTo(LocalDate.of(2027, 1, 25));
    assertThat(regels().teLaat(ruw(Stapsoort.BEZWAAR, DAG.plusDays(44), SCHORSING))).isTrue();
    assertThat(regels().teLaat(ruw(Stapsoort.BEZWAAR, DAG.plusDays(44), VERLENGING))).isFalse();
  }

  @Test
  void eenNieuwBesluitNeemtDeKlokVanEenBezwaarNietWeg() {
    Stap bezwaar = stap(Stapsoort.BEZWAAR, DAG.plusDays(5), null, SCHORSING);
    stap(Stapsoort.BEKENDGEMAAKT, DAG.plusDays(10), null, VERLENGING);
    assertThat(regels().lopend(DAG.plusDays(10))).contains(bezwaar);

    Stap voornemen = stap(Stapsoort.VOORNEMEN, DAG.plusDays(20), Besluitsoort.INTREKKEN, null);
    assertThat(regels().lopend(DAG.plusDays(20))).as("the earliest").contains(voornemen);
  }

  @Test
  void eenTermijnVanDeSchoolDieVoorbijIsVerbergtGeenAndere() {
    Stap tweede = stap(Stapsoort.BEKENDGEMAAKT, DAG.plusDays(30), null, VERLENGING);

    assertThat(regels().lopend(DAG.plusDays(30))).get().extracting(Stap::besluitId).isEqualTo(SCHORSING);
    assertThat(regels().lopend(DAG.plusDays(50))).contains(tweede);
    assertThat(regels().lopend(DAG.plusDays(400))).as("the last that stands").contains(tweede);
  }

  @Test
  void sluitenKanPasAlsNietsMeerOpenStaat() {
    LocalDate einde = stappen.getLast().uiterlijk();
    assertThat(weigering(einde)).endsWith("termijn-loopt");
    assertThat(weigering(einde.plusDays(1))).isNull();
    stap(Stapsoort.VOORZIENING, DAG, null, SCHORSING);
    assertThat(weigering(einde.plusDays(1))).endsWith("open-voorziening");
    stap(Stapsoort.VOORZIENING_EINDE, DAG, null, SCHORSING);
    stap(Stapsoort.BEZWAAR, DAG, null, SCHORSING);
    assertThat(weigering(einde.plusDays(1))).endsWith("open-bezwaar");
    Stap beslissing = stap(Stapsoort.BESLISSING_OP_BEZWAAR, DAG, null, 7L);
    assertThat(weigering(beslissing.uiterlijk())).endsWith("termijn-loopt");
    stap(Stapsoort.BEROEP, DAG, null, SCHORSING);
    assertThat(weigering(einde.plusDays(400))).endsWith("open-beroep");
    Stap uitspraak = stap(Stapsoort.UITSPRAAK, DAG, null, SCHORSING);
    assertThat(weigering(uitspraak.uiterlijk())).endsWith("termijn-loopt");
    assertThat(weigering(uitspraak.uiterlijk().plusDays(1))).isNull();
  }

  private String weigering(LocalDate dag) {
    try {
      new Stapeisen(regels()).eis(ruw(Stapsoort.AFGESLOTEN, dag, null), dag);
      return null;
    } catch (RegelOvertreden fout) {
      return fout.sleutel();
    }
  }

  @Test
  void beroepKanOokAlsDeBeslissingOpBezwaarTeLaatIs() {
    LocalDate uiterlijk = stap(Stapsoort.BEZWAAR, DAG.plusDays(5), null, SCHORSING).uiterlijk();
    StapGegevens beroep = ruw(Stapsoort.BEROEP, uiterlijk.plusDays(1), SCHORSING);
    assertThat(regels().kan(Stapsoort.BEROEP, uiterlijk)).isFalse();
    StapGegevens teVroeg = ruw(Stapsoort.BEROEP, uiterlijk, SCHORSING);
    assertThatThrownBy(() -> new Stapeisen(regels()).eis(teVroeg, uiterlijk.plusDays(1)))
        .isInstanceOfSatisfying(
            RegelOvertreden.class, fout -> assertThat(fout.sleutel()).endsWith("beroep-te-vroeg"));
    assertThatCode(() -> new Stapeisen(regels()).eis(beroep, uiterlijk.plusDays(1))).doesNotThrowAnyException();
    assertThat(regels().teLaat(beroep)).isFalse();
    stap(Stapsoort.BEROEP, uiterlijk.plusDays(1), null, SCHORSING);
    assertThat(regels().isOnbeslist(SCHORSING)).as("a ruling is about the delay alone").isTrue();
    stap(Stapsoort.BESLISSING_OP_BEZWAAR, uiterlijk.plusDays(2), null, 7L);
    assertThat(regels().isOnbeslist(SCHORSING)).isFalse();
  }

  private Long over(Stapsoort soort, Long besluit) {
    return new Stapeisen(regels()).metBesluit(ruw(soort, DAG, besluit), DAG).besluitId();
  }

  @Test
  void eenUitspraakEnHetEindeVanEenVoorzieningGaanOverHetBesluitWaarhetOmGing() {
    stap(Stapsoort.VOORZIENING, DAG, null, SCHORSING);
    assertThat(over(Stapsoort.VOORZIENING_EINDE, null)).isEqualTo(SCHORSING);
    assertThatThrownBy(() -> over(Stapsoort.VOORZIENING_EINDE, VERLENGING)).isInstanceOf(RegelOvertreden.class);
    stap(Stapsoort.BEZWAAR, DAG, null, SCHORSING);
    stap(Stapsoort.BESLISSING_OP_BEZWAAR, DAG, null, 7L);
    stap(Stapsoort.BEROEP, DAG, null, SCHORSING);
    assertThat(over(Stapsoort.UITSPRAAK, null)).isEqualTo(SCHORSING);
    stap(Stapsoort.UITSPRAAK, DAG, null, SCHORSING);
    assertThat(over(Stapsoort.HOGER_BEROEP, null)).isEqualTo(SCHORSING);
    stap(Stapsoort.HOGER_BEROEP, DAG, null, SCHORSING);
    assertThat(over(Stapsoort.UITSPRAAK, null)).isEqualTo(SCHORSING);
  }

  @Test
  void overTweeBesluitenWordtLosVanElkaarGeprocedeerd() {
    stap(Stapsoort.BEKENDGEMAAKT, DAG, null, VERLENGING);
    Stap bezwaar = stap(Stapsoort.BEZWAAR, DAG.plusDays(1), null, SCHORSING);
    assertThat(regels().over(Stapsoort.BEZWAAR, DAG)).containsExactly(VERLENGING);
    stap(Stapsoort.BEZWAAR, DAG.plusDays(2), null, VERLENGING);
    stap(Stapsoort.VOORZIENING, DAG.plusDays(2), null, SCHORSING);
    stap(Stapsoort.VOORZIENING, DAG.plusDays(2), null, VERLENGING);

    assertThat(regels().openBezwaren()).extracting(Stap::besluitId).containsExactly(SCHORSING, VERLENGING);
    for (Stapsoort soort : List.of(Stapsoort.VERDAGING, Stapsoort.VOORZIENING_EINDE)) {
      assertThatThrownBy(() -> over(soort, null))
          .as("which one has to be said")
          .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("besluit"));
      assertThat(over(soort, VERLENGING)).isEqualTo(VERLENGING);
    }
    stap(Stapsoort.BESLISSING_OP_BEZWAAR, DAG.plusDays(3), null, 7L);
    assertThat(regels().openBezwaar(SCHORSING)).isEmpty();
    assertThat(regels().openBezwaar(VERLENGING)).as("the other one is still to be decided on").isPresent();
    assertThat(regels().over(Stapsoort.BEROEP, DAG.plusDays(3))).containsExactly(SCHORSING);
    assertThat(regels().lopend(DAG)).as("its term goes on").get().extracting(Stap::besluitId).isEqualTo(VERLENGING);
    assertThat(bezwaar.uiterlijk()).isNotNull();
  }

  @Test
  void verdagenKanTotEnMetDeLaatsteDagEnGeenStapLigtVoorWaaropHijVolgt() {
    LocalDate uiterlijk = stap(Stapsoort.BEZWAAR, DAG.plusDays(5), null, SCHORSING).uiterlijk();
    LocalDate later = uiterlijk.plusDays(9);
    assertThatCode(() -> new Stapeisen(regels()).eis(ruw(Stapsoort.VERDAGING, uiterlijk, null), later))
        .doesNotThrowAnyException();
    for (LocalDate dag : List.of(uiterlijk.plusDays(1), DAG.plusDays(4))) {
      assertThatThrownBy(() -> new Stapeisen(regels()).eis(ruw(Stapsoort.VERDAGING, dag, null), later))
          .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("datum"));
    }
  }

  @Test
  void eenGeplandeHoorzittingLooptTotZijIsGehoudenOfVerzet() {
    assertThat(regels().kan(Stapsoort.HOORZITTING_GEPLAND, DAG)).isFalse();
    stap(Stapsoort.VOORNEMEN, DAG, Besluitsoort.SCHORSEN, null);
    stap(Stapsoort.HOORZITTING_GEPLAND, DAG.plusDays(2), null, null);
    stap(Stapsoort.HOORZITTING_GEPLAND, DAG.plusDays(3), null, null);

    assertThat(regels().lopend(DAG)).get().extracting(Stap::uiterlijk).isEqualTo(DAG.plusDays(3));
    assertThat(Procedureregels.klok(Stapsoort.HOORZITTING_GEPLAND).isVanAnder()).isFalse();
    stap(Stapsoort.HOORZITTING, DAG.plusDays(3), null, null);
    stap(Stapsoort.HOORZITTING_GEPLAND, DAG.plusDays(4), null, null);
    assertThat(regels().lopend(DAG)).get().extracting(Stap::uiterlijk).as("once more").isEqualTo(DAG.plusDays(4));
    stap(Stapsoort.HOORZITTING, DAG.plusDays(4), null, null);
    assertThat(regels().lopend(DAG)).get().extracting(Stap::soort).isEqualTo(Stapsoort.VOORNEMEN);
  }

  @Test
  void eenHoorzittingHeeftEenTijdEnAfzienEenReden() {
    stap(Stapsoort.VOORNEMEN, DAG, Besluitsoort.SCHORSEN, null);

    StapGegevens zonderTijd = hoor(Stapsoort.HOORZITTING_GEPLAND, DAG.plusDays(9), null);
    assertThatThrownBy(() -> new Stapeisen(regels()).eis(zonderTijd, DAG))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("tijdstip"));
    assertThatThrownBy(() -> new Stapeisen(regels()).eis(hoor(Stapsoort.HOORZITTING_AFGEZIEN, DAG, " "), DAG))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("tekst"));
    assertThatThrownBy(() -> new Stapeisen(regels()).eis(hoor(Stapsoort.HOORZITTING, DAG.plusDays(1), "verslag"), DAG))
        .as("what was not held yet cannot be recorded")
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("datum"));
    stap(Stapsoort.BEZWAAR, DAG.plusDays(9), null, SCHORSING);
    StapGegevens overBezwaar =
        new StapGegevens(Stapsoort.HOORZITTING, DAG.plusDays(8), null, null, SCHORSING, null, "x");
    assertThatThrownBy(() -> new Stapeisen(regels()).eis(overBezwaar, DAG.plusDays(20)))
        .as("nobody is heard about a bezwaar that is not there yet")
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("datum"));
  }

  private static StapGegevens hoor(Stapsoort soort, LocalDate dag, String tekst) {
    return new StapGegevens(soort, dag, null, null, null, null, tekst);
  }
}
