package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorstelkeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorstelkeuze.Kandidaat;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorstelkeuze.Reden;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorstelkeuze.Sessie;
import org.junit.jupiter.api.Test;

class VoorstelmakerTest {
  private static final LocalDate DAG = LocalDate.of(2026, 11, 2);

  private static Kandidaat wie(long id, int dagen, String taal, boolean rolstoel) {
    return new Kandidaat(id, "GM0344", DAG.plusDays(dagen), taal, rolstoel);
  }

  private static Sessie sessie(long id, int dagen, int vrij, boolean rolstoel, String... aanwezig) {
    LocalDateTime begin = DAG.plusDays(dagen).atTime(9, 0);
    return new Sessie(id, begin, vrij, rolstoel, Set.of("ti", "ar"), Set.of("GM0344"), Set.of(aanwezig));
  }

  private static Voorstelkeuze voor(long id, List<Voorstelkeuze> keuzes) {
    return keuzes.stream().filter(een -> een.deelnameId() == id).findFirst().orElseThrow();
  }

  @Test
  void wieHetEerstMoetKiestHetEerst() {
    List<Voorstelkeuze> keuzes =
        Voorstelmaker.maak(
            List.of(wie(1, 30, null, false), wie(2, 5, null, false)),
            List.of(sessie(10, 3, 1, false), sessie(11, 20, 1, false)));
    assertThat(keuzes).extracting(Voorstelkeuze::deelnameId).containsExactly(2L, 1L);
    assertThat(voor(2, keuzes).sessieId()).isEqualTo(10);
    assertThat(voor(1, keuzes).sessieId()).isEqualTo(11);
  }

  @Test
  void deLaatsteDagTeltMeeEnDaarnaIsHetTeLaat() {
    assertThat(Voorstelmaker.maak(List.of(wie(1, 3, null, false)), List.of(sessie(10, 3, 1, false))))
        .singleElement()
        .matches(een -> een.sessieId() == 10 && !een.teLaat());
    assertThat(
            Voorstelmaker.maak(
                List.of(wie(1, 3, null, false)), List.of(sessie(11, 9, 1, false), sessie(10, 4, 1, false))))
        .as("te laat, dan de eerste")
        .singleElement()
        .matches(een -> een.sessieId() == 10 && een.teLaat());
  }

  @Test
  void dezelfdeTaalZitSamenZolangDatBinnenDeTienWekenKan() {
    List<Sessie> sessies =
        List.of(sessie(10, 1, 5, false, "ar"), sessie(11, 2, 5, false), sessie(12, 3, 5, false, "ti"));
    assertThat(voor(1, Voorstelmaker.maak(List.of(wie(1, 9, "ti", false)), sessies)).sessieId()).isEqualTo(12);
    assertThat(voor(1, Voorstelmaker.maak(List.of(wie(1, 2, "ti", false)), sessies)).sessieId()).isEqualTo(11);
    assertThat(voor(1, Voorstelmaker.maak(List.of(wie(1, 1, "ti", false)), sessies)).sessieId()).isEqualTo(10);
  }

  @Test
  void watNietKanHeeftEenReden() {
    Sessie gewoon = sessie(10, 1, 1, false);
    Kandidaat elders = new Kandidaat(1, "GM0193", DAG, null, false);
    assertThat(voor(1, Voorstelmaker.maak(List.of(elders), List.of(gewoon))).waarom()).isEqualTo(Reden.TOESTEMMING);
    assertThat(voor(1, Voorstelmaker.maak(List.of(wie(1, 9, null, true)), List.of(gewoon))).waarom())
        .isEqualTo(Reden.ROLSTOEL);
    assertThat(voor(1, Voorstelmaker.maak(List.of(wie(1, 9, "so", false)), List.of(gewoon))).waarom())
        .isEqualTo(Reden.TAAL);
    assertThat(voor(1, Voorstelmaker.maak(List.of(wie(1, 9, "nl", false)), List.of(gewoon))).waarom())
        .as("Nederlands vraagt geen andere versie")
        .isNull();
    List<Kandidaat> twee = List.of(wie(1, 9, null, false), wie(2, 9, null, false));
    assertThat(voor(2, Voorstelmaker.maak(twee, List.of(gewoon))).waarom()).isEqualTo(Reden.VOL);
    assertThat(Voorstelmaker.maak(twee, List.of())).allMatch(een -> een.waarom() == Reden.TOESTEMMING);
  }

  @Test
  void wieEenRolstoelGebruiktVerliestZijnLokaalNietAanEenAnder() {
    List<Voorstelkeuze> keuzes =
        Voorstelmaker.maak(
            List.of(wie(1, 1, null, false), wie(2, 40, null, true)),
            List.of(sessie(10, 1, 1, true), sessie(11, 2, 1, false)));
    assertThat(voor(2, keuzes).sessieId()).isEqualTo(10);
    assertThat(voor(1, keuzes).sessieId()).isEqualTo(11);
  }

  @Test
  void deVolgordeVanDeInvoerMaaktNietUitEnEenGrootVoorstelIsErZo() {
    Random toeval = new Random(7);
    List<String> talen = List.of("ti", "ar", "nl");
    List<Kandidaat> kandidaten = new ArrayList<>();
    List<Sessie> sessies = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      kandidaten.add(wie(i, toeval.nextInt(90), talen.get(i % 3), i % 25 == 0));
    }
    for (int i = 0; i < 60; i++) {
      sessies.add(sessie(1000 + i, toeval.nextInt(80), 8, i % 4 == 0));
    }
    long begin = System.nanoTime();
    List<Voorstelkeuze> eerst = Voorstelmaker.maak(kandidaten, sessies);
    assertThat(System.nanoTime() - begin).isLessThan(3_000_000_000L);
    Collections.shuffle(kandidaten, toeval);
    Collections.shuffle(sessies, toeval);
    assertThat(Voorstelmaker.maak(kandidaten, sessies)).isEqualTo(eerst);
    assertThat(eerst.stream().filter(een -> een.sessieId() != null)).hasSize(480);
  }
}
