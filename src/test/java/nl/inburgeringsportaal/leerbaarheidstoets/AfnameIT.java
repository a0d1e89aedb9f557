package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.gebeurtenis.ErnstigIncidentGemeld;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp.Begeleider;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp.Kandidaat;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who sees which session and when, and what taps do to sessions, candidates and calls. */
@PortaalContext
class AfnameIT {
  @Autowired private AfnameService afnames;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private ApplicationEventMulticaster gebeurtenissen;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  @Autowired private SessieplanService plannen;

  private Sessiehulp hulp;
  private LocalDate vandaag;
  private LocalDateTime tien;
  private Begeleider annet;

  @BeforeEach
  void begin() {
    klok.terug();
    vandaag = klok.nu().toLocalDate();
    tien = vandaag.atTime(10, 0);
    hulp = fabriek.createBean(Sessiehulp.class);
    annet = hulp.begeleider();
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private long klaargezet(Begeleider... begeleiders) {
    return hulp.sessie(tien, LbtSessiestatus.KLAARGEZET, 4, begeleiders);
  }

  @Test
  void wieErWasVoorEenSessieDieNietDoorgaatZoektWeerEenPlaats() {
    long sessie = hulp.sessie(klok.nu().plusHours(2), LbtSessiestatus.KLAARGEZET, 4, annet);
    Kandidaat wie = hulp.kandidaat("Vroeg", "GM0344");
    long plaats = hulp.plaats(sessie, wie);
    stuur(annet, sessie, Sessiehulp.tik(Afnamesoort.AANWEZIG, plaats, null, klok.nu()));
    gegevens.als(
        "gemeente",
        () -> {
          plannen.annuleer(sessie, "Brandalarm");
          return null;
        });
    assertThat(jdbc.queryForObject("select status from lbt_deelname where id = ?", String.class, wie.deelname()))
        .isEqualTo("AANGEMELD");
  }

  private Afnameuitkomst stuur(Begeleider wie, long sessie, Afnametik... tikken) {
    return gegevens.als(wie.account(), () -> afnames.verwerk(sessie, List.of(tikken)));
  }

  private AfnameGegevens lees(Begeleider wie, long sessie) {
    return gegevens.als(wie.account(), () -> afnames.findById(sessie));
  }

  private Afnametik tik(Afnamesoort soort, Long plaatsing, String waarde, int minuut) {
    return Sessiehulp.tik(soort, plaatsing, waarde, tien.plusMinutes(minuut));
  }

  private String van(String tabel, String kolom, long id) {
    return jdbc.queryForObject("select " + kolom + " from " + tabel + " where id = ?", String.class, id);
  }

  private void levertIn(Begeleider wie, long sessie) {
    gegevens.als(
        wie.account(),
        () -> {
          afnames.eisOoit(sessie);
          return null;
        });
  }

  private String geweigerd(Afnametik tik) {
    return jdbc.queryForObject(
        "select geweigerd from lbt_gebeurtenis where sleutel = ?", String.class, tik.sleutel().toString());
  }

  @Test
  void alleenWieBegeleidtZietDeSessieEnWieVervangenIsMeteenNietsMeer() {
    Begeleider ander = hulp.begeleider();
    long sessie = klaargezet(annet);
    long plaatsing = hulp.geplaatst(sessie);
    assertThat(lees(annet, sessie).kandidaten())
        .singleElement()
        .matches(wie -> wie.plaatsingId() == plaatsing && wie.naam().equals("Senait Tesfay"));
    assertThatThrownBy(() -> lees(ander, sessie)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> stuur(ander, sessie, tik(Afnamesoort.AANWEZIG, plaatsing, null, 1)))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> levertIn(ander, sessie)).isInstanceOf(NietGevonden.class);
    hulp.begeleid(sessie, ander);
    hulp.vervang(sessie, annet);
    assertThatCode(() -> levertIn(annet, sessie)).as("wat nog op de tablet staat").doesNotThrowAnyException();

    assertThatThrownBy(() -> lees(annet, sessie)).isInstanceOf(NietGevonden.class);
    assertThat(gegevens.als(annet.account(), () -> afnames.list(Afnameperiode.NU))).isEmpty();
    Afnametik laat = tik(Afnamesoort.AANWEZIG, plaatsing, null, 1);
    assertThat(stuur(annet, sessie, laat).stand()).isNull();
    assertThat(geweigerd(laat)).as("bewaard, zonder gevolg").isEqualTo("vervangen");
    assertThat(lees(ander, sessie).stand().geweigerd()).singleElement().matches(een -> een.reden().equals("vervangen"));
    assertThat(van("lbt_plaatsing", "status", plaatsing)).isEqualTo("INGEPLAND");
  }

