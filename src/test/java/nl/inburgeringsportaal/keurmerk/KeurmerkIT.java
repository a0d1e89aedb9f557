package nl.inburgeringsportaal.keurmerk;

import static nl.inburgeringsportaal.cursus.Cursushulp.SCHOOL;
import static nl.inburgeringsportaal.cursus.Cursushulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.keurmerk.internal.Keurmerkhistorie;
import nl.inburgeringsportaal.keurmerk.internal.Statusboek;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

/** What no path may break: status, procedure, decision, and who is told. */
@PortaalContext
class KeurmerkIT extends Keurmerkproef {
  @Autowired private StatushistorieService standen;
  @Autowired private TaalschoolService scholen;
  @Autowired private BesluitService besluiten;
  @Autowired private VaststellingService vaststelling;
  @Autowired private CursistmeldingService meldingen;
  @Autowired private KeurmerkwerkService werk;
  @Autowired private Statusboek statussen;

  private Keurmerkstand stand(long school) {
    return stand(school, hulp.vandaag());
  }

  private Keurmerkstand stand(long school, LocalDate dag) {
    return gegevens.als("keurmerk", () -> standen.op(school, dag, null));
  }

  private String sleutel(Throwable fout) {
    return fout instanceof RegelOvertreden regel ? regel.sleutel() : String.valueOf(fout);
  }

