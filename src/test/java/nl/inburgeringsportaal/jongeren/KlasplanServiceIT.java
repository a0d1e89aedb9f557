package nl.inburgeringsportaal.jongeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.regels.Schoolregio;
import nl.inburgeringsportaal.regels.Schoolvakantie;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Planning for a whole klas, undoing it, a mentor for a klas, and the days on which a school is open. */
@PortaalContext
class KlasplanServiceIT {
  private static final LocalDate DAG = LocalDate.of(2026, 11, 10);

  @Autowired private LeerlingService leerlingen;
  @Autowired private GesprekService gesprekken;
  @Autowired private GesprekOverzicht overzicht;
  @Autowired private KlasplanService plannen;
  @Autowired private MentorService mentoren;
  @Autowired private SchooldagService dagen;
  @Autowired private SignaalService signalen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;

  private long school;
  private String functionaris;

  @BeforeEach
  void school() {
    school = gegevens.nieuweSchool();
    functionaris = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(functionaris);
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private long leerling(String nummer, String klas, String mentor, String code) {
    return leerlingen
        .save(
            new LeerlingGegevens(
                null, 0, nummer, "Tesfay" + nummer, "Sara", LocalDate.of(2009, 3, Integer.parseInt(nummer)), klas,
                mentor, null, code, Verblijfsstatus.STATUSHOUDER, null, null, null, null, null),
            null)
        .id();
  }

  private static Klasplan plan(String klas, LocalTime einde) {
    return new Klasplan(klas, null, DAG, LocalTime.of(9, 0), einde, 30, 5, "lokaal 3");
  }

  @Test
  void hetVoorbeeldVerdeeltDeDagEnZegtWieWordtOvergeslagen() {
    final long een = leerling("1", "A", null, "PRO");
    final long gepland = leerling("2", "A", null, "PRO");
    final long vrij = leerling("3", "A", null, "HAVO");
    final long twee = leerling("4", "A", null, "PRO");
    final long teLaat = leerling("5", "A", null, "PRO");
    leerling("6", "B", null, "PRO");
    gesprekken.plan(new GesprekPlan(gepland, DAG, null, null, null, java.util.Set.of(), null));

    // 9.00 to 9.30, and 9.35 to 10.05: a third one would end at 10.40.
    Klasplanvoorbeeld voorbeeld = plannen.voorbeeld(plan("A", LocalTime.of(10, 39)));

    assertThat(voorbeeld.gesprekken())
        .extracting(Klasplanvoorbeeld.Gesprek::leerlingId)
        .containsExactly(een, twee);
    assertThat(voorbeeld.gesprekken())
        .extracting(Klasplanvoorbeeld.Gesprek::begintijd)
        .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 35));
    assertThat(voorbeeld.overgeslagen())
        .extracting(Klasplanvoorbeeld.Overgeslagen::leerlingId, Klasplanvoorbeeld.Overgeslagen::waarom)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(gepland, Klasplanvoorbeeld.Waarom.AL_GEPLAND),
            org.assertj.core.groups.Tuple.tuple(vrij, Klasplanvoorbeeld.Waarom.NIET_NODIG),
            org.assertj.core.groups.Tuple.tuple(teLaat, Klasplanvoorbeeld.Waarom.PAST_NIET));
    assertThat(plannen.voorbeeld(plan("A", LocalTime.of(10, 40))).gesprekken()).hasSize(3);
  }

  @Test
  void hetPlanZetDeGesprekkenEnIsOngedaanTeMakenZolangNiemandErAanKwam() {
    long een = leerling("1", "A", "J. Bos", "PRO");
    long twee = leerling("2", "A", "J. Bos", "PRO");

    long id = plannen.plan(plan("A", LocalTime.of(16, 0)));

    assertThat(signalen.vanLeerling(een).status()).isEqualTo(Signaalstatus.gesprek_gepland);
    assertThat(overzicht.vanLeerling(twee).getFirst().begintijd()).isEqualTo(LocalTime.of(9, 35));
    assertThat(plannen.ongedaanTeMaken()).extracting(KlasplanListItem::id).containsExactly(id);
    assertThatThrownBy(() -> plannen.plan(plan("A", LocalTime.of(16, 0)))).isInstanceOf(RegelOvertreden.class);

    plannen.maakOngedaan(id);

    assertThat(overzicht.vanLeerling(een)).isEmpty();
    assertThat(signalen.vanLeerling(een).status()).isNotEqualTo(Signaalstatus.gesprek_gepland);
    assertThat(plannen.ongedaanTeMaken()).isEmpty();
  }

  @Test
  void alsIemandEenGesprekVeranderdeBlijftHetHelePlanStaan() {
    long een = leerling("1", "A", null, "PRO");
    leerling("2", "A", null, "PRO");
    long id = plannen.plan(plan("A", LocalTime.of(16, 0)));
    GesprekGegevens gesprek = overzicht.vanLeerling(een).getFirst();
    gesprekken.verplaats(
        gesprek.id(),
        gesprek.versie(),
        new GesprekPlan(een, DAG.plusDays(1), null, null, null, java.util.Set.of(), null));

    assertThat(plannen.ongedaanTeMaken()).isEmpty();
    assertThatThrownBy(() -> plannen.maakOngedaan(id)).isInstanceOf(NietGevonden.class);
    assertThat(overzicht.vanLeerling(een)).hasSize(1);
  }

  @Test
  void hetPlanVanEenAnderIsNietOngedaanTeMaken() {
    leerling("1", "A", null, "PRO");
    long id = plannen.plan(plan("A", LocalTime.of(16, 0)));
    gegevens.logIn(gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS));

    assertThat(plannen.ongedaanTeMaken()).isEmpty();
    assertThatThrownBy(() -> plannen.maakOngedaan(id)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void eenAndereSchoolZietDeKlasNiet() {
    leerling("1", "A", "J. Bos", "PRO");
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));

    assertThat(plannen.voorbeeld(plan("A", LocalTime.of(16, 0))).gesprekken()).isEmpty();
    assertThat(mentoren.wijsToe("A", "K. Nieuw")).isZero();
  }

  @Test
  void eenPlanIsVoorEenKlasOfEenMentorEnNietVoorGisteren() {
    LocalTime negen = LocalTime.of(9, 0);
    List<Klasplan> fout =
        List.of(
            new Klasplan(null, null, DAG, negen, negen.plusHours(1), 30, 0, null),
            new Klasplan("A", "J. Bos", DAG, negen, negen.plusHours(1), 30, 0, null),
            new Klasplan("A", null, LocalDate.of(2026, 11, 1), negen, negen.plusHours(1), 30, 0, null),
            new Klasplan("A", null, DAG, negen, negen.plusHours(1), 4, 0, null),
            new Klasplan("A", null, DAG, negen, negen.plusHours(1), 30, 121, null));

    fout.forEach(plan -> assertThatThrownBy(() -> plannen.voorbeeld(plan)).isInstanceOf(OngeldigeInvoer.class));
  }

  @Test
  void eenKlasKrijgtEenMentorEnDeHistorieWeetHet() {
    long een = leerling("1", "A", null, "PRO");
    leerling("2", "A", "J. Bos", "PRO");
    leerling("3", "A", "K. Nieuw", "PRO");

    assertThat(mentoren.voorbeeld("A", "K. Nieuw")).isEqualTo(new MentorService.Gevolg(3, 1, 1));
    assertThat(mentoren.wijsToe("A", " K. Nieuw ")).isEqualTo(2);

    assertThat(leerlingen.findById(een).mentor()).isEqualTo("K. Nieuw");
    assertThat(jdbc.sql("select nieuw from wijzigingsregel where object_id = ? and veld = 'mentor'").param(een)
            .query(String.class).list())
        .containsExactly("K. Nieuw");
    assertThat(mentoren.wijsToe("A", "K. Nieuw")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-16, SCHOOLDAG, ",
    "2026-10-19, VAKANTIE, 2026-10-16",
    "2026-10-23, VAKANTIE, 2026-10-16",
    "2026-10-25, WEEKEND, ",
    "2026-10-26, SCHOOLDAG, ",
    "2027-05-06, FEESTDAG, ",
    "2027-04-26, VAKANTIE, 2027-04-23",
    "2027-08-27, VAKANTIE, 2027-07-16",
    "2027-08-30, NIET_BEKEND, "
  })
  void eenDagWordtBeoordeeldMetDeVakantiesVanDeRegio(
      LocalDate dag, Dagoordeel.Soort soort, LocalDate laatsteSchooldag) {
    jdbc.sql("insert into schoolregio (school_id, regio, gewijzigd_door) values (?, 'MIDDEN', 'proef')")
        .param(school)
        .update();

    assertThat(dagen.oordeel(dag).soort()).isEqualTo(soort);
    assertThat(dagen.oordeel(dag).laatsteSchooldag()).isEqualTo(laatsteSchooldag);
  }

  @Test
  void zonderRegioTellenAlleenWeekendEnFeestdag() {
    assertThat(dagen.oordeel(LocalDate.of(2026, 10, 19)).soort()).isEqualTo(Dagoordeel.Soort.SCHOOLDAG);
    assertThat(dagen.oordeel(LocalDate.of(2026, 12, 25)).soort()).isEqualTo(Dagoordeel.Soort.FEESTDAG);
  }

  @Test
  void alleenDeBeheerderVanDeSchoolKiestDeRegio() {
    assertThatThrownBy(() -> dagen.stelRegioIn(Schoolregio.ZUID)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> dagen.magRegioInstellen()).isInstanceOf(AccessDeniedException.class);
    jdbc.sql(
            "update gebruiker_rol set organisatiebeheerder = true where organisatie_id = ? and gebruiker_id ="
                + " (select id from gebruiker where gebruikersnaam = ?)")
        .params(school, functionaris)
        .update();
    gegevens.logIn(functionaris);

    dagen.stelRegioIn(Schoolregio.ZUID);
    dagen.stelRegioIn(Schoolregio.NOORD);

    assertThat(dagen.regio()).contains(Schoolregio.NOORD);
    assertThat(dagen.oordeel(LocalDate.of(2026, 2, 23)).vakantie().soort())
        .isEqualTo(Schoolvakantie.Soort.VOORJAAR);
  }
}