  @Test
  void kandidatenZijnTeZienVanZevenDagenVoorTotEnMetZevenDagenNa() {
    long sessie = klaargezet(annet);
    hulp.geplaatst(sessie);
    for (int dag : List.of(-7, 7)) {
      klok.zetOp(vandaag.plusDays(dag));
      assertThat(lees(annet, sessie).kandidaten()).as("dag " + dag).hasSize(1);
    }
    for (int dag : List.of(-8, 8)) {
      klok.zetOp(vandaag.plusDays(dag));
      assertThat(lees(annet, sessie).kandidaten()).as("dag " + dag).isEmpty();
      assertThat(lees(annet, sessie).stand().plaatsen()).as("dag " + dag).isEmpty();
    }
  }

  @Test
  void elkeLezingVanKandidatenStaatInHetLeeslogVoorDeGemeenteDieZeHoudt() {
    long sessie = klaargezet(annet);
    hulp.geplaatst(sessie);
    lees(annet, sessie);
    gegevens.als(annet.account(), () -> afnames.stand(sessie));

    assertThat(
            jdbc.queryForList(
                "select voor_organisatie_id from leesregel where object_soort = 'afname' and object_id = ?",
                Long.class,
                sessie))
        .containsExactly(hulp.gemeente("GM0344"));
  }

