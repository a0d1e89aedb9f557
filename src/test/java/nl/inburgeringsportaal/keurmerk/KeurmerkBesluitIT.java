package nl.inburgeringsportaal.keurmerk;

import static nl.inburgeringsportaal.cursus.Cursushulp.SCHOOL;
import static nl.inburgeringsportaal.cursus.Cursushulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a decision is about, when it is refused before anybody takes it, and when a gemeente hears of its end. */
@PortaalContext
class KeurmerkBesluitIT extends Keurmerkproef {
  @Autowired private StatushistorieService standen;
  @Autowired private BesluitService besluiten;
  @Autowired private VaststellingService vaststelling;
  @Autowired private CursistmeldingService meldingen;

  private Keurmerkstand stand(long school) {
    return gegevens.als("keurmerk", () -> standen.op(school, hulp.vandaag(), null));
  }

  private String sleutel(Throwable fout) {
    return fout instanceof RegelOvertreden regel ? regel.sleutel() : String.valueOf(fout);
  }

  private List<Cursistmelding> melding(String wie, long school) {
    return gegevens.als(
        wie, () -> meldingen.open(10_000).stream().filter(een -> een.taalschoolId() == school).toList());
  }

  @Test
  void hersteldHorenGemeentenPasOpDeEersteDag() {
    String nummer = nummer();
    long school = hulp.school(nummer);
    hulp.cursus().cursist("GM0344", nummer, "2026-03-02", "GEMEENTE");
    long procedure = hulp.procedure(school);
    hulp.schorsing(procedure);
    LocalDate ingang = hulp.vandaag().plusDays(5);
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.OPHEFFEN, ingang));

    assertThat(melding("klantmanager", school)).extracting(Cursistmelding::hersteld).containsExactly(false);
    klok.zetOp(ingang);
    assertThat(melding("klantmanager", school)).extracting(Cursistmelding::hersteld).containsExactly(true);
  }

  @Test
  void opheffenNaVerlengenInEenAndereProcedureGaatOverDeSchorsing() {
    long school = hulp.school(nummer());
    long procedure = hulp.procedure(school);
    long schorsing = hulp.schorsing(procedure);
    hulp.voornemen(procedure, Besluitsoort.VERLENGEN);
    hulp.zienswijze(procedure);
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.VERLENGEN, hulp.vandaag()));
    long opheffing = hulp.concept(hulp.procedure(school), Besluitsoort.OPHEFFEN, hulp.vandaag());

    assertThat(gegevens.als("keurmerk", () -> besluiten.findById(opheffing)).gegevens().betreftId())
        .isEqualTo(schorsing);
    hulp.stelVast("beslisser", opheffing);
    assertThat(stand(school).isGeschorst()).isFalse();
  }

  @Test
  void teruggevenEnWeggooienKanAlleenWieLasWatErLigt() {
    long procedure = hulp.procedure(hulp.school(nummer()));
    long besluit = hulp.concept(procedure, Besluitsoort.WAARSCHUWEN, hulp.vandaag());
    int gelezen = hulp.versie(besluit);
    geefTerug(besluit, gelezen);
    assertThatThrownBy(() -> geefTerug(besluit, hulp.versie(besluit)))
        .satisfies(fout -> assertThat(sleutel(fout)).endsWith("niet-aangeboden"));
    assertThatThrownBy(
            () ->
                gegevens.als(
                    "keurmerk",
                    () -> {
                      besluiten.gooiWeg(besluit, gelezen);
                      return null;
                    }))
        .isInstanceOf(GelijktijdigGewijzigd.class);
  }

  private void geefTerug(long besluit, int versie) {
    gegevens.als(
        "beslisser",
        () -> {
          vaststelling.geefTerug(besluit, versie, "De termijn ontbreekt");
          return null;
        });
  }

  @Test
  void watZalWordenGeweigerdStaatErAlBijHetAanbieden() {
    long procedure = hulp.procedure(hulp.school(nummer()));
    long besluit = hulp.concept(procedure, Besluitsoort.SCHORSEN, hulp.vandaag());
    Besluitgevolgen gevolgen = gegevens.als("keurmerk", () -> besluiten.gevolgen(besluit));

    assertThat(gevolgen.fout()).endsWith("geen-voornemen");
    assertThat(gevolgen.aanbiedbaar()).isTrue();
  }

  @Test
  void scholenDieSamenKomenBeginnenElkMetHunKeurmerk() {
    List<String> nummers = List.of(nummer(), nummer(), nummer());
    String[] regels =
        Stream.concat(Stream.of(SCHOOL), nummers.stream().map(een -> een + ";Samen;Utrecht;;J"))
            .toArray(String[]::new);
    hulp.cursus().lever("duo", "instellingen", regels);

    assertThat(nummers).allMatch(een -> stand(hulp.id(een)).status() == Keurmerkstatus.ONBEPAALDE_TIJD);
  }
}
