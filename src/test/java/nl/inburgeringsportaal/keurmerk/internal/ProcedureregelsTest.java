package nl.inburgeringsportaal.keurmerk.internal;

import static nl.inburgeringsportaal.keurmerk.internal.BesluitregelsTest.besluit;
import static nl.inburgeringsportaal.keurmerk.internal.BesluitregelsTest.eisen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps, terms, and what a decision needs. */
class ProcedureregelsTest {
  private static final Map<String, Integer> WAARDEN =
      Map.of(
          "keurmerk_zienswijze_werkdagen", 5,
          "keurmerk_besluit_werkdagen", 10,
          "keurmerk_bezwaar_dagen", 42,
          "keurmerk_beslissing_op_bezwaar_dagen", 42,
          "keurmerk_verdaging_dagen", 42,
          "keurmerk_beroep_dagen", 42);
  private static final LocalDate MAANDAG = LocalDate.of(2026, 11, 2);

  private final List<Stap> stappen = new ArrayList<>();

  private Procedureregels regels() {
    return new Procedureregels(List.copyOf(stappen), (code, dag) -> WAARDEN.get(code));
  }

  private void stap(Stapsoort soort, LocalDate dag, Besluitsoort voorgenomen) {
    stap(soort, dag, voorgenomen, 1L, false);
  }

  private void stap(Stapsoort soort, LocalDate dag, Besluitsoort voorgenomen, Long besluit, boolean spoed) {
    stap(soort, dag, voorgenomen, besluit, Besluitsoort.SCHORSEN, spoed);
  }

  private void genomen(LocalDate dag, Long besluit, Besluitsoort genomen) {
    stap(Stapsoort.BESLUIT, dag, null, besluit, genomen, false);
  }

  private void stap(
      Stapsoort soort, LocalDate dag, Besluitsoort voorgenomen, Long besluit, Besluitsoort genomen, boolean spoed) {
    LocalDate uiterlijk = regels().uiterlijk(soort, dag, besluit);
    stappen.add(
        new Stap(
            stappen.size() + 1, soort, dag, null, uiterlijk, false, voorgenomen, besluit, null, genomen, besluit, spoed,
            null, null, dag.atStartOfDay(), "wie"));
  }

  private static StapGegevens zienswijze(LocalDate dag, LocalTime tijd) {
    return new StapGegevens(Stapsoort.ZIENSWIJZE, dag, tijd, null, null, null, null);
  }

  @Test
  void eenZienswijzeEenMinuutTeLaatIsTeLaat() {
    stap(Stapsoort.ONDERZOEK, MAANDAG, null);
    stap(Stapsoort.VOORNEMEN, MAANDAG, Besluitsoort.SCHORSEN);
    LocalDate einde = LocalDate.of(2026, 11, 9);

    assertThat(stappen.getLast().uiterlijk()).isEqualTo(einde);
    assertThat(regels().teLaat(zienswijze(einde, LocalTime.of(23, 59)))).isFalse();
    assertThat(regels().teLaat(zienswijze(einde, null))).isFalse();
    assertThat(regels().teLaat(zienswijze(einde.plusDays(1), LocalTime.MIDNIGHT))).isTrue();
    assertThat(regels().teLaat(zienswijze(einde.plusDays(1), LocalTime.of(0, 1)))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // Ascension day, an ordinary day, Christmas, the leap day.
    "2026-04-02, 2026-05-15",
    "2026-11-02, 2026-12-14",
    "2026-11-13, 2026-12-28",
    "2028-01-18, 2028-02-29"
  })
  void bezwaarDuurtZesWekenVanafDeDagNaVerzending(LocalDate verzonden, LocalDate einde) {
    assertThat(regels().uiterlijk(Stapsoort.BEKENDGEMAAKT, verzonden, 1L)).isEqualTo(einde);
  }

  @Test
  void beslissenOpBezwaarTeltVanafHetEindeVanDeBezwaartermijn() {
    stap(Stapsoort.ONDERZOEK, MAANDAG, null);
    stap(Stapsoort.BEKENDGEMAAKT, MAANDAG, null);
    stap(Stapsoort.BEZWAAR, MAANDAG.plusDays(10), null);
    assertThat(stappen.getLast().uiterlijk()).isEqualTo(LocalDate.of(2027, 1, 25));
    assertThat(regels().uiterlijk(Stapsoort.VERDAGING, MAANDAG.plusDays(60), 1L)).isEqualTo(LocalDate.of(2027, 3, 8));
  }

