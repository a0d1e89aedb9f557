package nl.inburgeringsportaal.keurmerk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.keurmerk.BesluitGegevens;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.internal.Statusrij.Soort;
import nl.inburgeringsportaal.regels.Regels;
import org.junit.jupiter.api.Test;

/** What a decision needs of its text, its days and how the school stands. */
class BesluitregelsTest {
  private static final LocalDate MAANDAG = LocalDate.of(2026, 11, 2);

  static BesluitGegevens besluit(Besluitsoort soort, LocalDate ingang, String spoed) {
    return besluit(soort, ingang, null, null, spoed);
  }

  static BesluitGegevens besluit(
      Besluitsoort soort, LocalDate ingang, Keurmerkstatus doel, Long betreft, String spoed) {
    return new BesluitGegevens(
        9L, 0, 1L, soort, doel, betreft, ingang, ingang == null ? null : ingang.plusMonths(3), "artikel",
        "Een motivering die lang genoeg is om te begrijpen waarom dit besluit zo is genomen.", spoed, null);
  }

  static Besluitregels eisen(BesluitGegevens besluit, Statusrij... rijen) {
    return new Besluitregels(besluit, new Keurmerkhistorie(List.of(rijen)));
  }

  @Test
  void geenNieuweStatusVoorDeVerzendingEnDieIsVandaag() {
    Besluitregels eis = eisen(besluit(Besluitsoort.SCHORSEN, MAANDAG, null));
    assertThatThrownBy(() -> eis.eisDagen(MAANDAG.plusDays(1), MAANDAG)).isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> eis.eisDagen(MAANDAG.minusDays(1), MAANDAG))
        .as("nor in the past: the terms of the school would be shorter")
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> eis.eisDagen(MAANDAG.plusDays(1), MAANDAG.plusDays(1)))
        .as("a letter after the first day")
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> eis.eisDagen(null, MAANDAG)).isInstanceOf(OngeldigeInvoer.class);
    assertThatCode(() -> eis.eisDagen(MAANDAG, MAANDAG)).doesNotThrowAnyException();
  }

  @Test
  void eenBesluitZonderMotiveringGrondOfDagKanNiet() {
    BesluitGegevens leeg =
        new BesluitGegevens(9L, 0, 1L, Besluitsoort.INTREKKEN, null, null, null, null, null, "te kort", null, null);
    assertThatThrownBy(() -> eisen(leeg).eisVolledig())
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("motivering"));
    assertThatThrownBy(() -> eisen(besluit(Besluitsoort.INTREKKEN, null, null)).eisVolledig())
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("ingangsdatum"));
  }

  @Test
  void watGeschorstIsWordtNietNogEensGeschorstMaarVerlengd() {
    Statusrij keurmerk =
        new Statusrij(
            1, Soort.STATUS, Keurmerkstatus.KEURMERK, MAANDAG.minusYears(1), null, null, MAANDAG.atStartOfDay());
    Statusrij schorsing =
        new Statusrij(
            2, Soort.MAATREGEL, Keurmerkstatus.GESCHORST, MAANDAG.minusDays(9), null, 5L, MAANDAG.atStartOfDay());
    assertThatThrownBy(
            () ->
                eisen(besluit(Besluitsoort.SCHORSEN, MAANDAG, null), keurmerk, schorsing)
                    .eisStand(Regels.WOORDEN_2024))
        .isInstanceOf(RegelOvertreden.class);
    assertThatCode(
            () ->
                eisen(besluit(Besluitsoort.VERLENGEN, MAANDAG, null, 5L, null), keurmerk, schorsing)
                    .eisStand(Regels.WOORDEN_2024))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> eisen(besluit(Besluitsoort.VERLENGEN, MAANDAG, null), keurmerk).eisStand(Regels.WOORDEN_2024))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void deWoordenVanDeDagBepalenWatKanWordenToegekend() {
    assertThat(Besluitregels.doelen(Regels.WOORDEN_2021))
        .containsExactly(Keurmerkstatus.ASPIRANT, Keurmerkstatus.KEURMERK);
    assertThat(Besluitregels.doelen(Regels.WOORDEN_2024))
        .containsExactly(Keurmerkstatus.BEPAALDE_TIJD, Keurmerkstatus.ONBEPAALDE_TIJD);
  }

  private static Statusrij rij(long id, Soort soort, Keurmerkstatus status, LocalDate van, Long betreft, Long besluit) {
    return new Statusrij(id, soort, status, van, betreft, besluit, MAANDAG.atStartOfDay());
  }

  private static Statusrij keurmerk() {
    return rij(1, Soort.STATUS, Keurmerkstatus.ONBEPAALDE_TIJD, MAANDAG.minusYears(1), null, null);
  }

  @Test
  void eenBesluitGaatNietInVoorEenDatAlVastligt() {
    Statusrij schorsing = rij(2, Soort.MAATREGEL, Keurmerkstatus.GESCHORST, MAANDAG.plusDays(9), null, 5L);
    assertThatThrownBy(
            () ->
                eisen(besluit(Besluitsoort.INTREKKEN, MAANDAG.plusDays(8), null), keurmerk(), schorsing)
                    .eisStand(Regels.WOORDEN_2024))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            fout -> {
              assertThat(fout.veld()).isEqualTo("ingangsdatum");
              assertThat(fout.argumenten()).contains(MAANDAG.plusDays(9).toString());
            });
    assertThatCode(
            () ->
                eisen(besluit(Besluitsoort.INTREKKEN, MAANDAG.plusDays(9), null), keurmerk(), schorsing)
                    .eisStand(Regels.WOORDEN_2024))
        .doesNotThrowAnyException();
    Statusrij weg = rij(3, Soort.VERNIETIGING, null, MAANDAG.plusDays(9), 2L, 6L);
    assertThatCode(
            () ->
                eisen(besluit(Besluitsoort.INTREKKEN, MAANDAG, null), keurmerk(), schorsing, weg)
                    .eisStand(Regels.WOORDEN_2024))
        .as("what was annulled holds nobody back")
        .doesNotThrowAnyException();
  }

  @Test
  void voorEenAangekondigdEindeKanNogWordenGeschorstEnOpgeheven() {
    Statusrij intrekking = rij(2, Soort.STATUS, Keurmerkstatus.INGETROKKEN, MAANDAG.plusDays(30), null, 5L);
    assertThatCode(
            () ->
                eisen(besluit(Besluitsoort.SCHORSEN, MAANDAG, "er is gevaar"), keurmerk(), intrekking)
                    .eisStand(Regels.WOORDEN_2024))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () ->
                eisen(besluit(Besluitsoort.VERBETERTERMIJN, MAANDAG, null), keurmerk(), intrekking)
                    .eisStand(Regels.WOORDEN_2024))
        .isInstanceOf(OngeldigeInvoer.class);
    Statusrij schorsing = rij(3, Soort.MAATREGEL, Keurmerkstatus.GESCHORST, MAANDAG, null, 6L);
    Statusrij eerder = rij(4, Soort.OPHEFFING, null, MAANDAG.plusDays(9), 3L, 7L);
    assertThatThrownBy(
            () ->
                eisen(
                        besluit(Besluitsoort.OPHEFFEN, MAANDAG, null, 6L, null),
                        keurmerk(), intrekking, schorsing, eerder)
                    .eisStand(Regels.WOORDEN_2024))
        .as("a lifting that was announced already")
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void naEenEindeKanEenNieuweAanvraagWordenAfgewezen() {
    Statusrij weg = rij(2, Soort.STATUS, Keurmerkstatus.INGETROKKEN, MAANDAG.minusDays(30), null, 5L);
    assertThatCode(
            () ->
                eisen(besluit(Besluitsoort.NIET_TOEKENNEN, MAANDAG, null), keurmerk(), weg)
                    .eisStand(Regels.WOORDEN_2024))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> eisen(besluit(Besluitsoort.NIET_TOEKENNEN, MAANDAG, null), keurmerk()).eisStand(Regels.WOORDEN_2024))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void opheffenGaatOverDeSchorsingOokNaEenVerlenging() {
    Statusrij schorsing = rij(2, Soort.MAATREGEL, Keurmerkstatus.GESCHORST, MAANDAG.minusDays(9), null, 5L);
    Statusrij waarschuwing = rij(3, Soort.MAATREGEL, Keurmerkstatus.WAARSCHUWING, MAANDAG.minusDays(5), null, 6L);
    BesluitGegevens overVerlenging = besluit(Besluitsoort.OPHEFFEN, MAANDAG, null, 7L, null);

    assertThat(eisen(overVerlenging, keurmerk(), schorsing).betreft(MAANDAG, List.of())).isEqualTo(5L);
    assertThat(eisen(overVerlenging, keurmerk(), schorsing, waarschuwing).betreft(MAANDAG, List.of()))
        .as("of two nobody chooses but who writes it")
        .isNull();
    assertThat(
            eisen(besluit(Besluitsoort.OPHEFFEN, null, null, 6L, null), keurmerk(), schorsing, waarschuwing)
                .betreft(MAANDAG, List.of()))
        .isEqualTo(6L);
    assertThat(
            eisen(besluit(Besluitsoort.VERLENGEN, MAANDAG, null), keurmerk(), schorsing, waarschuwing)
                .betreft(MAANDAG, List.of()))
        .as("only a schorsing is extended")
        .isEqualTo(5L);
    assertThat(eisen(besluit(Besluitsoort.HERROEPEN, MAANDAG, null, 7L, null)).betreft(MAANDAG, List.of(5L)))
        .as("the decision of the open bezwaar")
        .isEqualTo(5L);
    assertThat(eisen(besluit(Besluitsoort.HERROEPEN, MAANDAG, null)).betreft(MAANDAG, List.of(5L, 7L)))
        .as("of two bezwaren nobody chooses but who writes it")
        .isNull();
    assertThat(eisen(besluit(Besluitsoort.HERROEPEN, MAANDAG, null, 7L, null)).betreft(MAANDAG, List.of(5L, 7L)))
        .isEqualTo(7L);
    assertThatThrownBy(() -> eisen(overVerlenging, keurmerk(), schorsing).eisStand(Regels.WOORDEN_2024))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("betreft"));
    assertThatThrownBy(() -> eisen(besluit(Besluitsoort.HANDHAVEN, MAANDAG, null)).eisVolledig())
        .isInstanceOfSatisfying(RegelOvertreden.class, fout -> assertThat(fout.sleutel()).endsWith("geen-bezwaar"));
  }

  @Test
  void toekennenGaatVanAanvraagNaarDeEersteEnDanNaarDeTweedeStap() {
    Statusrij aanvraag = rij(1, Soort.STATUS, Keurmerkstatus.AANVRAAG, MAANDAG.minusDays(9), null, null);
    Statusrij eerste = rij(2, Soort.STATUS, Keurmerkstatus.BEPAALDE_TIJD, MAANDAG.minusDays(5), null, 5L);
    assertThat(toekennen(Keurmerkstatus.BEPAALDE_TIJD, aanvraag)).isNull();
    assertThat(toekennen(Keurmerkstatus.BEPAALDE_TIJD)).isNull();
    assertThat(toekennen(Keurmerkstatus.ONBEPAALDE_TIJD, aanvraag)).endsWith("eerste-stap");
    assertThat(toekennen(Keurmerkstatus.ONBEPAALDE_TIJD, aanvraag, eerste)).isNull();
    assertThat(toekennen(Keurmerkstatus.BEPAALDE_TIJD, aanvraag, eerste)).endsWith("heeft-al");
    assertThat(toekennen(Keurmerkstatus.BEPAALDE_TIJD, keurmerk())).endsWith("stap-terug");
    assertThat(toekennen(Keurmerkstatus.ONBEPAALDE_TIJD, keurmerk())).endsWith("heeft-al");
  }

  private String toekennen(Keurmerkstatus doel, Statusrij... rijen) {
    try {
      eisen(besluit(Besluitsoort.TOEKENNEN, MAANDAG, doel, null, null), rijen).eisStand(Regels.WOORDEN_2024);
      return null;
    } catch (RegelOvertreden fout) {
      return fout.sleutel();
    }
  }
}
