package nl.inburgeringsportaal.keurmerk;

import static nl.inburgeringsportaal.cursus.Cursushulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several measures on a school, and several decisions of one procedure that are contested. */
@PortaalContext
class KeurmerkGeschilIT extends Keurmerkproef {
  @Autowired private StatushistorieService standen;
  @Autowired private BesluitService besluiten;
  @Autowired private ProcedureService procedures;
  @Autowired private KeurmerkwerkService werk;

  private Keurmerkstand stand(long school) {
    return gegevens.als("keurmerk", () -> standen.op(school, hulp.vandaag(), null));
  }

  @Test
  void deDagVanHerzieningIsDieVanDeMaatregelZelfOfVanWieHaarVerlengde() {
    long school = hulp.school(nummer());
    long procedure = hulp.procedure(school);
    long schorsing = hulp.schorsing(procedure);
    LocalDate herziening = hulp.vandaag().plusMonths(3);
    klok.zetOp(herziening.minusDays(3));
    assertThat(herziening(school))
        .get()
        .extracting(Keurmerktaak::uiterlijk)
        .isEqualTo(herziening);
    hulp.voornemen(procedure, Besluitsoort.VERLENGEN);
    hulp.zienswijze(procedure);
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.VERLENGEN, hulp.vandaag(), schorsing, null));

    assertThat(herziening(school)).isEmpty();
    klok.zetOp(herziening.plusMonths(3).minusDays(3));
    assertThat(herziening(school))
        .get()
        .extracting(Keurmerktaak::uiterlijk)
        .isEqualTo(herziening.minusDays(3).plusMonths(3));
  }

  @Test
  void eenVerbetertermijnOnderEenSchorsingWordtOokBewaakt() {
    long school = hulp.school(nummer());
    long procedure = hulp.procedure(school);
    hulp.voornemen(procedure, Besluitsoort.VERBETERTERMIJN);
    hulp.zienswijze(procedure);
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.VERBETERTERMIJN, hulp.vandaag()));
    LocalDate herziening = hulp.vandaag().plusMonths(3);
    klok.zetOp(herziening.minusDays(3));
    long schorsing = hulp.schorsing(procedure);

    assertThat(herziening(school))
        .get()
        .extracting(Keurmerktaak::kenmerk, Keurmerktaak::uiterlijk)
        .containsExactly("VERBETERTERMIJN", herziening);
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.OPHEFFEN, hulp.vandaag(), schorsing, null));
    assertThat(herziening(school)).as("what was lifted is not looked at, the other is").isPresent();
    hulp.voornemen(procedure, Besluitsoort.INTREKKEN);
    hulp.zienswijze(procedure);
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.INTREKKEN, hulp.vandaag()));
    assertThat(herziening(school)).as("an end lets no measure go on").isEmpty();
  }

  private Optional<Keurmerktaak> herziening(long school) {
    return gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.HERZIENING, school));
  }

  @Test
  void opElkVanTweeBezwarenWordtBeslist() {
    long school = hulp.school(nummer());
    long procedure = hulp.procedure(school);
    long eerste = hulp.schorsing(procedure);
    hulp.voornemen(procedure, Besluitsoort.INTREKKEN);
    hulp.zienswijze(procedure);
    long tweede = hulp.concept(procedure, Besluitsoort.INTREKKEN, hulp.vandaag().plusDays(9));
    hulp.stelVast("beslisser", tweede);
    for (long besluit : List.of(eerste, tweede)) {
      hulp.stap(
          "keurmerk",
          procedure,
          new StapGegevens(Stapsoort.BEZWAAR, hulp.vandaag(), null, null, besluit, null, null));
    }
    assertThatThrownBy(() -> hulp.concept(procedure, Besluitsoort.HERROEPEN, hulp.vandaag()))
        .as("which one has to be said")
        .isInstanceOf(RegelOvertreden.class);
    gegevens.als(
        "keurmerk",
        () -> {
          long leeg = jdbc.queryForObject(
              "select id from keurmerkbesluit where procedure_id = ? and status = 'CONCEPT'", Long.class, procedure);
          assertThat(besluiten.findById(leeg).betreffen())
              .extracting(Betreft::besluitId)
              .containsExactly(eerste, tweede);
          besluiten.gooiWeg(leeg, hulp.versie(leeg));
          return null;
        });
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.HERROEPEN, hulp.vandaag(), tweede, null));

    assertThat(stand(school).isGeschorst()).as("the other decision stands").isTrue();
    ProcedureDetail nu = gegevens.als("keurmerk", () -> procedures.findById(procedure));
    assertThat(nu.teHoren()).extracting(Stap::besluitId).containsExactly(eerste);
    assertThat(nu.over().get(Stapsoort.BEROEP)).containsExactly(tweede);
  }

  @Test
  void eenBezwaarDatNaSluitingBinnenkomtOpentDeProcedureWeer() {
    long school = hulp.school(nummer());
    long procedure = hulp.procedure(school);
    long besluit = hulp.schorsing(procedure);
    klok.vooruit(Duration.ofDays(60));
    hulp.stap(
        "keurmerk",
        procedure,
        new StapGegevens(Stapsoort.AFGESLOTEN, hulp.vandaag(), null, null, null, null, "Geen bezwaar"));
    assertThatThrownBy(() -> hulp.voornemen(procedure, Besluitsoort.INTREKKEN)).isInstanceOf(RegelOvertreden.class);
    hulp.stap(
        "keurmerk", procedure, new StapGegevens(Stapsoort.BEZWAAR, hulp.vandaag(), null, null, besluit, null, null));

    ProcedureDetail weer = gegevens.als("keurmerk", () -> procedures.findById(procedure));
    assertThat(weer.rij().afgeslotenOp()).isNull();
    assertThat(weer.stappen().getLast().teLaat()).isTrue();
    assertThat(weer.kan()).contains(Stapsoort.VERDAGING, Stapsoort.HOORZITTING);
  }
}
