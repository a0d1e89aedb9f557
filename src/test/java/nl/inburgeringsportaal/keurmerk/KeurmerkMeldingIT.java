package nl.inburgeringsportaal.keurmerk;

import static nl.inburgeringsportaal.cursus.Cursushulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears that a school has its keurmerk again. */
@PortaalContext
class KeurmerkMeldingIT extends Keurmerkproef {
  @Autowired private CursistmeldingService meldingen;

  @Test
  void naEenOpheffingHorenDeGemeentenHetWeer() {
    String nummer = nummer();
    long school = hulp.school(nummer);
    hulp.cursus().cursist("GM0344", nummer, "2026-03-02", "GEMEENTE");
    long procedure = hulp.procedure(school);
    long schorsing = hulp.schorsing(procedure);
    klok.vooruit(Duration.ofDays(5));
    hulp.stelVast(
        "beslisser", hulp.concept(procedure, Besluitsoort.OPHEFFEN, hulp.vandaag(), schorsing, null));

    assertThat(melding("klantmanager", school)).extracting(Cursistmelding::hersteld).containsExactly(true);
  }

  @Test
  void wieHetVerliesAfhandeldeHoortDatHetVoorbijIsOokZonderCursisten() {
    String nummer = nummer();
    long school = hulp.school(nummer);
    hulp.cursus().cursist("GM0344", nummer, "2026-03-02", "GEMEENTE");
    long procedure = hulp.procedure(school);
    long schorsing = hulp.schorsing(procedure);
    klaar("klantmanager", school);
    jdbc.update(
        "update aanbod a join taalschool t on t.instelling_id = a.instelling_id set a.einde = ? where t.id = ?",
        hulp.vandaag(), school);
    klok.vooruit(Duration.ofDays(5));
    hulp.stelVast(
        "beslisser", hulp.concept(procedure, Besluitsoort.OPHEFFEN, hulp.vandaag(), schorsing, null));

    assertThat(melding("klantmanager", school))
        .extracting(Cursistmelding::hersteld, Cursistmelding::aantal)
        .containsExactly(tuple(true, 0L));
    assertThat(melding("gemeente2", school)).as("who was never told").isEmpty();
    klaar("klantmanager", school);
    assertThat(melding("klantmanager", school)).isEmpty();

    long opnieuw = hulp.schorsing(procedure);
    klok.vooruit(Duration.ofDays(5));
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.OPHEFFEN, hulp.vandaag(), opnieuw, null));
    assertThat(melding("klantmanager", school)).as("of a loss that it was never told of").isEmpty();
  }

  @Test
  void eenSchorsingDieVoorHaarEersteDagVerdwijntWordtOokGemeld() {
    String nummer = nummer();
    long school = hulp.school(nummer);
    hulp.cursus().cursist("GM0344", nummer, "2026-03-02", "GEMEENTE");
    long procedure = hulp.procedure(school);
    hulp.voornemen(procedure, Besluitsoort.SCHORSEN);
    hulp.zienswijze(procedure);
    long schorsing = hulp.concept(procedure, Besluitsoort.SCHORSEN, hulp.vandaag().plusDays(9));
    hulp.stelVast("beslisser", schorsing);
    assertThat(melding("klantmanager", school)).extracting(Cursistmelding::hersteld).containsExactly(false);
    hulp.stap(
        "beslisser",
        procedure,
        new StapGegevens(Stapsoort.VOORZIENING, hulp.vandaag(), null, null, schorsing, null, null));
    assertThat(melding("klantmanager", school))
        .as("a court suspended it before it began")
        .extracting(Cursistmelding::hersteld)
        .containsExactly(true);
    klok.vooruit(Duration.ofDays(5));
    hulp.stap(
        "beslisser",
        procedure,
        new StapGegevens(Stapsoort.VOORZIENING_EINDE, hulp.vandaag(), null, null, schorsing, null, null));
    assertThat(melding("klantmanager", school)).extracting(Cursistmelding::hersteld).containsExactly(false);
  }

  private void klaar(String wie, long school) {
    gegevens.als(
        wie,
        () -> {
          meldingen.klaar(meldingen.open(1000).stream().filter(m -> m.taalschoolId() == school).findFirst()
              .orElseThrow().sleutel());
          return null;
        });
  }

  private List<Cursistmelding> melding(String wie, long school) {
    return gegevens.als(
        wie, () -> meldingen.open(10_000).stream().filter(een -> een.taalschoolId() == school).toList());
  }
}
