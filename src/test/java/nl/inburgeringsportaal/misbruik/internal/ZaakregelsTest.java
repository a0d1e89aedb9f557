package nl.inburgeringsportaal.misbruik.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.inburgeringsportaal.misbruik.Afsluitgrond;
import nl.inburgeringsportaal.misbruik.Kanaal;
import nl.inburgeringsportaal.misbruik.Zaakhandeling;
import nl.inburgeringsportaal.misbruik.Zaaksoort;
import nl.inburgeringsportaal.misbruik.Zaakstatus;
import org.junit.jupiter.api.Test;

class ZaakregelsTest {
  private static final long WIE = 7;
  private static final LocalDate DAG = LocalDate.of(2026, 11, 2);
  private static final Zaakbereik.Deel BOW = new Zaakbereik.Deel(true, false, false);
  private static final Zaakbereik.Deel DUO = new Zaakbereik.Deel(false, true, false);
  private static final Zaakbereik.Deel INSPECTIE = new Zaakbereik.Deel(false, false, true);

  private static Zaakstand zaak(Zaaksoort soort, Kanaal kanaal, Zaakstatus status, Long melding, boolean ontvangen) {
    return new Zaakstand(
        1, soort, kanaal, DAG, status, null, 0, WIE, true, melding, false, ontvangen, false, false, false);
  }

  private static Set<Zaakhandeling> mag(Zaakbereik.Deel deel, Zaakstand zaak) {
    return Zaakregels.mag(zaak, deel, WIE, true);
  }

  private static final Zaakstand SIGNAAL =
      zaak(Zaaksoort.TAALSCHOOL, Kanaal.OPENBAAR, Zaakstatus.SIGNAAL, null, false);

  @Test
  void eenSignaalOverEenSchoolIsVanBlikOpWerkAlleen() {
    assertThat(mag(BOW, SIGNAAL))
        .containsExactlyInAnyOrder(
            Zaakhandeling.BEOORDELEN,
            Zaakhandeling.TOEWIJZEN,
            Zaakhandeling.SAMENVOEGEN,
            Zaakhandeling.VRAAG_STELLEN,
            Zaakhandeling.MELDER_ZIEN,
            Zaakhandeling.SLUITEN,
            Zaakhandeling.MELDEN);
    assertThat(mag(DUO, SIGNAAL)).isEmpty();
    assertThat(mag(INSPECTIE, SIGNAAL)).isEmpty();
  }

  @Test
  void wieDeMelderIsZietAlleenWieDeZaakBehandelt() {
    assertThat(Zaakregels.mag(SIGNAAL, BOW, WIE + 1, true)).doesNotContain(Zaakhandeling.MELDER_ZIEN);
    assertThat(Zaakregels.mag(SIGNAAL, BOW, WIE, false)).doesNotContain(Zaakhandeling.MELDER_ZIEN);
  }

  @Test
  void eenIncidentVanDeLeerbaarheidstoetsIsVanDuoAlleen() {
    Zaakstand incident = zaak(Zaaksoort.LBT, Kanaal.TOETS, Zaakstatus.SIGNAAL, null, false);
    assertThat(mag(DUO, incident)).containsExactlyInAnyOrder(Zaakhandeling.SLUITEN, Zaakhandeling.MELDEN);
    assertThat(mag(BOW, incident)).isEmpty();
  }

  @Test
  void deInspectieBevestigtEerstDeOntvangst() {
    Zaakstand gemeld = zaak(Zaaksoort.TAALSCHOOL, Kanaal.OPENBAAR, Zaakstatus.GEMELD_BIJ_INSPECTIE, 3L, false);
    assertThat(mag(INSPECTIE, gemeld)).containsExactly(Zaakhandeling.ONTVANGST_BEVESTIGEN);
    Zaakstand ontvangen = zaak(Zaaksoort.TAALSCHOOL, Kanaal.OPENBAAR, Zaakstatus.GEMELD_BIJ_INSPECTIE, 3L, true);
    assertThat(mag(INSPECTIE, ontvangen))
        .containsExactlyInAnyOrder(Zaakhandeling.ONDERZOEKEN, Zaakhandeling.INSPECTIEVRAAG, Zaakhandeling.AFDOEN);
    assertThat(mag(BOW, ontvangen)).doesNotContain(Zaakhandeling.SLUITEN, Zaakhandeling.AFDOEN);
  }

