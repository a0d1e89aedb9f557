package nl.inburgeringsportaal.keurmerk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.keurmerk.BesluitGegevens;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import org.junit.jupiter.api.Test;

/** Hearing a school while a bezwaar and a voornemen are open side by side. */
class HoorregelsTest {
  private static final LocalDate DAG = LocalDate.of(2026, 11, 2);
  private static final long SCHORSING = 5;

  private final List<Stap> stappen = new ArrayList<>();

  private Procedureregels regels() {
    return new Procedureregels(List.copyOf(stappen), (code, dag) -> 10);
  }

  private Stap stap(Stapsoort soort, Besluitsoort voorgenomen, Long besluit) {
    Stap nieuw =
        new Stap(
            stappen.size() + 1, soort, DAG, null, regels().uiterlijk(soort, DAG, besluit), false, voorgenomen, besluit,
            null, Besluitsoort.SCHORSEN, null, false, null, null, DAG.atStartOfDay(), "wie");
    stappen.add(nieuw);
    return nieuw;
  }

  private static StapGegevens hoor(Stapsoort soort, Besluitsoort voorgenomen, Long besluit) {
    return new StapGegevens(soort, DAG, LocalTime.NOON, voorgenomen, besluit, null, "verslag");
  }

  private void bezwaar() {
    stap(Stapsoort.BEKENDGEMAAKT, null, SCHORSING);
    stap(Stapsoort.BEZWAAR, null, SCHORSING);
  }

  private void beide() {
    bezwaar();
    stap(Stapsoort.VOORNEMEN, Besluitsoort.INTREKKEN, null);
  }

  @Test
  void alsErTweeOpenZijnMoetErEenGekozenWorden() {
    beide();
    assertThat(regels().teHoren()).extracting(Stap::soort).containsExactly(Stapsoort.BEZWAAR, Stapsoort.VOORNEMEN);
    for (Stapsoort soort :
        List.of(Stapsoort.HOORZITTING_GEPLAND, Stapsoort.HOORZITTING, Stapsoort.HOORZITTING_AFGEZIEN)) {
      assertThatThrownBy(() -> new Stapeisen(regels()).eis(hoor(soort, null, null), DAG))
          .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("over"));
      assertThatCode(() -> new Stapeisen(regels()).eis(hoor(soort, null, SCHORSING), DAG)).doesNotThrowAnyException();
      assertThatCode(() -> new Stapeisen(regels()).eis(hoor(soort, Besluitsoort.INTREKKEN, null), DAG))
          .doesNotThrowAnyException();
    }
    for (StapGegevens anders :
        List.of(
            hoor(Stapsoort.HOORZITTING, null, 99L),
            hoor(Stapsoort.HOORZITTING, Besluitsoort.SCHORSEN, null),
            hoor(Stapsoort.HOORZITTING, Besluitsoort.INTREKKEN, SCHORSING))) {
      assertThatThrownBy(() -> new Stapeisen(regels()).eis(anders, DAG))
          .isInstanceOfSatisfying(
              RegelOvertreden.class, fout -> assertThat(fout.sleutel()).isEqualTo("keurmerk.fout.hoor-niet-open"));
    }
  }

  @Test
  void isErEenOpenDanGaatHetDaarover() {
    stap(Stapsoort.VOORNEMEN, Besluitsoort.SCHORSEN, null);
    assertThat(new Stapeisen(regels()).metBesluit(hoor(Stapsoort.HOORZITTING, null, null), DAG))
        .returns(Besluitsoort.SCHORSEN, StapGegevens::voorgenomen)
        .returns(null, StapGegevens::besluitId);
    stap(Stapsoort.BESLUIT, null, SCHORSING);
    bezwaar();
    assertThat(new Stapeisen(regels()).metBesluit(hoor(Stapsoort.HOORZITTING, null, null), DAG))
        .returns(null, StapGegevens::voorgenomen)
        .returns(SCHORSING, StapGegevens::besluitId);
  }

  @Test
  void eenHoorzittingTeltAlleenVoorWaarOverZijGing() {
    beide();
    BesluitGegevens gegevens =
        new BesluitGegevens(
            1L, 0, 1, Besluitsoort.HANDHAVEN, null, SCHORSING, DAG, null, "grond", "x".repeat(60), null, null);
    Besluitregels handhaven = new Besluitregels(gegevens, new Keurmerkhistorie(List.of()));
    stap(Stapsoort.HOORZITTING, Besluitsoort.INTREKKEN, null);

    assertThatThrownBy(() -> handhaven.eisGehoord(regels(), DAG))
        .as("heard about the voornemen, not about the bezwaar")
        .isInstanceOfSatisfying(RegelOvertreden.class, fout -> assertThat(fout.sleutel()).endsWith("niet-gehoord"));
    stap(Stapsoort.HOORZITTING, null, SCHORSING);
    assertThatCode(() -> handhaven.eisGehoord(regels(), DAG)).doesNotThrowAnyException();
  }

  @Test
  void vanElkVanBeideLooptZijnEigenGeplandeHoorzitting() {
    beide();
    Stap overBezwaar = stap(Stapsoort.HOORZITTING_GEPLAND, null, SCHORSING);
    Stap overVoornemen = stap(Stapsoort.HOORZITTING_GEPLAND, Besluitsoort.INTREKKEN, null);
    Hoorregels horen = new Hoorregels(List.copyOf(stappen), regels());
    assertThat(horen.staat(overBezwaar)).isTrue();
    assertThat(horen.staat(overVoornemen)).isTrue();

    stap(Stapsoort.HOORZITTING_AFGEZIEN, null, SCHORSING);
    horen = new Hoorregels(List.copyOf(stappen), regels());
    assertThat(horen.staat(overBezwaar)).isFalse();
    assertThat(horen.staat(overVoornemen)).as("the other one goes on").isTrue();
    assertThat(regels().lopend(DAG)).contains(overVoornemen);
  }

  @Test
  void watNietsNoemtGingOverHetBezwaarAlsErEenWas() {
    stap(Stapsoort.VOORNEMEN, Besluitsoort.INTREKKEN, null);
    Stap voornemen = stappen.getFirst();
    stap(Stapsoort.HOORZITTING, null, null);
    assertThat(regels().isGehoord(voornemen)).as("there was no bezwaar yet").isTrue();
    bezwaar();
    Stap bezwaar = stappen.getLast();
    assertThat(regels().isGehoord(bezwaar)).isFalse();
    stap(Stapsoort.HOORZITTING, null, null);
    assertThat(regels().isGehoord(bezwaar)).isTrue();
  }
}
