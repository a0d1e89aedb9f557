package nl.inburgeringsportaal.keurmerk;

import static nl.inburgeringsportaal.cursus.Cursushulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What bezwaar and a court do to a status: from its beginning, from a day, and what stays known. */
@PortaalContext
class KeurmerkRechterIT extends Keurmerkproef {
  @Autowired private StatushistorieService standen;
  @Autowired private KeurmerkregisterService register;
  @Autowired private CursistmeldingService meldingen;
  @Autowired private KeurmerkcijferService cijfers;

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
  void eenRechterVernietigtMetTerugwerkendeKrachtEnDeHistorieBlijft() {
    String nummer = nummer();
    long school = hulp.school(nummer);
    hulp.cursus().cursist("GM0344", nummer, "2026-03-02", "GEMEENTE");
    long procedure = hulp.procedure(school);
    long besluit = hulp.schorsing(procedure);
    klok.vooruit(java.time.Duration.ofDays(20));
    LocalDate vandaag = hulp.vandaag();
    StapGegevens bezwaar = new StapGegevens(Stapsoort.BEZWAAR, vandaag, null, null, besluit, null, null);
    hulp.stap("keurmerk", procedure, bezwaar);
    hulp.stap(
        "keurmerk",
        procedure,
        new StapGegevens(Stapsoort.HOORZITTING, vandaag, null, null, null, null, "Verslag van de hoorzitting"));
    hulp.stelVast("beslisser2", hulp.concept(procedure, Besluitsoort.HANDHAVEN, vandaag, besluit, null));
    hulp.stap("keurmerk", procedure, new StapGegevens(Stapsoort.BEROEP, vandaag, null, null, besluit, null, null));
    StapGegevens uitspraak =
        new StapGegevens(Stapsoort.UITSPRAAK, vandaag, null, null, besluit, Uitkomst.VERNIETIGD, null);
    assertThatThrownBy(() -> hulp.stap("keurmerk", procedure, uitspraak)).isInstanceOf(AccessDeniedException.class);
    var ervoor = klok.nu();
    klok.vooruit(java.time.Duration.ofHours(1));
    hulp.stap("beslisser", procedure, uitspraak);

    LocalDate toen = vandaag.minusDays(10);
    assertThat(stand(school, toen).isGeschorst()).as("it never held").isFalse();
    assertThat(gegevens.als("keurmerk", () -> standen.op(school, toen, ervoor)).isGeschorst())
        .as("as was known before the ruling")
        .isTrue();
    assertThat(melding("klantmanager", school)).extracting(Cursistmelding::hersteld).containsExactly(true);
    assertThat(register.findByNummer(nummer, null).besluiten())
        .as("everybody reads that it was annulled; the decision on the bezwaar is not public")
        .extracting(RegisterDetail.Besluit::soort, RegisterDetail.Besluit::lot, RegisterDetail.Besluit::lotOp)
        .containsExactly(tuple(Besluitsoort.SCHORSEN, RegisterDetail.Lot.VERNIETIGD, vandaag));
  }

  private Procedurecijfers cijfers(LocalDate dag, LocalDateTime bekendOp) {
    return gegevens.als("szw", () -> cijfers.procedures(dag, dag, bekendOp));
  }