  @Test
  void watVanBuitenKwamKanNietAanEenMelderWordenGevraagd() {
    Zaakstand buiten =
        new Zaakstand(
            1, Zaaksoort.TAALSCHOOL, Kanaal.INSPECTIE, DAG, Zaakstatus.IN_ONDERZOEK, null, 0, null, false, 3L, true,
            true, false, false, false);
    assertThat(mag(INSPECTIE, buiten)).containsExactly(Zaakhandeling.AFDOEN);
    assertThat(mag(BOW, buiten)).isEmpty();
  }

  private static Zaakstand samengevoegd(Zaakstatus hoofd, boolean antwoord) {
    return new Zaakstand(
        1, Zaaksoort.TAALSCHOOL, Kanaal.OPENBAAR, DAG, Zaakstatus.SAMENGEVOEGD, hoofd, 0, WIE, true, null, false,
        false, false, antwoord, false);
  }

  @Test
  void eenMelderVanEenSamengevoegdSignaalIsTeVragenZolangDeHoofdzaakLoopt() {
    for (Zaakstatus loopt :
        new Zaakstatus[] {Zaakstatus.SIGNAAL, Zaakstatus.GEMELD_BIJ_INSPECTIE, Zaakstatus.IN_ONDERZOEK}) {
      assertThat(mag(BOW, samengevoegd(loopt, true)))
          .contains(Zaakhandeling.VRAAG_STELLEN, Zaakhandeling.GELEZEN, Zaakhandeling.TOEWIJZEN)
          .doesNotContain(Zaakhandeling.BEOORDELEN, Zaakhandeling.SAMENVOEGEN, Zaakhandeling.MELDEN);
    }
    for (Zaakstatus dicht : new Zaakstatus[] {Zaakstatus.GESLOTEN_ZONDER_MELDING, Zaakstatus.AFGEDAAN}) {
      assertThat(mag(BOW, samengevoegd(dicht, true))).containsExactly(Zaakhandeling.MELDER_ZIEN);
    }
  }

  @Test
  void ookWatIsGemeldKrijgtEenBehandelaar() {
    for (Zaakstatus gemeld : new Zaakstatus[] {Zaakstatus.GEMELD_BIJ_INSPECTIE, Zaakstatus.IN_ONDERZOEK}) {
      Zaakstand zaak = zaak(Zaaksoort.TAALSCHOOL, Kanaal.OPENBAAR, gemeld, 3L, true);
      assertThat(mag(BOW, zaak)).contains(Zaakhandeling.TOEWIJZEN).doesNotContain(Zaakhandeling.BEOORDELEN);
      assertThat(mag(INSPECTIE, zaak)).doesNotContain(Zaakhandeling.TOEWIJZEN);
    }
    assertThat(mag(DUO, zaak(Zaaksoort.EXAMEN, Kanaal.DUO, Zaakstatus.GEMELD_BIJ_INSPECTIE, 3L, true)))
        .doesNotContain(Zaakhandeling.TOEWIJZEN);
  }

  @Test
  void alleenEenAntwoordKanWordenVerwerkt() {
    assertThat(mag(BOW, samengevoegd(Zaakstatus.SIGNAAL, false))).doesNotContain(Zaakhandeling.GELEZEN);
    assertThat(mag(INSPECTIE, samengevoegd(Zaakstatus.SIGNAAL, true))).isEmpty();
  }

  @Test
  void watDichtIsKanNietMeerVeranderen() {
    for (Zaakstatus dicht : new Zaakstatus[] {Zaakstatus.GESLOTEN_ZONDER_MELDING, Zaakstatus.AFGEDAAN}) {
      Zaakstand zaak = zaak(Zaaksoort.TAALSCHOOL, Kanaal.OPENBAAR, dicht, 3L, true);
      assertThat(mag(BOW, zaak)).containsExactly(Zaakhandeling.MELDER_ZIEN);
      assertThat(mag(INSPECTIE, zaak)).isEmpty();
    }
  }

  @Test
  void elkeSoortZaakHeeftRedenenOmTeSluiten() {
    for (Zaaksoort soort : Zaaksoort.values()) {
      assertThat(Afsluitgrond.voor(soort)).contains(Afsluitgrond.ONGEGROND);
    }
    assertThat(Afsluitgrond.voor(Zaaksoort.TAALSCHOOL)).doesNotContain(Afsluitgrond.EXAMEN_ONGELDIG);
  }
}
