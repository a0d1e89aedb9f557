package nl.inburgeringsportaal.misbruik;

import static nl.inburgeringsportaal.misbruik.Misbruikhulp.VERHAAL;
import static nl.inburgeringsportaal.misbruik.Misbruikhulp.adres;
import static nl.inburgeringsportaal.misbruik.Misbruikhulp.signaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.gebeurtenis.ErnstigIncidentGemeld;
import nl.inburgeringsportaal.cursus.Cursushulp;
import nl.inburgeringsportaal.keurmerk.Keurmerkhulp;
import nl.inburgeringsportaal.keurmerk.TaalschoolFilter;
import nl.inburgeringsportaal.keurmerk.TaalschoolService;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** From signal to report to outcome, and who sees what of it. */
@PortaalContext
class MisbruikIT {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private MisbruikzaakService zaken;
  @Autowired private MisbruiksignaalService signalen;
  @Autowired private GemeldService gemeld;
  @Autowired private AnoniemeMeldingService anoniem;
  @Autowired private ZaakbehandelService behandeling;
  @Autowired private InspectiemeldingService meldingen;
  @Autowired private MisbruikwerkService werk;
  @Autowired private TaalschoolService scholen;
  @Autowired private List<Bewaarsoort> bewaarsoorten;
  @Autowired private ApplicationEventPublisher gebeurtenissen;
  @Autowired private TransactionOperations transactie;