  @Test
  void watEenBezwaarEnEenRechterDedenTeltOpZijnDagEnZoalsToenBekend() {
    long procedure = hulp.procedure(hulp.school(nummer()));
    long besluit = hulp.schorsing(procedure);
    // A day on which no other test does anything.
    klok.zetOp(LocalDate.of(2027, 2, 17));
    LocalDate vandaag = hulp.vandaag();
    hulp.stap("keurmerk", procedure, new StapGegevens(Stapsoort.BEZWAAR, vandaag, null, null, besluit, null, null));
    klok.vooruit(java.time.Duration.ofHours(1));
    LocalDateTime ervoor = klok.nu();
    klok.vooruit(java.time.Duration.ofHours(1));
    hulp.stap(
        "keurmerk",
        procedure,
        new StapGegevens(Stapsoort.HOORZITTING_AFGEZIEN, vandaag, null, null, null, null, "Dat wil zij niet."));
    hulp.stelVast("beslisser2", hulp.concept(procedure, Besluitsoort.HANDHAVEN, vandaag, besluit, null));

    Procedurecijfers nu = cijfers(vandaag, null);
    assertThat(nu.bezwaren()).isEqualTo(1);
    assertThat(nu.gehandhaafd()).isEqualTo(1);
    assertThat(nu.beslissingOpBezwaar()).extracting(Looptijd::aantal, Looptijd::mediaan).containsExactly(1L, 0L);
    Procedurecijfers toen = cijfers(vandaag, ervoor);
    assertThat(toen.bezwaren()).isEqualTo(1);
    assertThat(toen.gehandhaafd()).isZero();
    assertThat(toen.beslissingOpBezwaar().loopt()).isPositive();
    assertThat(cijfers(vandaag.minusDays(1), null).bezwaren()).isZero();
  }

  @Test
  void eenVoorlopigeVoorzieningKeertRegisterEnTakenOm() {
    String nummer = nummer();
    long school = hulp.school(nummer);
    hulp.cursus().cursist("GM0344", nummer, "2026-03-02", "GEMEENTE");
    long procedure = hulp.procedure(school);
    long besluit = hulp.schorsing(procedure);
    klok.vooruit(java.time.Duration.ofDays(3));
    hulp.stap(
        "beslisser",
        procedure,
        new StapGegevens(Stapsoort.VOORZIENING, hulp.vandaag(), null, null, besluit, null, null));
    assertThat(stand(school).isGeschorst()).isFalse();
    assertThat(melding("klantmanager", school)).extracting(Cursistmelding::hersteld).containsExactly(true);
    assertThat(register.findByNummer(nummer, null).besluiten())
        .extracting(RegisterDetail.Besluit::lot)
        .containsExactly(RegisterDetail.Lot.OPGESCHORT);
    klok.vooruit(java.time.Duration.ofDays(3));
    hulp.stap(
        "beslisser",
        procedure,
        new StapGegevens(Stapsoort.VOORZIENING_EINDE, hulp.vandaag(), null, null, besluit, null, null));
    assertThat(stand(school).isGeschorst()).isTrue();
    assertThat(melding("klantmanager", school)).extracting(Cursistmelding::hersteld).containsExactly(false);
    assertThat(register.findByNummer(nummer, null).besluiten())
        .extracting(RegisterDetail.Besluit::lot)
        .containsOnlyNulls();
  }

  @Test
  void eenVerlengingDieDeRechterVernietigtTeltNietMeerEnHaarDagOokNiet() {
    String nummer = nummer();
    long procedure = hulp.procedure(hulp.school(nummer));
    long schorsing = hulp.schorsing(procedure);
    hulp.voornemen(procedure, Besluitsoort.VERLENGEN);
    hulp.zienswijze(procedure);
    long verlenging = hulp.concept(procedure, Besluitsoort.VERLENGEN, hulp.vandaag(), schorsing, null);
    hulp.stelVast("beslisser", verlenging);
    LocalDate vandaag = hulp.vandaag();
    hulp.stap(
        "keurmerk", procedure, new StapGegevens(Stapsoort.BEZWAAR, vandaag, null, null, verlenging, null, null));
    hulp.stap(
        "keurmerk",
        procedure,
        new StapGegevens(Stapsoort.HOORZITTING_AFGEZIEN, vandaag, null, null, null, null, "Dat wil zij niet."));
    hulp.stelVast("beslisser2", hulp.concept(procedure, Besluitsoort.HANDHAVEN, vandaag, verlenging, null));
    hulp.stap(
        "keurmerk", procedure, new StapGegevens(Stapsoort.BEROEP, vandaag, null, null, verlenging, null, null));
    klok.vooruit(java.time.Duration.ofHours(1));
    hulp.stap(
        "beslisser",
        procedure,
        new StapGegevens(Stapsoort.UITSPRAAK, vandaag, null, null, verlenging, Uitkomst.VERNIETIGD, null));

    assertThat(register.findByNummer(nummer, null).besluiten())
        .extracting(RegisterDetail.Besluit::soort, RegisterDetail.Besluit::lot)
        .containsExactly(
            tuple(Besluitsoort.VERLENGEN, RegisterDetail.Lot.VERNIETIGD), tuple(Besluitsoort.SCHORSEN, null));
  }

