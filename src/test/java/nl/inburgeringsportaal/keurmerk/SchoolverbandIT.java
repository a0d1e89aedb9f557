package nl.inburgeringsportaal.keurmerk;

import static nl.inburgeringsportaal.cursus.Cursushulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Schools that merge, and a school with two numbers. */
@PortaalContext
class SchoolverbandIT extends Keurmerkproef {
  @Autowired private SchoolverbandService verbanden;
  @Autowired private KeurmerkregisterService register;
  @Autowired private KeurmerkwerkService werk;

  private long voegToe(long school, Verbandsoort soort, Long andere, LocalDate dag) {
    return gegevens.als(
        "keurmerk", () -> verbanden.voegToe(school, new VerbandGegevens(soort, andere, dag, "Zo is het gemeld.")));
  }

  private void verwijder(long school, long id, String reden) {
    gegevens.als(
        "keurmerk",
        () -> {
          verbanden.verwijder(school, id, reden);
          return null;
        });
  }

  private String geweigerd(long school, Verbandsoort soort, Long andere) {
    try {
      voegToe(school, soort, andere, hulp.vandaag());
      return null;
    } catch (DomeinFout fout) {
      return fout.sleutel();
    }
  }

  private Optional<Keurmerktaak> taak(long school) {
    return gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.FUSIE, school));
  }

  @Test
  void wieOpgaatInEenAndereStaatBijBeideEnVanafDeDagInHetRegister() {
    String nummer = nummer();
    String anderNummer = nummer();
    long school = hulp.school(nummer);
    long andere = hulp.school(anderNummer);
    LocalDate dag = hulp.vandaag().plusDays(20);
    long id = voegToe(school, Verbandsoort.FUSIE, andere, dag);

    assertThat(gegevens.als("keurmerk", () -> verbanden.list(school)))
        .extracting(Schoolverband::andereId, Schoolverband::gaatOp)
        .containsExactly(tuple(andere, true));
    assertThat(gegevens.als("keurmerk", () -> verbanden.list(andere)))
        .extracting(Schoolverband::andereId, Schoolverband::gaatOp)
        .containsExactly(tuple(school, false));
    assertThat(register.findByNummer(nummer, null).verbanden()).as("not before its day").isEmpty();
    assertThat(register.findByNummer(anderNummer, dag).verbanden())
        .extracting(RegisterDetail.Verband::instellingsnummer, RegisterDetail.Verband::gaatOp)
        .containsExactly(tuple(nummer, false));
    assertThat(taak(school)).as("more than two weeks ahead").isEmpty();

    klok.zetOp(dag.minusDays(1));
    assertThat(taak(school))
        .get()
        .extracting(Keurmerktaak::uiterlijk, Keurmerktaak::kenmerk)
        .containsExactly(dag, "Taalschool " + anderNummer);
    long procedure = hulp.procedure(school);
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.BEEINDIGEN, dag));
    assertThat(taak(school)).as("its end was decided").isEmpty();
    verwijder(andere, id, "Ging niet door");
    assertThat(register.findByNummer(nummer, dag).verbanden()).isEmpty();
    assertThat(
            jdbc.queryForList(
                "select concat(gewijzigd_door, ' ', reden) from schoolverband for system_time all where id = ?"
                    + " and reden is not null",
                String.class, id))
        .containsExactly("keurmerk Ging niet door");
  }

  @Test
  void vanTweeNummersBlijftElkBesluitBijZijnNummer() {
    String nummer = nummer();
    long school = hulp.school(nummer);
    String tweede = nummer();
    long andere = hulp.school(tweede);
    voegToe(school, Verbandsoort.TWEEDE_NUMMER, andere, hulp.vandaag());
    hulp.schorsing(hulp.procedure(school));

    assertThat(register.findByNummer(tweede, null).nu().status()).isNotEqualTo(Registerstatus.GESCHORST);
    assertThat(register.findByNummer(tweede, null).verbanden())
        .as("who reads the one sees the other")
        .extracting(RegisterDetail.Verband::instellingsnummer)
        .containsExactly(nummer);
    assertThat(taak(school)).isEmpty();
  }

  @Test
  void watNietInHetRegisterStaatWordtErOokZoNietIngezet() {
    String nummer = nummer();
    long school = hulp.school(nummer);
    String zonder = nummer();
    hulp.cursus().lever("duo", "instellingen", "instellingsnummer;naam;plaats", zonder + ";Beginner;Utrecht");
    long aanvraag = hulp.aanvraag(zonder);
    voegToe(aanvraag, Verbandsoort.TWEEDE_NUMMER, school, hulp.vandaag());
    assertThat(register.findByNummer(nummer, null).verbanden()).isEmpty();
  }

  @Test
  void eenSchoolGaatInEenAndereOpEnNietInHetRond() {
    long eerste = hulp.school(nummer());
    long tweede = hulp.school(nummer());
    long derde = hulp.school(nummer());
    assertThat(geweigerd(eerste, Verbandsoort.FUSIE, eerste)).endsWith("verband-zelfde");
    assertThat(geweigerd(eerste, null, tweede)).isEqualTo("fout.verplicht");
    assertThat(geweigerd(eerste, Verbandsoort.FUSIE, tweede)).isNull();
    assertThat(geweigerd(eerste, Verbandsoort.FUSIE, derde)).endsWith("verband-verder");
    assertThat(geweigerd(tweede, Verbandsoort.TWEEDE_NUMMER, eerste)).endsWith("verband-al");
    assertThat(geweigerd(tweede, Verbandsoort.FUSIE, derde)).isNull();
    assertThat(geweigerd(derde, Verbandsoort.FUSIE, eerste)).as("round by the second").endsWith("verband-rond");
    assertThatThrownBy(() -> voegToe(eerste, Verbandsoort.TWEEDE_NUMMER, Long.MAX_VALUE, hulp.vandaag()))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void weghalenKanAlleenMetEenRedenEnWatErIs() {
    long school = hulp.school(nummer());
    long andere = hulp.school(nummer());
    long id = voegToe(school, Verbandsoort.TWEEDE_NUMMER, andere, hulp.vandaag());
    assertThatThrownBy(() -> verwijder(school, id, " ")).isInstanceOf(OngeldigeInvoer.class);
    long vreemd = hulp.school(nummer());
    assertThatThrownBy(() -> verwijder(vreemd, id, "Vergissing")).isInstanceOf(NietGevonden.class);
    assertThat(gegevens.als("keurmerk", () -> verbanden.list(school))).extracting(Schoolverband::id)
        .isEqualTo(List.of(id));
    assertThat(jdbc.queryForObject("select reden from schoolverband where id = ?", String.class, id))
        .as("nothing of what was refused stays")
        .isNull();
  }
}