  @Test
  void eenEersteLeveringMetKeurmerkGeeftHetKeurmerkEnEenLatereVraagtAlleen() {
    String nummer = nummer();
    long school = hulp.school(nummer);
    assertThat(stand(school)).isEqualTo(new Keurmerkstand(Keurmerkstatus.ONBEPAALDE_TIJD, null));

    hulp.cursus().lever("duo", "instellingen", SCHOOL, nummer + ";Taalschool;Utrecht;123;N");

    assertThat(stand(school).status()).as("DUO changes no status").isEqualTo(Keurmerkstatus.ONBEPAALDE_TIJD);
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.VERSCHIL, school))).isPresent();
    hulp.cursus().lever("duo", "instellingen", SCHOOL, nummer + ";Taalschool;Utrecht;123;J");
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.VERSCHIL, school))).isEmpty();
  }

  @Test
  void eenSchoolMetAlleenEenNummerKrijgtEenBestandZonderStatus() {
    String nummer = nummer();
    hulp.cursus().lever("duo", "instellingen", SCHOOL, nummer + ";Nieuw;Utrecht;55" + nummer.substring(4) + ";N");
    long school = hulp.id(nummer);

    assertThat(stand(school)).isEqualTo(Keurmerkstand.GEEN);
    hulp.cursus().lever("duo", "instellingen", SCHOOL, nummer + ";Nieuw;Utrecht;55" + nummer.substring(4) + ";J");
    assertThat(stand(school)).as("DUO's later word gives no status").isEqualTo(Keurmerkstand.GEEN);
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.VERSCHIL, school))).isPresent();
  }

  @Test
  void eenSchorsingGaatVanVoornemenTotOpheffing() {
    String nummer = nummer();
    long school = hulp.school(nummer);
    hulp.cursus().cursist("GM0344", nummer, "2026-03-02", "LENING");
    long procedure = hulp.procedure(school);
    hulp.voornemen(procedure, Besluitsoort.SCHORSEN);
    LocalDate ingang = hulp.vandaag().plusDays(10);
    long besluit = hulp.concept(procedure, Besluitsoort.SCHORSEN, ingang);
    assertThatThrownBy(() -> hulp.stelVast("beslisser", besluit))
        .satisfies(fout -> assertThat(sleutel(fout)).endsWith("zienswijze-loopt"));
    hulp.zienswijze(procedure);
    hulp.stelVast("beslisser", besluit);

    assertThat(stand(school).isGeschorst()).as("not before its first day").isFalse();
    assertThat(stand(school, ingang).isGeschorst()).isTrue();
    assertThat(melding("klantmanager", school)).extracting(Cursistmelding::aantal).containsExactly(1L);
    assertThat(melding("gemeente2", school)).isEmpty();
    assertThat(melding("duo", school)).extracting(Cursistmelding::zonderNieuwAanbod).containsExactly(1L);

    klok.zetOp(ingang);
    assertThat(stand(school).isGeschorst()).as("by itself on the day").isTrue();
    klaar("klantmanager", school);
    assertThat(melding("klantmanager", school)).isEmpty();
    assertThat(melding("duo", school)).as("of each organisation apart").isNotEmpty();

    long opheffing = hulp.concept(procedure, Besluitsoort.OPHEFFEN, ingang, besluit, null);
    hulp.stelVast("beslisser2", opheffing);
    assertThat(stand(school)).isEqualTo(new Keurmerkstand(Keurmerkstatus.ONBEPAALDE_TIJD, null));
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

  @Test
  void nietWieErEenWoordVanSchreefEnNietMetEenTweedeRol() {
    long school = hulp.school(nummer());
    long procedure = hulp.procedure(school);
    hulp.voornemen(procedure, Besluitsoort.SCHORSEN);
    hulp.zienswijze(procedure);
    long besluit = hulp.concept(procedure, Besluitsoort.SCHORSEN, hulp.vandaag());
    gegevens.als(
        "beslisser",
        () -> {
          BesluitGegevens nu = besluiten.findById(besluit).gegevens();
          besluiten.save(
              new BesluitGegevens(
                  nu.id(), nu.versie(), nu.procedureId(), nu.soort(), null, null, nu.ingangsdatum(),
                  nu.herzieningOp(), nu.rechtsgrond(), nu.motivering() + " Aangevuld.", null, null));
          besluiten.biedAan(besluit, hulp.versie(besluit));
          return null;
        });

    assertThatThrownBy(() -> hulp.stelVast("beslisser", besluit))
        .satisfies(fout -> assertThat(sleutel(fout)).endsWith("eigen-concept"));
    assertThatThrownBy(() -> hulp.stelVast("keurmerk", besluit)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                jdbc.update(
                    "update keurmerkbesluit set status = 'VASTGESTELD', nummer = 'X', verzonden_op = '2026-11-02',"
                        + " vastgesteld_door = 'beslisser', vastgesteld_op = now(), gepubliceerd_op = now(),"
                        + " schoolnaam = 'x' where id = ?",
                    besluit))
        .as("the database refuses it as well")
        .isInstanceOf(DataAccessException.class);
    hulp.stelVast("beslisser2", besluit);
    assertThat(stand(school).isGeschorst()).isTrue();
  }

  @Test
  void watIsVeranderdSindsHetIsGelezenWordtNietVastgesteld() {
    long school = hulp.school(nummer());
    long procedure = hulp.procedure(school);
    hulp.voornemen(procedure, Besluitsoort.SCHORSEN);
    hulp.zienswijze(procedure);
    long besluit = hulp.concept(procedure, Besluitsoort.SCHORSEN, hulp.vandaag());
    int gelezen = hulp.versie(besluit);
    gegevens.als(
        "keurmerk",
        () -> {
          BesluitGegevens nu = besluiten.findById(besluit).gegevens();
          besluiten.save(nu);
          besluiten.biedAan(besluit, hulp.versie(besluit));
          return null;
        });
    assertThatThrownBy(
            () ->
                gegevens.als(
                    "beslisser",
                    () -> {
                      vaststelling.stelVast(besluit, gelezen, hulp.vandaag());
                      return null;
                    }))
        .isInstanceOf(GelijktijdigGewijzigd.class);
  }

  @Test
  void nummersLopenZonderGatenOokNaEenWeigering() {
    long school = hulp.school(nummer());
    long eerste = hulp.schorsing(hulp.procedure(school));
    long ander = hulp.school(nummer());
    long procedure = hulp.procedure(ander);
    long geweigerd = hulp.concept(procedure, Besluitsoort.SCHORSEN, hulp.vandaag());
    assertThatThrownBy(() -> hulp.stelVast("beslisser", geweigerd)).isInstanceOf(RegelOvertreden.class);
    hulp.voornemen(procedure, Besluitsoort.SCHORSEN);
    hulp.zienswijze(procedure);
    hulp.stelVast("beslisser", geweigerd);

    assertThat(nummerVan(geweigerd)).isEqualTo(nummerVan(eerste) + 1);
  }

  private int nummerVan(long besluit) {
    return Integer.parseInt(
        jdbc.queryForObject("select right(nummer, 4) from keurmerkbesluit where id = ?", String.class, besluit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update keurmerkstatus set van = '2020-01-01' where taalschool_id = ?",
        "delete from keurmerkstatus where taalschool_id = ?",
        "update keurmerkstap s join keurmerkprocedure k on k.id = s.procedure_id set s.datum = '2020-01-01'"
            + " where k.taalschool_id = ?",
        "delete s from keurmerkstap s join keurmerkprocedure k on k.id = s.procedure_id where k.taalschool_id = ?",
        "update keurmerkbesluit set motivering = 'anders' where taalschool_id = ?",
        "delete from keurmerkbesluit where taalschool_id = ?",
        "delete a from keurmerkbesluit_auteur a join keurmerkbesluit b on b.id = a.besluit_id"
            + " where b.taalschool_id = ?",
        "update keurmerkbesluit_auteur a join keurmerkbesluit b on b.id = a.besluit_id set a.gebruikersnaam = 'x'"
            + " where b.taalschool_id = ?",
        "insert into keurmerkbesluit (id, procedure_id, taalschool_id, soort, status, motivering, rechtsgrond,"
            + " ingangsdatum, verzonden_op, nummer, vastgesteld_door, vastgesteld_op, gepubliceerd_op, schoolnaam,"
            + " gewijzigd_door) select 1, k.id, k.taalschool_id, 'INTREKKEN', 'VASTGESTELD', 'x', 'x', '2026-11-02',"
            + " '2026-11-02', 'Y', 'x', now(), now(), 'x', 'x' from keurmerkprocedure k where k.taalschool_id = ?",
        "insert into keurmerkstatus (id, taalschool_id, soort, status, van, bron, grond, vastgelegd_op, gewijzigd_door)"
            + " select 1, id, 'STATUS', 'INGETROKKEN', '2026-01-01', 'BESLUIT', 'x', now(), 'x' from taalschool"
            + " where id = ?",
        "insert into keurmerkstatus (id, taalschool_id, soort, status, van, bron, besluit_id, grond, vastgelegd_op,"
            + " gewijzigd_door) select 1, taalschool_id, 'STATUS', 'INGETROKKEN', '2026-01-01', 'BESLUIT', id, 'x',"
            + " now(), 'x' from keurmerkbesluit where taalschool_id = ?",
        "insert into keurmerkstatus (id, taalschool_id, soort, status, van, bron, grond, vastgelegd_op, gewijzigd_door)"
            + " select 1, id, 'STATUS', 'KEURMERK', '2026-01-01', 'STAND_DUO', 'x', now(), 'x' from taalschool"
            + " where id = ?",
        "insert into keurmerkstatus (id, taalschool_id, soort, status, van, bron, grond, vastgelegd_op, gewijzigd_door)"
            + " select 1, id, 'STATUS', 'AANVRAAG', '2026-01-01', 'AANVRAAG', 'x', now(), 'x' from taalschool"
            + " where id = ?"
      })
  void deDatabaseWeigertElkeAndereWeg(String opdracht) {
    long school = hulp.school(nummer());
    hulp.schorsing(hulp.procedure(school));

    assertThatThrownBy(() -> jdbc.update(opdracht, school)).isInstanceOf(DataAccessException.class);
    assertThat(stand(school).isGeschorst()).isTrue();
  }

  @Test
  void eenSpoedschorsingKanZonderVoornemenMaarNietZonderReden() {
    long school = hulp.school(nummer());
    long procedure = hulp.procedure(school);
    long besluit = hulp.concept(procedure, Besluitsoort.SCHORSEN, hulp.vandaag());
    assertThatThrownBy(() -> hulp.stelVast("beslisser", besluit))
        .satisfies(fout -> assertThat(sleutel(fout)).endsWith("geen-voornemen"));
    gegevens.als(
        "keurmerk",
        () -> {
          besluiten.gooiWeg(besluit, hulp.versie(besluit));
          return null;
        });
    long spoed =
        hulp.concept(procedure, Besluitsoort.SCHORSEN, hulp.vandaag(), null, "De lokalen zijn niet veilig.");
    hulp.stelVast("beslisser", spoed);

    assertThat(stand(school).isGeschorst()).isTrue();
    assertThatThrownBy(() -> hulp.concept(procedure, Besluitsoort.SCHORSEN, hulp.vandaag(), null, "Nog eens"))
        .satisfies(fout -> assertThat(sleutel(fout)).endsWith("al-geschorst"));
  }

  @Test
  void eenAspirantKanWordenIngetrokkenEnOpnieuwBeginnen() {
    String nummer = nummer();
    hulp.cursus().lever("duo", "instellingen", "instellingsnummer;naam;plaats", nummer + ";Beginner;Utrecht");
    long school = gegevens.als("keurmerk", () -> scholen.neemOp(hulp.cursus().id(nummer), hulp.vandaag()));
    assertThat(stand(school).status()).isEqualTo(Keurmerkstatus.AANVRAAG);
    long procedure = hulp.procedure(school);
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.TOEKENNEN, hulp.vandaag()));
    assertThat(stand(school).isGeldig()).isTrue();
    hulp.voornemen(procedure, Besluitsoort.INTREKKEN);
    hulp.zienswijze(procedure);
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.INTREKKEN, hulp.vandaag()));

    assertThat(stand(school).status()).isEqualTo(Keurmerkstatus.INGETROKKEN);
    assertThatThrownBy(() -> hulp.concept(procedure, Besluitsoort.SCHORSEN, hulp.vandaag()))
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> gegevens.als("keurmerk", () -> scholen.neemOp(hulp.cursus().id(nummer), hulp.vandaag())))
        .satisfies(fout -> assertThat(sleutel(fout)).endsWith("heeft-bestand"));
  }

  @Test
  void eenProcedureHeeftEenConceptEnSluitNietMetEenConcept() {
    long school = hulp.school(nummer());
    long procedure = hulp.procedure(school);
    hulp.concept(procedure, Besluitsoort.WAARSCHUWEN, hulp.vandaag());
    assertThatThrownBy(() -> hulp.concept(procedure, Besluitsoort.SCHORSEN, hulp.vandaag()))
        .satisfies(fout -> assertThat(sleutel(fout)).endsWith("een-concept"));
    StapGegevens dicht =
        new StapGegevens(Stapsoort.AFGESLOTEN, hulp.vandaag(), null, null, null, null, "Niets gevonden");
    assertThatThrownBy(() -> hulp.stap("keurmerk", procedure, dicht))
        .satisfies(fout -> assertThat(sleutel(fout)).endsWith("concept-open"));
  }

  @Test
  void deKlokVanEenProcedureStaatInMijnWerkEnHetConceptBijDeAnderePersoon() {
    long school = hulp.school(nummer());
    long procedure = hulp.procedure(school);
    hulp.voornemen(procedure, Besluitsoort.SCHORSEN);
    Keurmerktaak taak =
        gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.KLOK, procedure)).orElseThrow();
    assertThat(taak.kenmerk()).isEqualTo("ZIENSWIJZE");
    assertThat(taak.uiterlijk()).isEqualTo(LocalDate.of(2026, 11, 9));
    hulp.zienswijze(procedure);
    long besluit = hulp.concept(procedure, Besluitsoort.SCHORSEN, hulp.vandaag());

    assertThat(gegevens.als("beslisser", () -> werk.vind(Keurmerktaak.Soort.BESLISSEN, besluit))).isPresent();
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.BESLISSEN, besluit))).isEmpty();
    gegevens.als(
        "beslisser",
        () -> {
          vaststelling.geefTerug(besluit, hulp.versie(besluit), "De termijn ontbreekt");
          return null;
        });
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.TERUGGEGEVEN, besluit))).isPresent();
  }

  @Test
  void dePeriodesInDeTabelZijnDieVanDeHistorie() {
    long school = hulp.school(nummer());
    long procedure = hulp.procedure(school);
    long besluit = hulp.schorsing(procedure);
    klok.vooruit(java.time.Duration.ofDays(5));
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.OPHEFFEN, hulp.vandaag(), besluit, null));
    Keurmerkhistorie historie = statussen.historie(school);

    for (LocalDate dag = LocalDate.of(2026, 10, 30); dag.isBefore(LocalDate.of(2026, 11, 12)); dag = dag.plusDays(1)) {
      List<String> tabel =
          jdbc.queryForList(
              "select concat(status, ' ', coalesce(maatregel, 'null')) from keurmerkperiode where taalschool_id = ?"
                  + " and van <= ? and (tot is null or tot > ?)",
              String.class, school, dag, dag);
      Keurmerkstand stand = historie.op(dag);
      assertThat(tabel)
          .as(dag.toString())
          .isEqualTo(stand.status() == null ? List.of() : List.of(stand.status() + " " + stand.maatregel()));
    }
  }

  @Test
  void blikOpWerkTeltCursistenEnZietNiemand() {
    String nummer = nummer();
    long school = hulp.school(nummer);
    hulp.cursus().cursist("GM0344", nummer, "2026-03-02", "LENING");
    Cursistental tal = gegevens.als("keurmerk", () -> scholen.cursisten(school));

    assertThat(tal.totaal()).isEqualTo(1);
    assertThat(tal.gemeenten()).as("the one gemeente would have the total").isEmpty();
    assertThat(
            gegevens.als(
                "keurmerk", () -> scholen.count(new TaalschoolFilter(nummer, null, false, false, false, false, null))))
        .isEqualTo(1);
    assertThatCode(() -> gegevens.als("beslisser", () -> scholen.findById(school))).doesNotThrowAnyException();
  }
}
