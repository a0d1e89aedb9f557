package nl.inburgeringsportaal.keurmerk;

import static nl.inburgeringsportaal.cursus.Cursushulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** Documents of a taalschool and of its procedures. */
@PortaalContext
class SchooldocumentIT {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private SchooldocumentService documenten;
  @Autowired private List<Bewaarsoort> bewaarsoorten;
  @Autowired private TransactionOperations transactie;
  private Keurmerkhulp hulp;
  private long school;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Keurmerkhulp.class);
    school = hulp.school(nummer());
  }

  @AfterEach
  void eind() {
    gegevens.logUit();
    klok.terug();
  }

  private LosBestand los(String naam, byte[] inhoud) {
    return gegevens.als(
        "keurmerk",
        () -> {
          try {
            return documenten.neemAan(Voorbeeldbestanden.inzending(naam, inhoud));
          } catch (IOException fout) {
            throw new UncheckedIOException(fout);
          }
        });
  }

  private void voegToe(long bij, SchooldocumentGegevens wat) {
    gegevens.als(
        "keurmerk",
        () -> {
          documenten.voegToe(bij, wat);
          return null;
        });
  }

  private SchooldocumentGegevens brief(Long procedure, LosBestand... bestanden) {
    return new SchooldocumentGegevens(procedure, "Brief", hulp.vandaag(), null, List.of(bestanden));
  }

  private List<Schooldocument> vanSchool() {
    return gegevens.als("beslisser", () -> documenten.vanSchool(school));
  }

  private void doe(Runnable werk) {
    gegevens.als(
        "keurmerk",
        () -> {
          werk.run();
          return null;
        });
  }

  @Test
  void eenZienswijzeStaatErZoalsZijBinnenkwamMetDagEnTijdEnBlijft() throws IOException {
    long procedure = hulp.procedure(school);
    hulp.voornemen(procedure, Besluitsoort.SCHORSEN);
    byte[] brief = Voorbeeldbestanden.docx();
    LosBestand los = los("Zienswijze school.docx", brief);
    hulp.stap(
        "keurmerk",
        procedure,
        new StapGegevens(
            Stapsoort.ZIENSWIJZE, hulp.vandaag(), LocalTime.of(9, 30), null, null, null, null, List.of(los)));
    Schooldocument gevonden =
        gegevens.als("beslisser", () -> documenten.vanProcedure(procedure)).getFirst();
    assertThat(gevonden.omschrijving()).isEqualTo("Zienswijze");
    assertThat(gevonden.ontvangenOp()).isEqualTo(hulp.vandaag());
    assertThat(gevonden.ontvangenOm()).isEqualTo(LocalTime.of(9, 30));
    assertThat(gevonden.stap()).isEqualTo(Stapsoort.ZIENSWIJZE);
    assertThat(vanSchool()).hasSize(1);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    gegevens.als("beslisser", () -> documenten.open(los.id())).inhoud().naar(uit);
    assertThat(uit.toByteArray()).isEqualTo(brief);
    assertThatThrownBy(() -> doe(() -> documenten.verwijder(los.id()))).isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void eenStapDieNietKanHoudtGeenBestand() {
    long procedure = hulp.procedure(school);
    LosBestand los = los("Zienswijze.pdf", Voorbeeldbestanden.pdf());
    StapGegevens teVroeg =
        new StapGegevens(Stapsoort.ZIENSWIJZE, hulp.vandaag(), null, null, null, null, null, List.of(los));
    assertThatThrownBy(() -> hulp.stap("keurmerk", procedure, teVroeg)).isInstanceOf(RegelOvertreden.class);
    assertThat(vanSchool()).isEmpty();
    hulp.voornemen(procedure, Besluitsoort.SCHORSEN);
    hulp.stap("keurmerk", procedure, teVroeg);
    assertThat(vanSchool()).as("the file waited").hasSize(1);
  }

  @Test
  void eenDocumentKanWegEnTerug() {
    LosBestand los = los("statuten.pdf", Voorbeeldbestanden.pdf());
    voegToe(school, brief(null, los));
    doe(() -> documenten.verwijder(los.id()));
    assertThat(vanSchool()).isEmpty();
    doe(() -> documenten.haalTerug(los.id()));
    assertThat(vanSchool()).hasSize(1);
    assertThat(jdbc.queryForObject(
            "select count(*) from leesregel where object_soort = 'taalschooldocument' and object_id = ?",
            Integer.class, los.id()))
        .isZero();
    gegevens.als("keurmerk", () -> documenten.open(los.id()));
    assertThat(jdbc.queryForObject(
            "select count(*) from leesregel where object_soort = 'taalschooldocument' and object_id = ?",
            Integer.class, los.id()))
        .isOne();
  }

  @Test
  void watNietKanWordtGezegdEnVoegtNietsToe() {
    LosBestand los = los("stuk.pdf", Voorbeeldbestanden.pdf());
    long vanAnder = hulp.procedure(hulp.school(nummer()));
    assertThatThrownBy(() -> voegToe(school, brief(vanAnder, los))).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> voegToe(school, brief(null))).isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(
            () ->
                voegToe(
                    school,
                    new SchooldocumentGegevens(
                        null, "Brief", hulp.vandaag().plusDays(1), null, List.of(los))))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("ontvangen"));
    assertThat(vanSchool()).isEmpty();
    for (String wie : List.of("klantmanager", "duo", "inspectie", "bezoeker")) {
      assertThatThrownBy(() -> gegevens.als(wie, () -> documenten.open(los.id())))
          .as(wie)
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThatThrownBy(() -> gegevens.als("keurmerk", () -> documenten.open(los.id())))
        .as("it belongs to no school yet")
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void naDeTermijnGaatHetStukEnWatLooptBlijft() {
    LosBestand oud = los("oud.pdf", Voorbeeldbestanden.pdf());
    LosBestand lopend = los("lopend.pdf", Voorbeeldbestanden.pdf());
    voegToe(school, brief(null, oud));
    voegToe(school, brief(hulp.procedure(school), lopend));
    Bewaarsoort soort =
        bewaarsoorten.stream().filter(een -> een.categorie().equals("taalschooldocument")).findFirst().orElseThrow();
    transactie.executeWithoutResult(
        status -> soort.verwijder(new Bewaarsoort.Ronde(1, hulp.vandaag().plusDays(1), 10_000)));
    assertThat(vanSchool()).extracting(een -> een.bestand().naam()).containsExactly("lopend.pdf");
    assertThat(jdbc.queryForObject("select count(*) from opslagdeel where bestand_id = ?", Integer.class, oud.id()))
        .isZero();
  }
}