  @Test
  void eenIngetrokkenAanvraagIsNooitOpenbaarEnEenBeeindigdKeurmerkWel() {
    String nieuw = nummer();
    hulp.cursus().lever("duo", "instellingen", "instellingsnummer;naam;plaats", nieuw + ";Beginner;Utrecht");
    long aanvraag = hulp.procedure(hulp.aanvraag(nieuw));
    klok.vooruit(java.time.Duration.ofDays(1));
    hulp.stelVast("beslisser", hulp.concept(aanvraag, Besluitsoort.BEEINDIGEN, hulp.vandaag()));
    klok.vooruit(java.time.Duration.ofDays(1));
    hulp.stelVast("beslisser", hulp.concept(aanvraag, Besluitsoort.TOEKENNEN, hulp.vandaag()));
    assertThat(register.findByNummer(nieuw, null).besluiten())
        .extracting(RegisterDetail.Besluit::soort)
        .containsExactly(Besluitsoort.TOEKENNEN);

    String oud = nummer();
    long school = hulp.school(oud);
    klok.vooruit(java.time.Duration.ofDays(1));
    hulp.stelVast("beslisser", hulp.concept(hulp.procedure(school), Besluitsoort.BEEINDIGEN, hulp.vandaag()));
    assertThat(register.findByNummer(oud, null).besluiten())
        .extracting(RegisterDetail.Besluit::soort)
        .containsExactly(Besluitsoort.BEEINDIGEN);
  }

  @Test
  void herroepenOpBezwaarNeemtHetBesluitVanafHetBeginWeg() {
    String nummer = nummer();
    long school = hulp.school(nummer);
    long procedure = hulp.procedure(school);
    long besluit = hulp.schorsing(procedure);
    klok.vooruit(java.time.Duration.ofDays(20));
    assertThatThrownBy(
            () ->
                hulp.stelVast(
                    "beslisser",
                    hulp.concept(procedure, Besluitsoort.HERROEPEN, hulp.vandaag(), besluit, null)))
        .satisfies(fout -> assertThat(sleutel(fout)).endsWith("geen-bezwaar"));
    hulp.stap(
        "keurmerk",
        procedure,
        new StapGegevens(Stapsoort.BEZWAAR, hulp.vandaag(), null, null, besluit, null, null));
    long herroeping =
        jdbc.queryForObject(
            "select id from keurmerkbesluit where procedure_id = ? and status <> 'VASTGESTELD'", Long.class, procedure);
    hulp.stelVast("beslisser", herroeping);

    assertThat(stand(school, hulp.vandaag().minusDays(10)).isGeschorst()).isFalse();
    assertThat(register.findByNummer(nummer, null).besluiten())
        .extracting(RegisterDetail.Besluit::soort, RegisterDetail.Besluit::lot)
        .containsExactly(tuple(Besluitsoort.SCHORSEN, RegisterDetail.Lot.HERROEPEN));
  }

  private List<Cursistmelding> melding(String wie, long school) {
    return gegevens.als(
        wie, () -> meldingen.open(10_000).stream().filter(een -> een.taalschoolId() == school).toList());
  }
}
