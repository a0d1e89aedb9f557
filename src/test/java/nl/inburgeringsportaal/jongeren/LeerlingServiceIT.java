package nl.inburgeringsportaal.jongeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortaalContext
class LeerlingServiceIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

  @Autowired private LeerlingService leerlingen;
  @Autowired private SignaalService signalen;
  @Autowired private GesprekService gesprekken;
  @Autowired private GesprekOverzicht overzicht;
  @Autowired private SchoolwerkService werk;
  @Autowired private LeerlingnotitieService notities;
  @Autowired private Testgegevens gegevens;
  @Autowired private ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private long school;
  private String functionaris;

  @BeforeEach
  void school() {
    school = gegevens.nieuweSchool();
    functionaris = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(functionaris);
  }

  @AfterEach
  void terug() {
    klok.terug();
    gegevens.logUit();
  }

  private static LeerlingGegevens leerling(String nummer, String naam, String geboren, String klas) {
    return new LeerlingGegevens(
        null, 0, nummer, naam, "Sara", LocalDate.parse(geboren), klas, "J. Bos", null, "PRO",
        Verblijfsstatus.STATUSHOUDER, null, null, null, null, null);
  }

  private long nieuw(String nummer, String geboren) {
    return leerlingen.save(leerling(nummer, "Tesfay", geboren, "PRO-5"), null).id();
  }

  private static GesprekPlan plan(long leerling, LocalDate dag) {
    return new GesprekPlan(leerling, dag, LocalTime.of(10, 0), 30, "kamer 3", Set.of(Deelnemer.MENTOR), null);
  }

  private static GesprekVastlegging vastlegging(LocalDate dag, Delen delen, ToestemmingVan van, String gemeente) {
    return new GesprekVastlegging(
        dag, "de brief van DUO", "eerst de opleiding afmaken",
        List.of(new GesprekVastlegging.Afspraak("mentor belt", VANDAAG.plusDays(10))),
        delen, van, van == null ? null : dag, null, gemeente, null);
  }

  private static LeerlingFilter zoek(String tekst) {
    return new LeerlingFilter(tekst, null, null, null, null, null, null, false, false);
  }

  private int versie(long gesprek) {
    return overzicht.findById(gesprek).versie();
  }

  @Test
  void eenNieuweLeerlingHeeftMeteenEenSignaal() {
    long id = nieuw("1", "2009-05-02");

    assertThat(signalen.vanLeerling(id).status()).isEqualTo(Signaalstatus.open);
    assertThat(signalen.vanLeerling(id).signaaldatum()).isEqualTo(VANDAAG);
  }

  @Test
  void eenAndereOpleidingBerekentHetSignaalOpnieuwEnDeHistorieLaatHetZien() {
    long id = nieuw("1", "2009-05-02");
    LeerlingGegevens oud = leerlingen.findById(id);

    leerlingen.save(
        new LeerlingGegevens(
            id, oud.versie(), oud.leerlingnummer(), oud.achternaam(), oud.roepnaam(), oud.geboortedatum(),
            oud.klas(), oud.mentor(), oud.voogd(), "VWO", oud.verblijfsstatus(), null, null, null, null, null),
        "naar het vwo");

    assertThat(signalen.vanLeerling(id).reden()).isEqualTo(NietNodigReden.VRIJSTELLENDE_OPLEIDING);
    assertThat(
            jdbc.queryForList(
                "select status from signaal for system_time all where leerling_id = ? order by row_start",
                String.class,
                id))
        .containsExactly("open", "niet_nodig");
  }

  /** Whatever the time zone of the machine: what is written by entities and what is read by SQL is the same. */
  @Test
  void eenTijdstipStaatInDeDatabaseZoalsDeNederlandseKlokHetAanwijst() {
    long id = nieuw("1", "2009-05-02");
    notities.voegToe(id, "gebeld");
    long gesprek = gesprekken.plan(plan(id, VANDAAG.plusDays(1)));

    assertThat(tekst("select geschreven_op from leerlingnotitie where leerling_id = ?", id)).contains("12:00:00");
    assertThat(notities.list(id).getFirst().geschrevenOp().toLocalTime()).isEqualTo(LocalTime.NOON);
    assertThat(tekst("select begintijd from gesprek where id = ?", gesprek)).startsWith("10:00");
    assertThat(overzicht.findById(gesprek).begintijd()).isEqualTo(LocalTime.of(10, 0));
  }

  private String tekst(String vraag, long id) {
    return jdbc.queryForObject("select cast((" + vraag + ") as char)", String.class, id);
  }

  @Test
  void eenAndereSchoolZietDeLeerlingNiet() {
    long id = nieuw("1", "2009-05-02");
    long gesprek = gesprekken.plan(plan(id, VANDAAG.plusDays(1)));
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));

    assertThatThrownBy(() -> leerlingen.findById(id)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> signalen.vanLeerling(id)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> overzicht.findById(gesprek)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> notities.list(id)).isInstanceOf(NietGevonden.class);
    assertThat(leerlingen.list(LeerlingFilter.ALLE, PageRequest.of(0, 50))).isEmpty();
    assertThat(signalen.opDag(VANDAAG, PageRequest.of(0, 50))).isEmpty();
    assertThat(werk.open(SchoolTaak.Soort.GESPREK_PLANNEN, 10)).isEmpty();
  }

  @Test
  void wieTotEenKlasIsBeperktZietAlleenDieKlas() {
    leerlingen.save(leerling("1", "Een", "2009-05-02", "A"), null);
    long ander = leerlingen.save(leerling("2", "Twee", "2009-05-02", "B"), null).id();
    String beperkt = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    jdbc.update(
        "insert into gebruiker_groep select id, ?, 'A' from gebruiker where gebruikersnaam = ?", school, beperkt);
    gegevens.logIn(beperkt);

    assertThat(leerlingen.list(LeerlingFilter.ALLE, PageRequest.of(0, 50)))
        .extracting(LeerlingListItem::achternaam)
        .containsExactly("Een");
    assertThatThrownBy(() -> leerlingen.findById(ander)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> leerlingen.save(leerling("3", "Drie", "2009-05-02", "B"), null))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void eenAndereRolMagNiets() {
    gegevens.logIn("duo");

    assertThatThrownBy(() -> leerlingen.count(LeerlingFilter.ALLE)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void deTweedeDieOpslaatKrijgtEenConflictEnErIsNietsVeranderd() {
    long id = nieuw("1", "2009-05-02");
    LeerlingGegevens gelezen = leerlingen.findById(id);
    leerlingen.save(gelezen, "eerste");

    LeerlingGegevens anders =
        new LeerlingGegevens(
            id, gelezen.versie(), "1", "Anders", null, gelezen.geboortedatum(), "B", null, null, "PRO",
            Verblijfsstatus.ONBEKEND, null, null, null, null, null);
    leerlingen.save(
        new LeerlingGegevens(
            id, leerlingen.findById(id).versie(), "1", "Eerst", null, gelezen.geboortedatum(), "A", null, null,
            "PRO", Verblijfsstatus.STATUSHOUDER, null, null, null, null, null),
        null);

    assertThatThrownBy(() -> leerlingen.save(anders, null)).isInstanceOf(GelijktijdigGewijzigd.class);
    assertThat(leerlingen.findById(id).achternaam()).isEqualTo("Eerst");
  }

  @Test
  void eenNummerKomtMaarEenKeerVoorEnEenNaamgenootIsEenWaarschuwing() {
    long id = nieuw("1", "2009-05-02");

    assertThatThrownBy(() -> nieuw("1", "2010-01-01")).isInstanceOf(OngeldigeInvoer.class);
    assertThat(leerlingen.mogelijkDubbel(leerling("9", "tesfay", "2009-05-02", "X")))
        .extracting(MogelijkDubbel::id)
        .containsExactly(id);
    assertThat(leerlingen.mogelijkDubbel(leerling("9", "Tesfay", "2009-05-03", "X"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2016-11-02, true", "2016-11-03, false", "1996-11-02, true", "1995-11-03, true", "1995-11-02, false"})
  void eenLeerlingIsTienTotEnMetDertigJaar(String geboren, boolean mag) {
    if (mag) {
      assertThat(nieuw("1", geboren)).isPositive();
    } else {
      assertThatThrownBy(() -> nieuw("1", geboren)).isInstanceOf(OngeldigeInvoer.class);
    }
  }

  @Test
  void deLijstFiltertZoektEnSorteertMetEenVasteVolgorde() {
    leerlingen.save(leerling("1", "Bakr", "2009-05-02", "A"), null);
    leerlingen.save(leerling("2", "abdi", "2009-05-02", "B"), null);
    leerlingen.save(leerling("3", "Çelik", "2012-05-02", "A"), null);
    PageRequest pagina = PageRequest.of(0, 2, Sort.by("naam"));

    assertThat(leerlingen.list(LeerlingFilter.ALLE, pagina))
        .extracting(LeerlingListItem::achternaam)
        .containsExactly("abdi", "Bakr");
    assertThat(leerlingen.list(LeerlingFilter.ALLE, pagina).hasNext()).isTrue();
    assertThat(leerlingen.list(LeerlingFilter.ALLE, pagina.next()))
        .extracting(LeerlingListItem::achternaam)
        .containsExactly("Çelik");
    assertThat(leerlingen.count(zoek("celik"))).isEqualTo(1);
    assertThat(leerlingen.count(zoek("sara abdi"))).isEqualTo(1);
    assertThat(leerlingen.count(zoek("3"))).isEqualTo(1);
    assertThat(leerlingen.count(zoek("%"))).isZero();
    assertThat(
            leerlingen.count(
                new LeerlingFilter(null, "A", null, "PRO", Signaalstatus.verwacht, null, null, false, false)))
        .isEqualTo(1);
    assertThat(leerlingen.klassen()).containsExactly("A", "B");
  }

  @Test
  void eenGesprekGaatVanGeplandNaarGevoerdEnHetSignaalGaatMee() {
    long id = nieuw("1", "2009-05-02");
    long gesprek = gesprekken.plan(plan(id, VANDAAG));
    assertThat(signalen.vanLeerling(id).status()).isEqualTo(Signaalstatus.gesprek_gepland);
    assertThat(werk.aantal(SchoolTaak.Soort.GESPREK)).isEqualTo(1);

    gesprekken.legVast(gesprek, versie(gesprek), vastlegging(VANDAAG, Delen.NIET, null, null));

    assertThat(signalen.vanLeerling(id).status()).isEqualTo(Signaalstatus.gesprek_gevoerd);
    assertThat(werk.open(SchoolTaak.Soort.AFSPRAAK, 10))
        .extracting(SchoolTaak::bijzonderheid)
        .containsExactly("mentor belt");
    signalen.sluit(id);
    assertThat(signalen.vanLeerling(id).status()).isEqualTo(Signaalstatus.gesloten);
    signalen.heropen(id);
    assertThat(signalen.vanLeerling(id).status()).isEqualTo(Signaalstatus.gesprek_gevoerd);
  }

  @Test
  void eenTweedeGeplandGesprekKanNiet() {
    long id = nieuw("1", "2009-05-02");
    gesprekken.plan(plan(id, VANDAAG));

    assertThatThrownBy(() -> gesprekken.plan(plan(id, VANDAAG.plusDays(1)))).isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(
            () ->
                jdbc.update(
                    "insert into gesprek (id, leerling_id, school_id, status, gepland_op, datum, gewijzigd_door)"
                        + " values (-1, ?, ?, 'GEPLAND', '2026-11-02', '2026-11-02', 'x')",
                    id,
                    school))
        .hasMessageContaining("gesprek_een_gepland");
  }

  @Test
  void nietDoorgegaanMaaktHetSignaalWeerOpen() {
    long id = nieuw("1", "2009-05-02");
    long gesprek = gesprekken.plan(plan(id, VANDAAG));

    gesprekken.gingNietDoor(gesprek, versie(gesprek), NietDoorgegaanReden.LEERLING_AFWEZIG, null);

    assertThat(signalen.vanLeerling(id).status()).isEqualTo(Signaalstatus.open);
    assertThatThrownBy(
            () -> gesprekken.legVast(gesprek, versie(gesprek), vastlegging(VANDAAG, Delen.NIET, null, null)))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void eldersGevoerdTeltAlsGevoerd() {
    long id = nieuw("1", "2009-05-02");

    gesprekken.eldersGevoerd(id, VANDAAG.minusDays(3), EldersDoor.NIDOS, null);

    assertThat(signalen.vanLeerling(id).status()).isEqualTo(Signaalstatus.gesprek_gevoerd);
    assertThatThrownBy(() -> gesprekken.eldersGevoerd(id, VANDAAG.plusDays(1), EldersDoor.NIDOS, null))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void delenKanAlleenMetToestemmingVanDeJuistePersoonEnEenGemeente() {
    long id = nieuw("1", "2009-05-02");
    long gesprek = gesprekken.plan(plan(id, VANDAAG));
    int versie = versie(gesprek);

    assertThatThrownBy(
            () ->
                gesprekken.legVast(
                    gesprek, versie, vastlegging(VANDAAG, Delen.TOESTEMMING, ToestemmingVan.OUDER, "GM0344")))
        .isInstanceOf(RegelOvertreden.class)
        .hasMessageContaining("toestemming-leeftijd");
    assertThatThrownBy(
            () ->
                gesprekken.legVast(
                    gesprek, versie, vastlegging(VANDAAG, Delen.TOESTEMMING, ToestemmingVan.LEERLING, null)))
        .hasMessageContaining("zonder-gemeente");
    assertThatThrownBy(
            () -> gesprekken.legVast(gesprek, versie, vastlegging(VANDAAG, Delen.GRONDSLAG, null, "GM0344")))
        .hasMessageContaining("zonder-grondslag");

    gesprekken.legVast(
        gesprek, versie, vastlegging(VANDAAG, Delen.TOESTEMMING, ToestemmingVan.LEERLING, "GM0344"));

    assertThat(overzicht.findById(gesprek).delen()).isEqualTo(Delen.TOESTEMMING);
    assertThat(leerlingen.findById(id).woongemeente()).isEqualTo("GM0344");
    gesprekken.trekDelenIn(gesprek, versie(gesprek));
    assertThat(overzicht.findById(gesprek).delenIngetrokkenOp()).isEqualTo(VANDAAG);
  }

  @Test
  void hetAgendabestandNoemtNiemand() {
    long id = nieuw("1", "2009-05-02");
    String ics = new String(overzicht.ics(gesprekken.plan(plan(id, VANDAAG))), StandardCharsets.UTF_8);

    assertThat(ics).contains("BEGIN:VCALENDAR", "SUMMARY:Gesprek over inburgering", "LOCATION:kamer 3");
    assertThat(ics).contains("20261102T090000Z");
    assertThat(ics).doesNotContain("Tesfay", "Sara", "PRO-5");
  }

  @Test
  void opEenAnderePeildatumRekentHetPortaalMetDeGegevensVanNu() {
    nieuw("17", "2009-05-02");

    assertThat(signalen.opDag(VANDAAG.minusDays(1), PageRequest.of(0, 10)))
        .extracting(SignaalOpDag::status)
        .containsExactly(Signaalstatus.verwacht);
    assertThat(signalen.opDag(LocalDate.parse("2027-05-02"), PageRequest.of(0, 10)))
        .extracting(SignaalOpDag::teLaat)
        .containsExactly(true);
    assertThat(signalen.opDag(VANDAAG.minusYears(10), PageRequest.of(0, 10))).hasSize(1);
    assertThatThrownBy(() -> signalen.opDag(VANDAAG.minusYears(10).minusDays(1), PageRequest.of(0, 10)))
        .isInstanceOf(OngeldigeInvoer.class);
  }
}
