package nl.inburgeringsportaal.bijeenkomst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.bijeenkomst.internal.Bijeenkomstwacht;
import nl.inburgeringsportaal.bijeenkomst.internal.Plaatsenboek;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.testbasis.Testpost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Seats, waiting list, links in mails: who gets what, and that a seat is given once. */
@PortaalContext
class AanmeldenIT {
  private static final AtomicInteger NUMMER = new AtomicInteger();

  @Autowired private AanmeldService aanmelden;
  @Autowired private MijnAanmeldingService mijn;
  @Autowired private BijeenkomstbeheerService beheer;
  @Autowired private BijeenkomstService bijeenkomsten;
  @Autowired private Plaatsenboek boek;
  @Autowired private Bijeenkomstwacht wacht;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private Bijeenkomsthulp hulp;
  private LocalDateTime overTienDagen;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = new Bijeenkomsthulp(beheer, gegevens);
    overTienDagen = klok.nu().plusDays(10);
    Testpost.leeg();
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private static String adres() {
    return "deelnemer" + NUMMER.incrementAndGet() + "@school.example";
  }

  private AanmeldUitkomst meldAan(long id, String mail) {
    return aanmelden.meldAan(id, Bijeenkomsthulp.iemand(mail), "10.0.0." + NUMMER.incrementAndGet() % 250);
  }

  /** Signs up and follows the link; gives the secret of the later mails. */
  private String bevestigd(long id, String mail) {
    meldAan(id, mail);
    return aanmelden.bevestig(Testpost.aan(mail).geheim());
  }

  private List<AanmeldUitkomst> tegelijk(List<Callable<AanmeldUitkomst>> werk) throws Exception {
    try (ExecutorService mensen = Executors.newFixedThreadPool(werk.size())) {
      CyclicBarrier start = new CyclicBarrier(werk.size());
      List<Future<AanmeldUitkomst>> beloften = new ArrayList<>();
      for (Callable<AanmeldUitkomst> een : werk) {
        beloften.add(
            mensen.submit(
                () -> {
                  start.await();
                  return een.call();
                }));
      }
      List<AanmeldUitkomst> uitkomsten = new ArrayList<>();
      for (Future<AanmeldUitkomst> belofte : beloften) {
        uitkomsten.add(belofte.get());
      }
      return uitkomsten;
    }
  }

  @Test
  void deLaatstePlaatsGaatNaarEenEnDeAnderIsEersteOpDeWachtlijst() throws Exception {
    for (int ronde = 0; ronde < 12; ronde++) {
      long id = hulp.gepubliceerd(overTienDagen, 1);

      List<AanmeldUitkomst> uitkomsten =
          tegelijk(List.of(() -> meldAan(id, adres()), () -> meldAan(id, adres())));

      assertThat(uitkomsten)
          .containsExactlyInAnyOrder(new AanmeldUitkomst(true, 0), new AanmeldUitkomst(false, 1));
      BijeenkomstDetail stand = bijeenkomsten.findById(id);
      assertThat(stand.bezet()).isEqualTo(1);
      assertThat(stand.wachtend()).isEqualTo(1);
    }
  }

  @Test
  void ookAchtTegelijkKrijgenElkEenEigenPlaats() throws Exception {
    long id = hulp.gepubliceerd(overTienDagen, 3);
    List<Callable<AanmeldUitkomst>> acht = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      acht.add(() -> meldAan(id, adres()));
    }

