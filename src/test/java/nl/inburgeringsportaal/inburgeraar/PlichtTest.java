package nl.inburgeringsportaal.inburgeraar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Termijnenwet;
import org.junit.jupiter.api.Test;

/** How a duty stands on a day, and when the ten weeks end. */
class PlichtTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
  private static final LocalDate DAG = LocalDate.of(2026, 6, 1);

  @Test
  void eenFeitTeltVanafZijnEigenDag() {
    assertThat(plicht(DAG, null, null).status(DAG)).isEqualTo(Plichtstatus.VOLDAAN);
    assertThat(plicht(DAG, null, null).status(DAG.minusDays(1))).isEqualTo(Plichtstatus.PLICHTIG);
    assertThat(plicht(null, null, null).status(BEGIN.minusDays(1))).isEqualTo(Plichtstatus.NOG_NIET);
  }

  @Test
  void eenEindeOmEenAndereRedenGaatVoorVoldaanEnDatVoorOntheven() {
    LocalDate later = DAG.plusDays(1);
    assertThat(plicht(DAG, later, null).status(later)).isEqualTo(Plichtstatus.VOLDAAN);
    assertThat(plicht(DAG, null, later).status(later)).isEqualTo(Plichtstatus.GEEINDIGD);
    assertThat(plicht(null, DAG, null).status(DAG)).isEqualTo(Plichtstatus.ONTHEVEN);
  }

  @Test
  void deLaatsteDagVanEenVrijstellingTeltMee() {
    Plicht vrijgesteld =
        new Plicht(false, BEGIN, null, null, null, null, null, null, null, BEGIN, DAG);
    assertThat(vrijgesteld.status(DAG)).isEqualTo(Plichtstatus.VRIJGESTELD);
    assertThat(vrijgesteld.status(DAG.plusDays(1))).isEqualTo(Plichtstatus.PLICHTIG);
  }

  @Test
  void deTienWekenEindigenOpDeZeventigsteDagOfDeEersteGewoneDagErna() {
    assertThat(TienWeken.laatsteDag(LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2026, 5, 11));
    assertThat(TienWeken.laatsteDag(LocalDate.of(2026, 3, 5))).as("Hemelvaart").isEqualTo(LocalDate.of(2026, 5, 15));
  }

  @Test
  void deGrensVoorDeLijstIsDezelfdeAlsDeTelling() {
    for (LocalDate dag = LocalDate.of(2026, 1, 1); dag.getYear() == 2026; dag = dag.plusDays(1)) {
      LocalDate grens = TienWeken.begonnenVoorEindeVoor(dag);
      assertThat(TienWeken.laatsteDag(grens)).isBefore(dag);
      assertThat(TienWeken.laatsteDag(grens.plusDays(1))).isAfterOrEqualTo(dag);
      assertThat(Termijnenwet.isVrij(TienWeken.laatsteDag(grens))).isFalse();
    }
  }

  private static Plicht plicht(LocalDate voldaan, LocalDate ontheven, LocalDate einde) {
    return new Plicht(
        false,
        BEGIN,
        null,
        null,
        voldaan,
        voldaan == null ? null : VoldaanReden.DIPLOMA,
        ontheven,
        einde,
        einde == null ? null : EindeReden.OVERIG,
        null,
        null);
  }
}