  @Test
  void eenStapKanAlleenAlsHijAanDeBeurtIs() {
    assertThat(regels().kan(Stapsoort.VOORNEMEN, MAANDAG)).isFalse();
    stap(Stapsoort.ONDERZOEK, MAANDAG, null);
    assertThat(regels().kan(Stapsoort.ZIENSWIJZE, MAANDAG)).isFalse();
    assertThat(regels().kan(Stapsoort.VOORNEMEN, MAANDAG)).isTrue();
    stap(Stapsoort.VOORNEMEN, MAANDAG, Besluitsoort.SCHORSEN);
    assertThat(regels().kan(Stapsoort.VOORNEMEN, MAANDAG)).isFalse();
    assertThat(regels().kan(Stapsoort.ZIENSWIJZE, MAANDAG)).isTrue();
    assertThat(regels().kan(Stapsoort.BEZWAAR, MAANDAG)).isFalse();
    stap(Stapsoort.ZIENSWIJZE, MAANDAG, null);
    stap(Stapsoort.BESLUIT, MAANDAG, null);
    stap(Stapsoort.BEKENDGEMAAKT, MAANDAG, null);
    assertThat(regels().kan(Stapsoort.BEZWAAR, MAANDAG)).isTrue();
    assertThat(regels().kan(Stapsoort.BEROEP, MAANDAG)).isFalse();
    assertThat(regels().kan(Stapsoort.VOORNEMEN, MAANDAG)).as("a next measure in the same procedure").isTrue();
    assertThatThrownBy(() -> new Stapeisen(regels()).eis(zienswijze(MAANDAG, null), MAANDAG))
        .isInstanceOf(RegelOvertreden.class);
    stap(Stapsoort.AFGESLOTEN, MAANDAG, null);
    assertThat(List.of(Stapsoort.values()))
        .as("nobody can refuse to receive what a school or a court sends")
        .filteredOn(soort -> regels().kan(soort, MAANDAG))
        .containsExactly(Stapsoort.BEZWAAR, Stapsoort.VOORZIENING);
    stap(Stapsoort.BEZWAAR, MAANDAG, null);
    assertThat(regels().kan(Stapsoort.HOORZITTING, MAANDAG)).as("the procedure goes on").isTrue();
  }