  private Misbruikhulp hulp;
  private String waarover;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Misbruikhulp.class);
    waarover = "Taalschool " + System.nanoTime();
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
    klok.terug();
  }

  private ZaakDetail lees(String wie, long id) {
    return gegevens.als(wie, () -> zaken.findById(id));
  }

  private List<ZaakListItem> lijst(String wie) {
    ZaakFilter filter = new ZaakFilter(waarover, null, null, false, false, false);
    return gegevens.als(wie, () -> zaken.list(filter, PageRequest.of(0, 50)).getContent());
  }

  private void sluit(String wie, long id, Afsluitgrond grond) {
    hulp.doe(wie, () -> behandeling.sluit(id, hulp.versie(id), grond, "Uitgezocht."));
  }

  @Test
  void vanEenBezoekerBlijftNietsDanWatHijSchreef() {
    String adres = "203.0.113.77";
    long logregels = jdbc.queryForObject("select count(*) from leesregel", Long.class);
    // Also of who happens to be logged in.
    String code = gegevens.als("school", () -> anoniem.meld(signaal(waarover), adres));
    assertThat(anoniem.vind(code, adres).stand()).isEqualTo(Melderstand.ONTVANGEN);

    long id = hulp.id(waarover);
    assertThat(jdbc.queryForObject("select count(*) from leesregel", Long.class)).isEqualTo(logregels);
    assertThat(
            jdbc.queryForMap("select kanaal, organisatie_id, gewijzigd_door from misbruikzaak where id = ?", id))
        .containsEntry("kanaal", "OPENBAAR")
        .containsEntry("organisatie_id", null)
        .containsEntry("gewijzigd_door", "systeem");
    assertThat(jdbc.queryForObject("select gewijzigd_door from misbruikzaak_tekst where zaak_id = ?", String.class, id))
        .isEqualTo("systeem");
    for (String tabel : List.of("misbruikzaak", "misbruikzaak_tekst", "misbruikmelder", "misbruikcode")) {
      assertThat(jdbc.queryForList("select * from " + tabel).toString()).doesNotContain("203.0.113", code);
    }
    String cijfer =
        jdbc.queryForObject("select hex(gegevens) from misbruikmelder where zaak_id = ?", String.class, id);
    assertThat(cijfer)
        .doesNotContainIgnoringCase(HexFormat.of().formatHex("Geheim".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void eenBezoekerZietAlleenDeStandEnAntwoordtOpEenVraag() {
    String code = hulp.anoniem(waarover);
    long id = hulp.id(waarover);
    assertThatThrownBy(() -> anoniem.antwoord(code, "Zomaar", List.of(), adres())).isInstanceOf(RegelOvertreden.class);
    hulp.vraag(id, "Op welke dagen was dat?");
    gegevens.logUit();

    String overgetypt = code.toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    Gemeld open = anoniem.vind(overgetypt, adres());
    assertThat(open.stand()).isEqualTo(Melderstand.VRAAG);
    assertThat(open.berichten()).singleElement().matches(een -> een.tekst().equals("Op welke dagen was dat?"));
    anoniem.antwoord(overgetypt, "Op maandag.", List.of(), adres());
    assertThat(anoniem.vind(code, adres()).stand()).isEqualTo(Melderstand.ONTVANGEN);
    assertThat(lees("keurmerk", id).vragen()).hasSize(2);

    sluit("keurmerk", id, Afsluitgrond.ONVOLDOENDE);
    gegevens.logUit();
    assertThat(anoniem.vind(code, adres()).stand()).isEqualTo(Melderstand.AFGESLOTEN);
    assertThatThrownBy(() -> anoniem.antwoord(code, "Nog iets", List.of(), adres()))
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> anoniem.vind("ABCD-EFGH-JKLM-NPQR-STUV", adres())).isInstanceOf(NietGevonden.class);
  }

  @Test
  void vanEenAdresKomenNietMeerMeldingenDanDeGrensToelaat() {
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 100; i++) {
                anoniem.meld(signaal(waarover), "198.51.100.9");
              }
            })
        .isInstanceOf(RegelOvertreden.class)
        .hasMessageContaining("misbruik.fout.te-vaak");
  }

  @Test
  void verkeerdeInvoerNoemtHetVeld() {
    assertThatThrownBy(
            () -> anoniem.meld(new SignaalGegevens(null, null, waarover, "kort", null, null), adres()))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("tekst"));
    assertThatThrownBy(() -> anoniem.meld(new SignaalGegevens(null, null, " ", VERHAAL, null, null), adres()))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("waarover"));
    LocalDate morgen = klok.nu().toLocalDate().plusDays(1);
    assertThatThrownBy(() -> hulp.onregelmatigheid(morgen))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("ontvangen"));
    assertThatThrownBy(() -> hulp.vanBuiten(morgen))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("gemeld"));
  }

  @Test
  void eenMeldingLigtNooitVoorHetSignaal() {
    LocalDate ontvangen = klok.nu().toLocalDate().minusDays(3);
    long examen = hulp.onregelmatigheid(ontvangen);
    assertThatThrownBy(() -> hulp.meld("duo", examen, ontvangen.minusDays(1)))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            fout -> {
              assertThat(fout.veld()).isEqualTo("gemeld");
              assertThat(fout.argumenten()).contains(ontvangen.minusDays(1), ontvangen);
            });
    assertThat(hulp.status(examen)).isEqualTo("SIGNAAL");
    hulp.meld("duo", examen, ontvangen);

    LocalDate eerste = MisbruikcijferService.EERSTE_DAG;
    assertThatThrownBy(() -> hulp.vanBuiten(eerste.minusDays(1)))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("gemeld"));
    assertThat(hulp.vanBuiten(eerste)).isPositive();
  }

  @Test
  void eenGemeenteZietAlleenDeStandVanHaarEigenSignaal() {
    long id = hulp.vanGemeente("klantmanager", waarover);
    hulp.behandelt("keurmerk", id);

    Gemeld eigen = gegevens.als("gemeente", () -> gemeld.findById(id));
    assertThat(eigen.stand()).isEqualTo(Melderstand.ONTVANGEN);
    assertThatThrownBy(() -> gegevens.als("gemeente2", () -> gemeld.findById(id))).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> gegevens.als("duo", () -> gemeld.findById(id))).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> lees("klantmanager", id)).isInstanceOf(AccessDeniedException.class);
    hulp.vraag(id, "Welke cursus?");
    assertThat(gegevens.als("klantmanager", () -> werk.vind(Misbruiktaak.Soort.VRAAG_MELDER, id))).isPresent();
    assertThat(gegevens.als("gemeente2", () -> werk.vind(Misbruiktaak.Soort.VRAAG_MELDER, id))).isEmpty();
    hulp.doe("klantmanager", () -> gemeld.antwoord(id, "De avondcursus.", List.of()));
    assertThat(gegevens.als("klantmanager", () -> werk.vind(Misbruiktaak.Soort.VRAAG_MELDER, id))).isEmpty();
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Misbruiktaak.Soort.ANTWOORD, id))).isPresent();
  }

  @Test
  void aanWelkeSchoolEenSignaalIsGekoppeldZietEenMelderNergens() {
    String nummer = Cursushulp.nummer();
    String naam = "Gekoppelde school " + nummer;
    long school = fabriek.createBean(Keurmerkhulp.class).school(nummer, naam);
    long id = hulp.vanGemeente("klantmanager", waarover);
    hulp.beoordeelt("keurmerk", id, school, null);
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Misbruiktaak.Soort.BEOORDELEN, id)))
        .get()
        .extracting(Misbruiktaak::onderwerp)
        .isEqualTo(naam);
    hulp.vraag(id, "Welke cursus?");

    Misbruiktaak taak =
        gegevens.als("klantmanager", () -> werk.vind(Misbruiktaak.Soort.VRAAG_MELDER, id)).orElseThrow();
    assertThat(taak.onderwerp()).isEqualTo(waarover);
    assertThat(gegevens.als("klantmanager", () -> werk.open(500)))
        .extracting(Misbruiktaak::onderwerp)
        .doesNotContain(naam);
  }

  @Test
  void wieDeMelderIsLeestAlleenDeBehandelaarEnDatStaatInHetLog() {
    long id = hulp.vanGemeente("klantmanager", waarover);
    assertThatThrownBy(() -> gegevens.als("keurmerk", () -> signalen.melder(id))).isInstanceOf(NietGevonden.class);
    hulp.behandelt("keurmerk", id);

    assertThat(gegevens.als("keurmerk", () -> signalen.melder(id)).naam()).isEqualTo("Melder Geheim");
    assertThatThrownBy(() -> gegevens.als("beslisser", () -> signalen.melder(id))).isInstanceOf(NietGevonden.class);
    assertThat(
            jdbc.queryForList(
                "select gebruikersnaam from leesregel where object_soort = 'misbruikmelder' and object_id = ?",
                String.class, id))
        .containsExactly("keurmerk");
  }

  @Test
  void eenSamengevoegdSignaalGaatVerderAlsDeHoofdzaak() {
    String code = hulp.anoniem(waarover);
    long eerste = hulp.id(waarover);
    long hoofd = hulp.vanGemeente("klantmanager", waarover + " hoofd");
    long verder = hulp.vanGemeente("klantmanager", waarover + " verder");
    hulp.doe("keurmerk", () -> signalen.voegSamen(eerste, hulp.versie(eerste), hoofd));
    hulp.doe("keurmerk", () -> signalen.voegSamen(hoofd, hulp.versie(hoofd), verder));

    assertThat(lees("keurmerk", verder).samengevoegd()).containsExactlyInAnyOrder(eerste, hoofd);
    assertThatThrownBy(
            () -> hulp.doe("keurmerk", () -> signalen.voegSamen(verder, hulp.versie(verder), eerste)))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(
            () -> hulp.doe("keurmerk", () -> signalen.voegSamen(verder, hulp.versie(verder), verder)))
        .isInstanceOf(OngeldigeInvoer.class);
    sluit("keurmerk", verder, Afsluitgrond.HERSTELD);
    gegevens.logUit();
    assertThat(anoniem.vind(code, adres()).stand()).isEqualTo(Melderstand.AFGESLOTEN);
  }

  @Test
  void tweeMensenVeranderenNietTegelijkDezelfdeZaak() {
    long id = hulp.vanGemeente("klantmanager", waarover);
    int gelezen = hulp.versie(id);
    hulp.behandelt("keurmerk", id);

    assertThatThrownBy(
            () ->
                hulp.doe("beslisser", () -> behandeling.sluit(id, gelezen, Afsluitgrond.ONGEGROND, "Het is niet zo.")))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    assertThatThrownBy(() -> sluit("keurmerk", id, Afsluitgrond.EXAMEN_ONGELDIG)).isInstanceOf(OngeldigeInvoer.class);
    assertThat(hulp.status(id)).isEqualTo("SIGNAAL");
  }

  @Test
  void vanSignaalTotUitkomstZietIederZijnDeel() {
    long id = hulp.vanGemeente("klantmanager", waarover);
    assertThat(lijst("keurmerk")).hasSize(1);
    assertThat(lijst("inspectie")).isEmpty();
    assertThatThrownBy(() -> lees("inspectie", id)).isInstanceOf(NietGevonden.class);
    hulp.meld("keurmerk", id, klok.nu().toLocalDate());
    assertThatThrownBy(() -> sluit("keurmerk", id, Afsluitgrond.ONGEGROND)).isInstanceOf(RegelOvertreden.class);

    ZaakDetail bijInspectie = lees("inspectie", id);
    assertThat(bijInspectie.tekst()).as("het signaal zelf blijft bij Blik op Werk").isNull();
    assertThat(bijInspectie.rij().waarover()).isNull();
    assertThat(bijInspectie.rij().bron()).isEqualTo(Signaalbron.BLIK_OP_WERK);
    assertThat(bijInspectie.rij().kanaal()).isEqualTo(Kanaal.BLIK_OP_WERK);
    assertThat(bijInspectie.melding().omschrijving()).isEqualTo(Misbruikhulp.OMSCHRIJVING);
    assertThat(lijst("inspectie")).as("wat een melder schreef is voor de Inspectie niet te vinden").isEmpty();
    assertThat(gegevens.als("inspectie", () -> werk.vind(Misbruiktaak.Soort.ONTVANGST, id))).isPresent();

    hulp.doe("inspectie", () -> meldingen.bevestigOntvangst(id, hulp.versie(id)));
    hulp.doe("inspectie", () -> meldingen.onderzoek(id, hulp.versie(id)));
    assertThat(lees("keurmerk", id).rij().status()).isEqualTo(Zaakstatus.GEMELD_BIJ_INSPECTIE);
    hulp.doe("inspectie", () -> meldingen.vraag(id, "Hoeveel uren?", List.of()));
    assertThat(lees("keurmerk", id).melding().stand()).isEqualTo(Melderstand.VRAAG);
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Misbruiktaak.Soort.VRAAG_INSPECTIE, id))).isPresent();
    hulp.doe("keurmerk", () -> behandeling.beantwoord(id, "Tachtig.", Bijlagekeuze.NIETS));
    assertThat(gegevens.als("inspectie", () -> werk.vind(Misbruiktaak.Soort.ANTWOORD_INSPECTIE, id))).isPresent();
    hulp.doe("inspectie", () -> meldingen.doeAf(id, hulp.versie(id), Uitkomst.GEGROND, "De uren zijn niet gegeven."));

    assertThat(lees("inspectie", id).melding().uitkomst()).isEqualTo(Uitkomst.GEGROND);
    InspectiemeldingDetail bijMelder = lees("keurmerk", id).melding();
    assertThat(bijMelder.stand()).isEqualTo(Melderstand.AFGESLOTEN);
    assertThat(bijMelder.uitkomst()).isNull();
    assertThat(bijMelder.conclusie()).isNull();
    assertThat(gegevens.als("klantmanager", () -> gemeld.findById(id)).stand()).isEqualTo(Melderstand.AFGESLOTEN);
  }

  @Test
  void eenExamenIsVanDuoEnWatVanBuitenKwamVanDeInspectie() {
    long examen = hulp.onregelmatigheid(klok.nu().toLocalDate());
    assertThatThrownBy(() -> lees("keurmerk", examen)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> lees("inspectie", examen)).isInstanceOf(NietGevonden.class);
    hulp.meld("duo", examen, klok.nu().toLocalDate());
    assertThat(lees("inspectie", examen).melding().melder()).isEqualTo(Melder.DUO);

    long buiten = hulp.vanBuiten(klok.nu().toLocalDate());
    assertThatThrownBy(() -> lees("keurmerk", buiten)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> lees("duo", buiten)).isInstanceOf(NietGevonden.class);
    assertThat(lees("inspectie", buiten).melding().bron()).isEqualTo("Een krant");
  }

  @Test
  void eenErnstigIncidentKomtEenmaalInHetRegisterEnNooitBijBlikOpWerk() {
    Sessiehulp lbt = fabriek.createBean(Sessiehulp.class);
    Sessiehulp.Begeleider begeleider = lbt.begeleider();
    long sessie = lbt.sessie(klok.nu(), LbtSessiestatus.KLAARGEZET, 4, begeleider);
    long plaatsing = lbt.geplaatst(sessie);
    long incident = jdbc.queryForObject("select next value for lbt_incident_seq", Long.class);
    jdbc.update(
        "insert into lbt_incident (id, sessie_id, plaatsing_id, toetsbegeleider_id, sleutel, soort, ernstig, moment,"
            + " tekst, gemeld_op, gewijzigd_door) select ?, s.sessie_id, ?, s.toetsbegeleider_id, uuid(), 'FRAUDE',"
            + " true, ?, 'Telefoon', ?, 'test' from lbt_sessie_begeleider s where s.sessie_id = ? limit 1",
        incident, plaatsing, klok.nu(), klok.nu(), sessie);
    for (int i = 0; i < 2; i++) {
      transactie.executeWithoutResult(
          status -> gebeurtenissen.publishEvent(new ErnstigIncidentGemeld(incident, sessie)));
    }

    long id = jdbc.queryForObject("select id from misbruikzaak where incident_id = ?", Long.class, incident);
    ZaakDetail bijDuo = lees("duo", id);
    assertThat(bijDuo.incidentId()).isEqualTo(incident);
    assertThat(bijDuo.rij().overKandidaat()).isTrue();
    for (String wie : List.of("keurmerk", "beslisser", "inspectie")) {
      assertThatThrownBy(() -> lees(wie, id)).as(wie).isInstanceOf(NietGevonden.class);
      assertThat(
              gegevens.als(
                  wie,
                  () -> zaken.count(new ZaakFilter(null, Set.of(Zaaksoort.LBT), null, false, false, false))))
          .as(wie)
          .isZero();
    }
    sluit("duo", id, Afsluitgrond.BIJ_INCIDENT);
    assertThat(lees("duo", id).besluit()).isEqualTo("Uitgezocht.");
  }

  @Test
  void openSignalenStaanBijDeSchool() {
    Keurmerkhulp keurmerk = fabriek.createBean(Keurmerkhulp.class);
    String nummer = Cursushulp.nummer();
    long school = keurmerk.school(nummer);
    long id = hulp.vanGemeente("klantmanager", waarover);
    hulp.doe(
        "keurmerk",
        () -> signalen.beoordeel(id, new BeoordelingGegevens(hulp.versie(id), school, Zwaarte.ZWAAR, null)));

    TaalschoolFilter filter = new TaalschoolFilter(nummer, null, false, false, true, false, null);
    assertThat(gegevens.als("keurmerk", () -> scholen.findById(school)).rij().signalen()).isEqualTo(1);
    assertThat(gegevens.als("keurmerk", () -> scholen.count(filter))).isEqualTo(1);
    sluit("keurmerk", id, Afsluitgrond.ONGEGROND);
    assertThat(gegevens.als("keurmerk", () -> scholen.findById(school)).rij().signalen()).isZero();
    assertThat(gegevens.als("keurmerk", () -> scholen.count(filter))).isZero();
  }

  @Test
  void naDeTermijnGaatEerstDeMelderEnDaarnaDeTekst() {
    String code = hulp.anoniem(waarover);
    long id = hulp.id(waarover);
    sluit("keurmerk", id, Afsluitgrond.ONVOLDOENDE);
    gegevens.logUit();
    LocalDate vandaag = klok.nu().toLocalDate();

    verwijder("misbruik-melder", vandaag);
    assertThat(anoniem.vind(code, adres()).stand()).as("de dag van sluiten telt nog").isNotNull();
    verwijder("misbruik-melder", vandaag.plusDays(1));
    assertThatThrownBy(() -> anoniem.vind(code, adres())).isInstanceOf(NietGevonden.class);
    assertThat(lees("keurmerk", id).metGegevens()).isFalse();
    verwijder("misbruik-zaak", vandaag.plusDays(1));
    ZaakDetail rest = lees("keurmerk", id);
    assertThat(rest.tekst()).isNull();
    assertThat(rest.rij().waarover()).isNull();
    assertThat(rest.rij().status()).isEqualTo(Zaakstatus.GESLOTEN_ZONDER_MELDING);
  }

  private void verwijder(String categorie, LocalDate grens) {
    Bewaarsoort soort =
        bewaarsoorten.stream().filter(een -> een.categorie().equals(categorie)).findFirst().orElseThrow();
    transactie.executeWithoutResult(status -> soort.verwijder(new Bewaarsoort.Ronde(1, grens, 10_000)));
  }
}