    assertThat(tegelijk(acht))
        .containsExactlyInAnyOrder(
            new AanmeldUitkomst(true, 0),
            new AanmeldUitkomst(true, 0),
            new AanmeldUitkomst(true, 0),
            new AanmeldUitkomst(false, 1),
            new AanmeldUitkomst(false, 2),
            new AanmeldUitkomst(false, 3),
            new AanmeldUitkomst(false, 4),
            new AanmeldUitkomst(false, 5));
  }

  @Test
  void deLinkOmTeBevestigenWerktEenKeer() {
    long id = hulp.gepubliceerd(overTienDagen, 5);
    String mail = adres();
    meldAan(id, mail);
    Testpost.Mail eerste = Testpost.aan(mail);
    assertThat(aanmelden.vind(eerste.geheim()).bevestigd()).isFalse();
    assertThat(aanmelden.vind(eerste.geheim()).bijeenkomst().gegevens().onlineAdres()).isNull();
    assertThatThrownBy(() -> aanmelden.meldAf(eerste.geheim())).isInstanceOf(NietGevonden.class);

    String geheim = aanmelden.bevestig(eerste.geheim());

    assertThatThrownBy(() -> aanmelden.bevestig(eerste.geheim())).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> aanmelden.vind(eerste.geheim())).isInstanceOf(NietGevonden.class);
    assertThat(aanmelden.vind(geheim).status()).isEqualTo(Aanmeldstatus.GEPLAATST);
    assertThat(aanmelden.vind(geheim).bijeenkomst().gegevens().onlineAdres()).startsWith("https://");
    assertThat(Testpost.aan(mail).geheim()).isEqualTo(geheim);
  }

  @Test
  void inDeMailsStaatNiemandEnNietHoeJeOnlineMeedoet() {
    long id = hulp.gepubliceerd(overTienDagen, 5);
    String mail = adres();
    meldAan(id, mail);
    Testpost.Mail eerste = Testpost.aan(mail);
    aanmelden.bevestig(eerste.geheim());

    for (Testpost.Mail een : List.of(eerste, Testpost.aan(mail))) {
      assertThat(een.onderwerp()).contains("Gesprek voor de 18e verjaardag");
      assertThat(een.tekst())
          .contains("donderdag 12 november 2026")
          .doesNotContain("Robijn", "Testschool", mail, "samen.voorbeeld.example");
    }
  }

  @Test
  void nietBevestigdBinnenEenDagMaaktDePlaatsVrijVoorWieWacht() {
    long id = hulp.gepubliceerd(overTienDagen, 1);
    meldAan(id, adres());
    String wachtende = adres();
    String geheim = bevestigd(id, wachtende);
    assertThat(aanmelden.vind(geheim).wachtplaats()).isEqualTo(1);
    assertThat(Testpost.aan(wachtende).onderwerp()).contains("wachtlijst");

    klok.vooruit(Duration.ofHours(23));
    boek.ruimOp();
    assertThat(aanmelden.vind(geheim).status()).isEqualTo(Aanmeldstatus.WACHT);
    klok.vooruit(Duration.ofHours(1));
    boek.ruimOp();

    assertThat(aanmelden.vind(geheim).status()).isEqualTo(Aanmeldstatus.GEPLAATST);
    assertThat(aanmelden.vind(geheim).opgeschoven()).isTrue();
    assertThat(Testpost.aan(wachtende).onderwerp()).startsWith("Er is een plaats voor u");
    assertThat(rest(id, "VERLOPEN")).isEqualTo("0 0 0");
  }

  @Test
  void afmeldenVerwijdertDePersoonEnSchuiftDeEersteDieBevestigdeOp() {
    long id = hulp.gepubliceerd(overTienDagen, 1);
    String plaats = bevestigd(id, adres());
    meldAan(id, adres());
    String derde = adres();
    String geheim = bevestigd(id, derde);
    assertThat(aanmelden.vind(geheim).wachtplaats()).isEqualTo(2);

    aanmelden.meldAf(plaats);

    assertThat(aanmelden.vind(geheim).status()).isEqualTo(Aanmeldstatus.GEPLAATST);
    assertThatThrownBy(() -> aanmelden.vind(plaats)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> aanmelden.meldAf(plaats)).isInstanceOf(NietGevonden.class);
    assertThat(rest(id, "AFGEMELD")).isEqualTo("0 0 0");
  }

  /** How many rows with that status still hold a name, an address and a secret. */
  private String rest(long id, String status) {
    return jdbc.queryForObject(
        "select concat(count(naam), ' ', count(mail), ' ', count(beheercode)) from bijeenkomst_aanmelding"
            + " where bijeenkomst_id = ? and status = ?",
        String.class, id, status);
  }

  @Test
  void meerPlaatsenGaanMeteenNaarWieWacht() {
    long id = hulp.gepubliceerd(overTienDagen, 1);
    bevestigd(id, adres());
    String tweede = bevestigd(id, adres());
    String derde = bevestigd(id, adres());

    gegevens.als("redactie", () -> beheer.save(Bijeenkomsthulp.webinar(id, versie(id), overTienDagen, 2)));

    assertThat(aanmelden.vind(tweede).status()).isEqualTo(Aanmeldstatus.GEPLAATST);
    assertThat(aanmelden.vind(derde).wachtplaats()).isEqualTo(1);
  }

  private int versie(long id) {
    return bijeenkomsten.findById(id).gegevens().versie();
  }

  @Test
  void nietsOpHetSchermZegtOfEenAdresAlBekendIs() {
    long id = hulp.gepubliceerd(overTienDagen, 2);
    String mail = adres();
    bevestigd(id, mail);
    Testpost.aan(mail);

    AanmeldUitkomst opnieuw = meldAan(id, mail.toUpperCase(java.util.Locale.ROOT));

    assertThat(opnieuw).isEqualTo(new AanmeldUitkomst(true, 0));
    assertThat(Testpost.aan(mail).onderwerp()).startsWith("U was al aangemeld");
    assertThat(bijeenkomsten.findById(id).bezet()).isEqualTo(1);
    meldAan(id, adres());
    assertThat(meldAan(id, mail)).isEqualTo(new AanmeldUitkomst(false, 1));
    assertThat(bijeenkomsten.findById(id).wachtend()).isZero();
  }

  @Test
  void naarEenAdresGaanNietEindeloosMails() {
    long id = hulp.gepubliceerd(overTienDagen, 2);
    String mail = adres();
    for (int i = 0; i < 12; i++) {
      meldAan(id, mail);
    }

    assertThat(
            jdbc.queryForObject(
                "select mails from bijeenkomst_aanmelding where bijeenkomst_id = ?", Integer.class, id))
        .isEqualTo(5);
  }

  @Test
  void metEenAccountIsHetEenKlikEnTweemaalIsEenmaal() {
    long id = hulp.gepubliceerd(overTienDagen, 1);
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));

    assertThat(mijn.meldAan(id, null)).isEqualTo(new AanmeldUitkomst(true, 0));
    assertThat(mijn.meldAan(id, null)).isEqualTo(new AanmeldUitkomst(true, 0));

    assertThat(mijn.van(id)).get().matches(een -> een.bijeenkomst().gegevens().onlineAdres() != null);
    assertThat(mijn.list()).extracting(een -> een.bijeenkomst().gegevens().id()).contains(id);
    assertThat(mijn.binnenkort()).isEmpty();
    klok.zetOp(overTienDagen.toLocalDate().minusDays(1));
    assertThat(mijn.binnenkort()).extracting(een -> een.bijeenkomst().gegevens().id()).contains(id);
    mijn.meldAf(id);
    assertThat(mijn.van(id)).isEmpty();
  }

  @Test
  void watNietKanWordtGeweigerd() {
    long id = hulp.gepubliceerd(overTienDagen, 1);
    AanmeldGegevens goed = Bijeenkomsthulp.iemand(adres());
    for (String fout : List.of("geen adres", "a@b", "a@school.example\nBcc: b@school.example", "A <a@b.example>")) {
      assertThatThrownBy(() -> meldAan(id, fout)).as(fout).isInstanceOf(OngeldigeInvoer.class);
    }
    assertThatThrownBy(
            () ->
                aanmelden.meldAan(
                    id,
                    new AanmeldGegevens(goed.naam(), goed.organisatie(), goed.soort(), null, goed.mail(), false),
                    "x"))
        .isInstanceOf(OngeldigeInvoer.class);
    klok.zetOp(overTienDagen.toLocalDate().plusDays(1));
    assertThatThrownBy(() -> meldAan(id, adres())).isInstanceOf(RegelOvertreden.class);
    long concept = gegevens.als("redactie", () -> beheer.kopieer(id));
    assertThatThrownBy(() -> meldAan(concept, adres())).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> bijeenkomsten.findById(concept)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void vanEenAdresKomenNietEindeloosAanmeldingen() {
    long id = hulp.gepubliceerd(overTienDagen, null);
    int gelukt = 0;
    for (int i = 0; i < 40; i++) {
      try {
        aanmelden.meldAan(id, Bijeenkomsthulp.iemand(adres()), "vol");
        gelukt++;
      } catch (RegelOvertreden teVaak) {
        assertThat(teVaak.sleutel()).isEqualTo("bijeenkomst.fout.te-vaak");
      }
    }

    assertThat(gelukt).isBetween(20, 30);
  }

  @Test
  void annulerenEnVerplaatsenVertellenHetIedereenEnDeAgenda() {
    long id = hulp.gepubliceerd(overTienDagen, 5);
    String mail = adres();
    String geheim = bevestigd(id, mail);
    Testpost.aan(mail);
    String voor = ics(geheim);

    LocalDateTime later = overTienDagen.plusDays(1);
    gegevens.als("redactie", () -> beheer.save(Bijeenkomsthulp.webinar(id, versie(id), later, 5)));
    assertThat(Testpost.aan(mail).onderwerp()).startsWith("Gewijzigd");
    String verplaatst = ics(geheim);
    gegevens.logIn("redactie");
    beheer.annuleer(id, "De spreker is ziek.");
    gegevens.logUit();

    assertThat(Testpost.aan(mail).tekst()).contains("De spreker is ziek.");
    assertThat(voor).contains("METHOD:PUBLISH", "SEQUENCE:1", "UID:bijeenkomst-" + id, "samen.voorbeeld");
    assertThat(verplaatst).contains("METHOD:PUBLISH", "SEQUENCE:2");
    assertThat(ics(geheim)).contains("METHOD:CANCEL", "SEQUENCE:3", "STATUS:CANCELLED");
    assertThat(new String(bijeenkomsten.ics(id), StandardCharsets.UTF_8)).doesNotContain("samen.voorbeeld");
  }

  private String ics(String geheim) {
    return new String(aanmelden.ics(geheim), StandardCharsets.UTF_8);
  }

  @Test
  void herinnerenGebeurtEenKeerVoorafEnEenKeerOpDeDag() {
    long id = hulp.gepubliceerd(overTienDagen, 5);
    bevestigd(id, adres());
    LocalDate dag = overTienDagen.toLocalDate();

    klok.zetOp(dag.minusDays(4));
    wacht.herinner();
    assertThat(herinnerd(id)).isEqualTo("0 0");
    klok.zetOp(dag.minusDays(3));
    wacht.herinner();
    assertThat(wacht.herinner()).isZero();
    assertThat(herinnerd(id)).isEqualTo("1 0");
    klok.zetOp(dag);
    wacht.herinner();
    assertThat(wacht.herinner()).isZero();
    assertThat(herinnerd(id)).isEqualTo("1 1");
  }

  private String herinnerd(long id) {
    return jdbc.queryForObject(
        "select concat(count(vooraf_herinnerd_op), ' ', count(dag_herinnerd_op)) from bijeenkomst_aanmelding"
            + " where bijeenkomst_id = ?",
        String.class, id);
  }
}