  @Test
  void eenConceptIsNogNietVoorDeBegeleiderEnWieIsTeruggetrokkenZietNiets() {
    long concept = hulp.sessie(tien, LbtSessiestatus.CONCEPT, 4, annet);
    assertThatThrownBy(() -> lees(annet, concept)).isInstanceOf(NietGevonden.class);
    long sessie = klaargezet(annet);
    jdbc.update("update toetsbegeleider set ingetrokken_op = ? where id = ?", vandaag, annet.id());

    assertThatThrownBy(() -> lees(annet, sessie)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void eenSessieVanBeginTotEind() {
    long sessie = klaargezet(annet);
    Kandidaat wie = hulp.kandidaat("Haile", "GM0344");
    long plaatsing = hulp.plaats(sessie, wie);
    Kandidaat weg = hulp.kandidaat("Omar", "GM0344");
    long wegplaats = hulp.plaats(sessie, weg);
    List<Afnametik> tikken = Sessiehulp.heleSessie(plaatsing, tien);
    stuur(annet, sessie, tikken.subList(0, 2).toArray(Afnametik[]::new));
    assertThat(van("lbt_deelname", "status", wie.deelname())).isEqualTo("VERSCHENEN");
    Afnamestand bezig = stuur(annet, sessie, tikken.get(2)).stand();
    assertThat(bezig.status()).isEqualTo(LbtSessiestatus.BEZIG);
    stuur(annet, sessie, tik(Afnamesoort.AFWEZIG, wegplaats, null, 3));
    assertThat(van("lbt_plaatsing", "status", wegplaats)).as("tot het sluiten").isEqualTo("INGEPLAND");
    klok.vooruit(java.time.Duration.ofHours(2));
    Afnamestand dicht = stuur(annet, sessie, tikken.get(3), tikken.get(4)).stand();

    assertThat(dicht.status()).isEqualTo(LbtSessiestatus.AFGEROND);
    assertThat(dicht.plaatsen())
        .extracting(Afnamestand.Plaats::stand)
        .containsExactlyInAnyOrder(Aanwezigheidsstand.KLAAR, Aanwezigheidsstand.AFWEZIG);
    assertThat(van("lbt_deelname", "status", wie.deelname())).isEqualTo("AFGENOMEN");
    assertThat(van("lbt_deelname", "status", weg.deelname())).isEqualTo("NIET_VERSCHENEN");
    assertThat(van("lbt_plaatsing", "identiteit", plaatsing)).isEqualTo("PASPOORT");
    assertThat(van("lbt_sessie", "bezet", sessie)).isEqualTo("2");
    assertThat(jdbc.queryForMap("select oproep, afhandeling from lbt_noshow where plaatsing_id = ?", wegplaats))
        .containsEntry("oproep", 1)
        .containsEntry("afhandeling", null);
    Afnametik erna = tik(Afnamesoort.AANWEZIG, wegplaats, null, 5);
    stuur(annet, sessie, erna);
    assertThat(geweigerd(erna)).isEqualTo("afgesloten");
  }

  @Test
  void wieVoorDeTweedeKeerNietKomtHeeftEenTweedeOproep() {
    Kandidaat wie = hulp.kandidaat("Saleh", "GM0344");
    for (int oproep = 1; oproep <= 2; oproep++) {
      klok.zetOp(vandaag.plusDays(oproep));
      LocalDateTime begin = vandaag.plusDays(oproep).atTime(10, 0);
      long sessie = hulp.sessie(begin, LbtSessiestatus.KLAARGEZET, 4, annet);
      long plaatsing = hulp.plaats(sessie, wie);
      stuur(
          annet,
          sessie,
          Sessiehulp.tik(Afnamesoort.AFWEZIG, plaatsing, null, begin.plusMinutes(10)),
          Sessiehulp.tik(Afnamesoort.AFSLUITEN, null, null, begin.plusMinutes(20)));
      assertThat(van("lbt_sessie", "status", sessie)).isEqualTo("AFGEROND");
    }
    assertThat(
            jdbc.queryForList(
                "select oproep from lbt_noshow where deelname_id = ? order by id", Integer.class, wie.deelname()))
        .containsExactly(1, 2);
  }

  @Test
  void watTweemaalKomtTeltEenmaalEnEenLatereTikVanEerderTeltOpZijnMoment() {
    long sessie = klaargezet(annet);
    long plaatsing = hulp.geplaatst(sessie);
    Afnametik aanwezig = tik(Afnamesoort.AANWEZIG, plaatsing, null, 8);
    stuur(annet, sessie, aanwezig, aanwezig);
    assertThat(stuur(annet, sessie, aanwezig).ontvangen()).containsExactly(aanwezig.sleutel());
    assertThat(
            jdbc.queryForObject("select count(*) from lbt_gebeurtenis where sessie_id = ?", Integer.class, sessie))
        .isEqualTo(1);
    stuur(annet, sessie, tik(Afnamesoort.AFWEZIG, plaatsing, null, 4));

    assertThat(lees(annet, sessie).stand().plaatsen())
        .singleElement()
        .matches(een -> een.stand() == Aanwezigheidsstand.AANWEZIG);
  }

  @Test
  void startenGeldtOokAlsDeSessieToenKlaargezetWasEnNuNietMeer() {
    long sessie = hulp.sessie(tien, LbtSessiestatus.GEPLAND, 4, annet);
    long plaatsing = hulp.geplaatst(sessie);
    jdbc.update(
        "update lbt_sessie set klaargezet_op = ?, teruggezet_op = ? where id = ?",
        tien.minusDays(1), tien.plusMinutes(10), sessie);
    Afnametik erna = tik(Afnamesoort.START, null, null, 11);
    stuur(annet, sessie, tik(Afnamesoort.AANWEZIG, plaatsing, null, 1), erna);
    assertThat(geweigerd(erna)).isEqualTo("niet-klaargezet");
    assertThat(van("lbt_sessie", "status", sessie)).isEqualTo("GEPLAND");

    Afnamestand stand = stuur(annet, sessie, tik(Afnamesoort.START, null, null, 9)).stand();
    assertThat(stand.status()).isEqualTo(LbtSessiestatus.BEZIG);
    assertThat(geweigerd(erna)).as("de sessie was toen al begonnen").isNull();
  }

  @Test
  void wieZonderAfspraakKomtKrijgtEenPlaatsAlsDeRegelsHetToestaan() {
    long sessie = hulp.sessie(tien, LbtSessiestatus.KLAARGEZET, 2, annet);
    hulp.geplaatst(sessie);
    Kandidaat zwolle = hulp.kandidaat("Zwolle", "GM0193");
    Kandidaat elders = hulp.kandidaat("Elders", "GM0344");
    hulp.plaats(hulp.sessie(tien.plusDays(3), LbtSessiestatus.GEPLAND, 4, annet), elders);
    Kandidaat klaar = hulp.kandidaat("Klaar", "GM0344");
    jdbc.update("update lbt_deelname set status = 'AFGENOMEN' where id = ?", klaar.deelname());
    Kandidaat wie = hulp.kandidaat("Welkom", "GM0344");
    Kandidaat vol = hulp.kandidaat("Vol", "GM0344");
    List<Afnametik> tikken =
        List.of("BESTAATNIET", zwolle.nummer(), elders.nummer(), klaar.nummer(), wie.nummer(), wie.nummer(),
                vol.nummer())
            .stream()
            .map(nummer -> tik(Afnamesoort.ONAANGEKONDIGD, null, nummer, 1))
            .toList();
    for (Afnametik tik : tikken) {
      stuur(annet, sessie, tik);
    }

    assertThat(tikken.stream().map(this::geweigerd))
        .containsExactly(
            "onbekend-nummer", "geen-toestemming", "elders-gepland", "niet-planbaar", null, "al-hier", "vol");
    assertThat(lees(annet, sessie).stand().plaatsen())
        .filteredOn(Afnamestand.Plaats::terPlaatse)
        .singleElement()
        .matches(een -> een.examennummer().equals(wie.nummer()) && een.stand() == Aanwezigheidsstand.AANWEZIG);
    assertThat(van("lbt_sessie", "bezet", sessie)).isEqualTo("2");
  }

  @Test
  void eenIncidentKomtEenmaalBijDuoEnEenErnstigWordtDoorverteld() {
    long sessie = klaargezet(annet);
    long plaatsing = hulp.geplaatst(sessie);
    List<Object> verteld = new java.util.concurrent.CopyOnWriteArrayList<>();
    ApplicationListener<PayloadApplicationEvent<ErnstigIncidentGemeld>> luistert =
        ApplicationListener.forPayload(verteld::add);
    gebeurtenissen.addApplicationListener(luistert);
    Afnametik ernstig =
        new Afnametik(
            UUID.randomUUID(), Afnamesoort.INCIDENT, plaatsing, "FRAUDE", tien, true, "Een telefoon onder tafel.");
    stuur(annet, sessie, ernstig);
    stuur(annet, sessie, ernstig, tik(Afnamesoort.INCIDENT, null, "STORING", 3));
    gebeurtenissen.removeApplicationListener(luistert);

    assertThat(
            jdbc.queryForList(
                "select soort from lbt_incident where sessie_id = ? order by moment", String.class, sessie))
        .containsExactly("FRAUDE", "STORING");
    assertThat(verteld).singleElement().matches(een -> ((ErnstigIncidentGemeld) een).sessieId() == sessie);
  }

  @Test
  void eenGeannuleerdeSessieBewaartTikkenZonderGevolg() {
    long sessie = klaargezet(annet);
    long plaatsing = hulp.geplaatst(sessie);
    jdbc.update("update lbt_sessie set status = 'GEANNULEERD' where id = ?", sessie);
    Afnametik tik = tik(Afnamesoort.AANWEZIG, plaatsing, null, 1);
    stuur(annet, sessie, tik);

    assertThat(geweigerd(tik)).isEqualTo("geannuleerd");
    assertThat(lees(annet, sessie).kandidaten()).isEmpty();
  }
}