  @Test
  void eenFeitLigtNietInDeToekomstEnNietVoorHetBegin() {
    stap(Stapsoort.ONDERZOEK, MAANDAG, null);
    StapGegevens morgen =
        new StapGegevens(
            Stapsoort.VOORNEMEN, MAANDAG.plusDays(1), null, Besluitsoort.SCHORSEN, null, null, null);
    assertThatThrownBy(() -> new Stapeisen(regels()).eis(morgen, MAANDAG)).isInstanceOf(OngeldigeInvoer.class);
    assertThatCode(() -> new Stapeisen(regels()).eis(morgen, MAANDAG.plusDays(1))).doesNotThrowAnyException();
    StapGegevens gunstig =
        new StapGegevens(Stapsoort.VOORNEMEN, MAANDAG, null, Besluitsoort.OPHEFFEN, null, null, null);
    assertThatThrownBy(() -> new Stapeisen(regels()).eis(gunstig, MAANDAG)).isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void geenBesluitVoorDeTermijnOmIsOfDeZienswijzeBinnen() {
    stap(Stapsoort.ONDERZOEK, MAANDAG, null);
    Besluitregels schorsing = eisen(besluit(Besluitsoort.SCHORSEN, MAANDAG.plusDays(9), null));
    assertThatThrownBy(() -> schorsing.eisGehoord(regels(), MAANDAG))
        .isInstanceOfSatisfying(
            RegelOvertreden.class, fout -> assertThat(fout.sleutel()).endsWith("geen-voornemen"));
    stap(Stapsoort.VOORNEMEN, MAANDAG, Besluitsoort.SCHORSEN);
    LocalDate laatste = stappen.getLast().uiterlijk();
    assertThatThrownBy(() -> schorsing.eisGehoord(regels(), laatste))
        .isInstanceOfSatisfying(
            RegelOvertreden.class, fout -> assertThat(fout.sleutel()).endsWith("zienswijze-loopt"));
    assertThatCode(() -> schorsing.eisGehoord(regels(), laatste.plusDays(1))).doesNotThrowAnyException();
    stap(Stapsoort.ZIENSWIJZE, MAANDAG.plusDays(1), null);
    assertThatThrownBy(() -> schorsing.eisGehoord(regels(), MAANDAG))
        .as("a letter that was sent before the answer came in")
        .isInstanceOf(RegelOvertreden.class);
    assertThatCode(() -> schorsing.eisGehoord(regels(), MAANDAG.plusDays(1))).doesNotThrowAnyException();
  }

  @Test
  void zonderVoornemenKanAlleenEenSchorsingMetSpoedEnEenReden() {
    stap(Stapsoort.ONDERZOEK, MAANDAG, null);
    assertThatCode(
            () -> eisen(besluit(Besluitsoort.SCHORSEN, MAANDAG, "er is gevaar")).eisGehoord(regels(), MAANDAG))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> eisen(besluit(Besluitsoort.INTREKKEN, MAANDAG, "er is gevaar")).eisGehoord(regels(), MAANDAG))
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> eisen(besluit(Besluitsoort.INTREKKEN, MAANDAG, "x")).eisVolledig())
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatCode(() -> eisen(besluit(Besluitsoort.OPHEFFEN, MAANDAG, null)).eisGehoord(regels(), MAANDAG))
        .as("what burdens nobody needs no answer")
        .doesNotThrowAnyException();
  }

  @Test
  void eenBesluitIsNietZwaarderDanHetVoornemen() {
    stap(Stapsoort.ONDERZOEK, MAANDAG, null);
    stap(Stapsoort.VOORNEMEN, MAANDAG, Besluitsoort.SCHORSEN);
    LocalDate erna = MAANDAG.plusDays(30);
    assertThatThrownBy(() -> eisen(besluit(Besluitsoort.INTREKKEN, erna, null)).eisGehoord(regels(), erna))
        .isInstanceOf(RegelOvertreden.class);
    assertThatCode(() -> eisen(besluit(Besluitsoort.WAARSCHUWEN, erna, null)).eisGehoord(regels(), erna))
        .doesNotThrowAnyException();
  }

  @Test
  void opEenBezwaarWordtPasAfwijzendBeslistAlsDeSchoolIsGehoordOfDatNietHoefde() {
    Besluitregels handhaven = eisen(besluit(Besluitsoort.HANDHAVEN, MAANDAG, null, 1L, null));
    Besluitregels herroepen = eisen(besluit(Besluitsoort.HERROEPEN, MAANDAG, null, 1L, null));
    stap(Stapsoort.ONDERZOEK, MAANDAG, null);
    stap(Stapsoort.VOORNEMEN, MAANDAG, Besluitsoort.SCHORSEN);
    stap(Stapsoort.HOORZITTING, MAANDAG, null);
    stap(Stapsoort.BESLUIT, MAANDAG, null);
    stap(Stapsoort.BEKENDGEMAAKT, MAANDAG, null);
    stap(Stapsoort.BEZWAAR, MAANDAG, null);

    assertThatThrownBy(() -> handhaven.eisGehoord(regels(), MAANDAG))
        .as("the hearing about the voornemen is another one")
        .isInstanceOfSatisfying(RegelOvertreden.class, fout -> assertThat(fout.sleutel()).endsWith("niet-gehoord"));
    assertThatCode(() -> herroepen.eisGehoord(regels(), MAANDAG)).doesNotThrowAnyException();
    stap(Stapsoort.HOORZITTING_GEPLAND, MAANDAG.plusDays(7), null);
    assertThatThrownBy(() -> handhaven.eisGehoord(regels(), MAANDAG)).isInstanceOf(RegelOvertreden.class);
    stap(Stapsoort.HOORZITTING_AFGEZIEN, MAANDAG, null);
    assertThatCode(() -> handhaven.eisGehoord(regels(), MAANDAG)).doesNotThrowAnyException();
  }

  @Test
  void eenSpoedschorsingKanNaastEenVoornemenOverIetsAndersEnLaatDatLopen() {
    stap(Stapsoort.ONDERZOEK, MAANDAG, null);
    stap(Stapsoort.VOORNEMEN, MAANDAG, Besluitsoort.INTREKKEN);
    Besluitregels spoed = eisen(besluit(Besluitsoort.SCHORSEN, MAANDAG, "er is gevaar"));
    assertThatCode(() -> spoed.eisGehoord(regels(), MAANDAG)).doesNotThrowAnyException();
    assertThatThrownBy(() -> eisen(besluit(Besluitsoort.SCHORSEN, MAANDAG, null)).eisGehoord(regels(), MAANDAG))
        .isInstanceOf(RegelOvertreden.class);
    stap(Stapsoort.BESLUIT, MAANDAG, null, 1L, true);
    stap(Stapsoort.BEKENDGEMAAKT, MAANDAG, null);

    assertThat(regels().voornemen()).isPresent();
    assertThat(regels().lopend(MAANDAG)).get().extracting(Stap::soort).isEqualTo(Stapsoort.VOORNEMEN);
    stap(Stapsoort.BESLUIT, MAANDAG, null, 2L, false);
    assertThat(regels().voornemen()).isEmpty();
  }

  @Test
  void eenVoornemenWachtOpEenBesluitDatErbijHoort() {
    stap(Stapsoort.ONDERZOEK, MAANDAG, null);
    stap(Stapsoort.VOORNEMEN, MAANDAG, Besluitsoort.INTREKKEN);
    genomen(MAANDAG, 2L, Besluitsoort.OPHEFFEN);
    assertThat(regels().voornemen()).as("a schorsing that was lifted is something else").isPresent();
    genomen(MAANDAG, 3L, Besluitsoort.WAARSCHUWEN);
    assertThat(regels().voornemen()).as("something lighter").isEmpty();
    stap(Stapsoort.VOORNEMEN, MAANDAG, Besluitsoort.NIET_TOEKENNEN);
    genomen(MAANDAG, 4L, Besluitsoort.TOEKENNEN);
    assertThat(regels().voornemen()).as("it gets what was going to be refused").isEmpty();
  }

  @Test
  void eenVoornemenKanWordenIngetrokkenMetEenReden() {
    stap(Stapsoort.ONDERZOEK, MAANDAG, null);
    assertThat(regels().kan(Stapsoort.VOORNEMEN_INGETROKKEN, MAANDAG)).isFalse();
    stap(Stapsoort.VOORNEMEN, MAANDAG, Besluitsoort.INTREKKEN);
    assertThatThrownBy(() -> new Stapeisen(regels()).eis(ingetrokken(MAANDAG, " "), MAANDAG))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("tekst"));
    assertThatThrownBy(() -> new Stapeisen(regels()).eis(ingetrokken(MAANDAG.minusDays(1), "hersteld"), MAANDAG))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("datum"));
    assertThatCode(() -> new Stapeisen(regels()).eis(ingetrokken(MAANDAG, "hersteld"), MAANDAG))
        .doesNotThrowAnyException();
    stap(Stapsoort.VOORNEMEN_INGETROKKEN, MAANDAG, null, null, false);
    assertThat(regels().voornemen()).isEmpty();
    assertThat(regels().lopend(MAANDAG)).as("its term ended with it").isEmpty();
    assertThat(regels().kan(Stapsoort.VOORNEMEN, MAANDAG)).isTrue();
  }

  private static StapGegevens ingetrokken(LocalDate dag, String waarom) {
    return new StapGegevens(Stapsoort.VOORNEMEN_INGETROKKEN, dag, null, null, null, null, waarom);
  }

  @Test
  void eenSpoedschorsingLooptNietVoorOpHetVoornemenOmTeSchorsen() {
    stap(Stapsoort.ONDERZOEK, MAANDAG, null);
    stap(Stapsoort.VOORNEMEN, MAANDAG, Besluitsoort.SCHORSEN);
    assertThatThrownBy(
            () -> eisen(besluit(Besluitsoort.SCHORSEN, MAANDAG, "gevaar")).eisGehoord(regels(), MAANDAG))
        .isInstanceOf(RegelOvertreden.class);
  }
}
