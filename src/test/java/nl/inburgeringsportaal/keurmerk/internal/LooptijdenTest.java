package nl.inburgeringsportaal.keurmerk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Looptijd;
import nl.inburgeringsportaal.keurmerk.Procedurecijfers;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import nl.inburgeringsportaal.keurmerk.Uitkomst;
import nl.inburgeringsportaal.keurmerk.internal.Looptijden.Procedurestap;
import org.junit.jupiter.api.Test;

/** Which step counts in which period, how long parts took, and what was late. */
class LooptijdenTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 5, 1);
  private static final LocalDate EINDE = LocalDate.of(2026, 10, 31);

  private static LocalDate dag(int maand, int dag) {
    return LocalDate.of(2026, maand, dag);
  }

  private static Procedurestap stap(Stapsoort soort, LocalDate dag) {
    return stap(soort, dag, null);
  }

  private static Procedurestap stap(Stapsoort soort, LocalDate dag, LocalDate uiterlijk) {
    return new Procedurestap(1, soort, dag, uiterlijk, null, null, 5L, false, null);
  }

  private static Procedurestap besluit(Stapsoort soort, LocalDate dag, Besluitsoort wat, boolean spoed) {
    return new Procedurestap(1, soort, dag, null, null, wat, 5L, spoed, null);
  }

  private static Procedurestap voornemen(LocalDate dag, Besluitsoort wat) {
    return new Procedurestap(1, Stapsoort.VOORNEMEN, dag, null, wat, null, null, false, null);
  }

  private static Procedurestap uitspraak(LocalDate dag, Uitkomst uitkomst) {
    return new Procedurestap(1, Stapsoort.UITSPRAAK, dag, null, null, null, 5L, false, uitkomst);
  }

  private static Procedurecijfers tel(Procedurestap... stappen) {
    return Looptijden.tel(List.of(Arrays.asList(stappen)), BEGIN, EINDE);
  }

  @Test
  void eenDeelTeltInDePeriodeWaarinHetEindigtMetBeideDagenErbij() {
    for (LocalDate verzonden : List.of(BEGIN, EINDE)) {
      assertThat(tel(stap(Stapsoort.ONDERZOEK, dag(4, 21)), stap(Stapsoort.BEKENDGEMAAKT, verzonden)).totBesluit())
          .isEqualTo(new Looptijd(1, verzonden.toEpochDay() - dag(4, 21).toEpochDay(),
              verzonden.toEpochDay() - dag(4, 21).toEpochDay(), 0, 0, 0));
    }
    assertThat(
            tel(stap(Stapsoort.ONDERZOEK, dag(4, 21)), stap(Stapsoort.BEKENDGEMAAKT, BEGIN.minusDays(1))).totBesluit())
        .as("ervoor")
        .isEqualTo(new Looptijd(0, null, null, 0, 0, 0));
    assertThat(
            tel(stap(Stapsoort.ONDERZOEK, dag(4, 21)), stap(Stapsoort.BEKENDGEMAAKT, EINDE.plusDays(1))).totBesluit())
        .as("op de laatste dag liep het nog")
        .isEqualTo(new Looptijd(0, null, null, 0, 1, 0));
  }

  @Test
  void eenBesluitOpDeLaatsteDagIsOpTijdEnDeDagErnaTeLaat() {
    Procedurestap voornemen = voornemen(dag(5, 25), Besluitsoort.SCHORSEN);
    Procedurestap zienswijze = stap(Stapsoort.ZIENSWIJZE, dag(6, 1), dag(6, 15));
    Procedurestap opTijd = besluit(Stapsoort.BESLUIT, dag(6, 15), Besluitsoort.SCHORSEN, false);
    assertThat(tel(voornemen, zienswijze, opTijd).besluit())
        .isEqualTo(new Looptijd(1, 14L, 14L, 0, 0, 0));
    Procedurestap teLaat = besluit(Stapsoort.BESLUIT, dag(6, 16), Besluitsoort.SCHORSEN, false);
    assertThat(tel(voornemen, zienswijze, teLaat).besluit())
        .isEqualTo(new Looptijd(1, 15L, 15L, 1, 0, 0));
    assertThat(tel(voornemen, zienswijze).besluit())
        .as("loopt, en is te laat")
        .isEqualTo(new Looptijd(0, null, null, 0, 1, 1));
    assertThat(tel(voornemen, zienswijze, stap(Stapsoort.AFGESLOTEN, dag(6, 20))).besluit())
        .as("gesloten zonder besluit")
        .isEqualTo(new Looptijd(0, null, null, 0, 0, 0));
  }

  @Test
  void watNietKonWachtenIsGeenAntwoordOpDeZienswijze() {
    assertThat(
            tel(
                    voornemen(dag(5, 25), Besluitsoort.INTREKKEN),
                    stap(Stapsoort.ZIENSWIJZE, dag(6, 1), dag(6, 15)),
                    besluit(Stapsoort.BESLUIT, dag(6, 2), Besluitsoort.SCHORSEN, true),
                    besluit(Stapsoort.BESLUIT, dag(6, 5), Besluitsoort.OPHEFFEN, false),
                    besluit(Stapsoort.BESLUIT, dag(6, 12), Besluitsoort.INTREKKEN, false))
                .besluit())
        .isEqualTo(new Looptijd(1, 11L, 11L, 0, 0, 0));
  }

  @Test
  void wieHetVoornemenIntrektHoeftNietsMeerTeBesluiten() {
    assertThat(
            tel(
                    voornemen(dag(5, 25), Besluitsoort.INTREKKEN),
                    stap(Stapsoort.ZIENSWIJZE, dag(6, 1), dag(6, 15)),
                    stap(Stapsoort.VOORNEMEN_INGETROKKEN, dag(6, 9)),
                    besluit(Stapsoort.BESLUIT, dag(8, 12), Besluitsoort.SCHORSEN, false))
                .besluit())
        .isEqualTo(new Looptijd(0, null, null, 0, 0, 0));
  }

  @Test
  void eenUitspraakOverHetTalmenZegtNietsVanHetBesluit() {
    Procedurecijfers cijfers =
        tel(
            stap(Stapsoort.BEZWAAR, dag(3, 1), dag(4, 12)),
            stap(Stapsoort.BEROEP, dag(5, 20)),
            uitspraak(dag(6, 1), Uitkomst.VERNIETIGD),
            besluit(Stapsoort.BESLISSING_OP_BEZWAAR, dag(6, 9), Besluitsoort.HANDHAVEN, false));
    assertThat(cijfers.vernietigd()).isZero();
    assertThat(cijfers.beroepen()).isEqualTo(1);
  }

  @Test
  void eenBeslissingOverEenAnderBesluitEindigtDezeTermijnNiet() {
    Procedurestap anders =
        new Procedurestap(
            1, Stapsoort.BESLISSING_OP_BEZWAAR, dag(6, 20), null, null, Besluitsoort.HANDHAVEN, 6L, false, null);
    assertThat(tel(stap(Stapsoort.BEZWAAR, dag(6, 1), dag(7, 13)), anders).beslissingOpBezwaar())
        .isEqualTo(new Looptijd(0, null, null, 0, 1, 1));
  }

  @Test
  void deTermijnVanEenBezwaarIsDieVanZijnVerdaging() {
    Procedurestap bezwaar = stap(Stapsoort.BEZWAAR, dag(6, 1), dag(7, 13));
    Procedurestap beslissing =
        besluit(Stapsoort.BESLISSING_OP_BEZWAAR, dag(8, 3), Besluitsoort.HANDHAVEN, false);
    assertThat(tel(bezwaar, beslissing).beslissingOpBezwaar()).isEqualTo(new Looptijd(1, 63L, 63L, 1, 0, 0));
    assertThat(tel(bezwaar, stap(Stapsoort.VERDAGING, dag(7, 6), dag(8, 24)), beslissing).beslissingOpBezwaar())
        .isEqualTo(new Looptijd(1, 63L, 63L, 0, 0, 0));
    assertThat(
            tel(bezwaar, beslissing, stap(Stapsoort.BEZWAAR, dag(10, 1), dag(11, 12)),
                    stap(Stapsoort.VERDAGING, dag(10, 20), dag(12, 24)))
                .beslissingOpBezwaar())
        .as("een latere verdaging gaat over het latere bezwaar")
        .isEqualTo(new Looptijd(1, 63L, 63L, 1, 1, 0));
  }

  @Test
  void vanEenEvenAantalIsDeMediaanDeKortsteVanDeTweeInHetMidden() {
    List<List<Procedurestap>> vier =
        List.of(40, 10, 30, 20).stream()
            .map(
                dagen ->
                    List.of(
                        stap(Stapsoort.ONDERZOEK, dag(6, 1)),
                        stap(Stapsoort.BEKENDGEMAAKT, dag(6, 1).plusDays(dagen))))
            .toList();
    assertThat(Looptijden.tel(vier, BEGIN, EINDE).totBesluit()).isEqualTo(new Looptijd(4, 20L, 40L, 0, 0, 0));
    assertThat(Looptijden.tel(vier.subList(0, 3), BEGIN, EINDE).totBesluit())
        .isEqualTo(new Looptijd(3, 30L, 40L, 0, 0, 0));
  }

  @Test
  void uitkomstenTellenNaarHunEigenDag() {
    Procedurecijfers cijfers =
        tel(
            stap(Stapsoort.BEZWAAR, dag(3, 1), dag(4, 12)),
            besluit(Stapsoort.BESLISSING_OP_BEZWAAR, dag(5, 2), Besluitsoort.HANDHAVEN, false),
            stap(Stapsoort.BEROEP, dag(5, 20)),
            stap(Stapsoort.VOORZIENING, dag(5, 21)),
            uitspraak(dag(8, 1), Uitkomst.IN_STAND),
            stap(Stapsoort.HOGER_BEROEP, dag(8, 20)),
            uitspraak(dag(10, 31), Uitkomst.VERNIETIGD),
            stap(Stapsoort.BEZWAAR, dag(10, 31), dag(12, 12)),
            besluit(Stapsoort.BESLISSING_OP_BEZWAAR, dag(11, 1), Besluitsoort.HERROEPEN, false));

    assertThat(cijfers.bezwaren()).as("het eerste kwam voor de periode").isEqualTo(1);
    assertThat(cijfers.gehandhaafd()).isEqualTo(1);
    assertThat(cijfers.herroepen()).as("na de periode").isZero();
    assertThat(cijfers.beroepen()).isEqualTo(2);
    assertThat(List.of(cijfers.inStand(), cijfers.vernietigd(), cijfers.voorzieningen())).containsExactly(1L, 1L, 1L);
  }
}
