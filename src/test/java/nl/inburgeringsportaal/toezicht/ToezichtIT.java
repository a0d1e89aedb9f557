package nl.inburgeringsportaal.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Planning, carrying out and judging visits. */
@PortaalContext
class ToezichtIT {
  private static final String WAAROM = "De cursisten komen in deze les te weinig zelf aan het woord.";

  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private ToezichtplanService plan;
  @Autowired private BezoekService bezoeken;
  @Autowired private BezoekplanService plannen;
  @Autowired private BezoekoordeelService oordelen;
  @Autowired private BezoekformulierService formulieren;
  @Autowired private BelangService belangen;
  @Autowired private CriteriaService criteria;
  @Autowired private ToezichtcijferService cijfers;
  @Autowired private ToezichtwerkService werk;
  @Autowired private List<AgendaBron> agendas;
  @Autowired private List<Bewaarsoort> bewaren;

  private Toezichthulp hulp;
  private long school;
  private LocalDateTime morgen;
  private String eigen;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Toezichthulp.class);
    school = hulp.school();
    eigen = hulp.inspecteur();
    morgen = hulp.vandaag().plusDays(1).atTime(10, 0);
  }

  private <T> T als(String wie, Supplier<T> wat) {
    return gegevens.als(wie, wat);
  }

  private void doe(String wie, Runnable wat) {
    gegevens.als(
        wie,
        () -> {
          wat.run();
          return null;
        });
  }

  private static void weigert(ThrowingCallable wat, String sleutel) {
    assertThatThrownBy(wat)
        .isInstanceOfSatisfying(DomeinFout.class, fout -> assertThat(fout.sleutel()).isEqualTo(sleutel));
  }

  private ToezichtListItem stand() {
    return als("keurmerk", () -> plan.vind(school)).orElseThrow();
  }

  private void belang(String wie, LocalDate van, LocalDate totEnMet) {
    doe(
        "keurmerk",
        () ->
            belangen.save(
                new BelangGegevens(null, 0, hulp.account(wie), school, van, totEnMet, "Gaf er les tot voor kort")));
  }

  @Test
  void deSchoolStaatInDePlanningTotZijIsBezochtEnEenAfgezegdBezoekTeltNiet() {
    assertThat(stand().uiterlijk()).isEqualTo(hulp.vandaag().plusMonths(48));
    long afgezegd = hulp.bezoek(school, morgen, true, eigen);
    assertThat(stand().volgende()).isEqualTo(morgen);
    doe("keurmerk", () -> plannen.zegAf(afgezegd, 0, "De school is dicht"));
    assertThat(stand().volgende()).isNull();
    weigert(() -> doe("keurmerk", () -> plannen.zegAf(afgezegd, 1, "Nogmaals")), "toezicht.fout.status.AFGEZEGD");

    hulp.gehouden(school);
    assertThat(stand().stand())
        .returns(Plangrond.HERHALING, Toezichtstand::grond)
        .returns(hulp.vandaag(), Toezichtstand::laatste);
  }

  @Test
  void eenInspecteurVervroegtMetEenRedenEnNooitNaarLater() {
    weigert(
        () -> doe("keurmerk", () -> plannen.vervroeg(school, hulp.vandaag().plusYears(9), "Signaal")),
        "toezicht.fout.niet-eerder");
    weigert(() -> doe("keurmerk", () -> plannen.vervroeg(school, hulp.vandaag(), " ")), "fout.lengte");

    doe("keurmerk", () -> plannen.vervroeg(school, hulp.vandaag().plusDays(20), "Signaal over lesuitval"));

    assertThat(stand().stand()).returns(Plangrond.VERVROEGD, Toezichtstand::grond);
    assertThat(als("keurmerk", () -> werk.vind(Toezichttaak.Soort.PLANNEN, school))).isPresent();
    hulp.bezoek(school, morgen, true, eigen);
    assertThat(als("keurmerk", () -> werk.vind(Toezichttaak.Soort.PLANNEN, school))).isEmpty();
  }

  @Test
  void wieEenBandHeeftMetDeSchoolDoetDaarOpDieDagGeenBezoek() {
    String wie = hulp.inspecteur();
    belang(wie, hulp.vandaag(), hulp.vandaag().plusDays(1));

    weigert(() -> hulp.bezoek(school, morgen, true, wie), "toezicht.fout.bezoeker.strijdig");
    assertThat(hulp.bezoek(school, morgen.plusDays(1), true, wie)).as("de dag na de laatste").isPositive();
    assertThat(hulp.bezoek(hulp.school(), morgen, true, wie)).as("een andere school").isPositive();
  }

  @Test
  void eenBandDieLaterWordtVastgelegdWordtWerkEnStaatBijHetBezoek() {
    String wie = hulp.inspecteur();
    long bezoek = hulp.bezoek(school, morgen, true, wie);
    belang(wie, hulp.vandaag().minusYears(1), null);

    assertThat(als("keurmerk", () -> werk.vind(Toezichttaak.Soort.STRIJDIG, bezoek))).isPresent();
    assertThat(stand().strijdig()).isTrue();
    BezoekDetail detail = als("keurmerk", () -> bezoeken.findById(bezoek));
    assertThat(detail.bezoekers()).singleElement().matches(BezoekerListItem::strijdig);
    BezoekGegevens ander =
        new BezoekGegevens(
            bezoek, detail.gegevens().versie(), school, hulp.locatie(school), Bezoekaanleiding.REGULIER, morgen,
            morgen.plusHours(2), true, Set.of(hulp.account(eigen)));
    als("keurmerk", () -> plannen.save(ander));
    assertThat(als("keurmerk", () -> werk.vind(Toezichttaak.Soort.STRIJDIG, bezoek))).isEmpty();
  }

  @Test
  void wieEenBandHeeftGeeftOokGeenOordeel() {
    long bezoek = hulp.gehouden(school);
    String wie = hulp.inspecteur();
    belang(wie, hulp.vandaag(), null);

    weigert(
        () -> doe(wie, () -> oordelen.beoordeel(bezoek, hulp.versie(bezoek), Toezichtoordeel.VOLDOENDE, WAAROM, null)),
        "toezicht.fout.eigen-belang");
  }

  @Test
  void niemandIsOpTweePlaatsenTegelijk() {
    String wie = hulp.inspecteur();
    hulp.bezoek(school, morgen, true, wie);
    long ander = hulp.school();

    weigert(() -> hulp.bezoek(ander, morgen.plusMinutes(119), true, wie), "toezicht.fout.bezoeker.bezet");
    assertThat(hulp.bezoek(ander, morgen.plusHours(2), true, wie)).as("aansluitend").isPositive();
  }

  @Test
  void eenExterneBezoekerZietAlleenWatAanHemIsGegeven() {
    String wie = hulp.extern();
    String ander = hulp.extern();
    long bezoek = hulp.bezoek(school, morgen, true, wie);

    assertThat(als(wie, () -> formulieren.list(Bezoekperiode.KOMEND))).extracting(MijnBezoek::id).contains(bezoek);
    assertThat(als(wie, () -> formulieren.findById(bezoek)).formulier().criteria()).hasSize(28);
    assertThat(als(ander, () -> formulieren.list(Bezoekperiode.KOMEND))).isEmpty();
    assertThatThrownBy(() -> als(ander, () -> formulieren.findById(bezoek))).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> als(ander, () -> formulieren.stand(bezoek))).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(
            () -> hulp.stuur(ander, bezoek, hulp.tik(Bezoektik.Soort.ALGEMEEN, null, null, "Ik was er niet")))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> als("keurmerk", () -> formulieren.findById(bezoek)))
        .as("ook een inspecteur vult alleen eigen formulieren in")
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void niemandBuitenBlikOpWerkZietEenOnaangekondigdBezoek() {
    String wie = hulp.extern();
    weigert(() -> hulp.bezoek(school, morgen, false, wie), "toezicht.fout.bezoeker.extern");
    long bezoek = hulp.bezoek(school, morgen, true, wie, eigen);
    BezoekGegevens stil =
        new BezoekGegevens(
            bezoek, 0, school, hulp.locatie(school), Bezoekaanleiding.REGULIER, morgen, morgen.plusHours(2), false,
            Set.of(hulp.account(wie)));
    weigert(() -> als("keurmerk", () -> plannen.save(stil)), "toezicht.fout.bezoeker.extern");

    // Also of a row that got so in another way, such as a role that was lost since.
    jdbc.update("update toezichtbezoek set aangekondigd = false where id = ?", bezoek);
    assertThat(als(wie, () -> formulieren.list(Bezoekperiode.KOMEND))).isEmpty();
    assertThatThrownBy(() -> als(wie, () -> formulieren.findById(bezoek))).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> hulp.stuur(wie, bezoek, hulp.tik(Bezoektik.Soort.ALGEMEEN, null, null, "x")))
        .isInstanceOf(NietGevonden.class);
    assertThat(als(eigen, () -> formulieren.findById(bezoek)).aangekondigd()).isFalse();
  }

  @Test
  void watWordtIngevuldTeltEenmaalEnAfrondenMaaktHetBezoekUitgevoerd() {
    String wie = hulp.extern();
    long bezoek = hulp.bezoek(school, klok.nu().plusHours(1), true, wie);
    Bezoektik oordeel = hulp.tik(Bezoektik.Soort.OORDEEL, 1, Criteriumoordeel.VOLDOENDE, null);
    Bezoektik teVroeg = hulp.tik(Bezoektik.Soort.AFRONDEN, null, null, null);

    assertThat(hulp.stuur(wie, bezoek, oordeel, oordeel, teVroeg).geweigerd()).containsExactly(teVroeg.sleutel());
    Bezoekuitkomst nogmaals = hulp.stuur(wie, bezoek, oordeel);
    assertThat(nogmaals.ontvangen()).containsExactly(oordeel.sleutel());
    assertThat(jdbc.queryForObject("select count(*) from toezichttik where bezoek_id = ?", Integer.class, bezoek))
        .isEqualTo(2);
    assertThat(hulp.status(bezoek)).isEqualTo("GEPLAND");

    klok.vooruit(Duration.ofHours(2));
    Bezoekuitkomst klaar = hulp.stuur(wie, bezoek, hulp.tik(Bezoektik.Soort.AFRONDEN, null, null, null));
    assertThat(klaar.blad().status()).isEqualTo(Bezoekstatus.UITGEVOERD);
    assertThat(als("keurmerk", () -> werk.vind(Toezichttaak.Soort.BEOORDELEN, bezoek))).isPresent();
  }

  @Test
  void naHetOordeelVerandertHetFormulierNietMaarIsErNietsKwijt() {
    String wie = hulp.inspecteur();
    long bezoek = hulp.bezoek(school, klok.nu().minusHours(1), true, wie);
    hulp.stuur(
        wie, bezoek, hulp.tik(Bezoektik.Soort.BEVINDING, 3, null, "Gezien"),
        hulp.tik(Bezoektik.Soort.AFRONDEN, null, null, null));
    doe(
        "keurmerk",
        () -> oordelen.beoordeel(bezoek, hulp.versie(bezoek), Toezichtoordeel.VOLDOENDE, WAAROM, null));

    Bezoektik laat = hulp.tik(Bezoektik.Soort.BEVINDING, 3, null, "Te laat verstuurd");
    assertThat(hulp.stuur(wie, bezoek, laat).geweigerd()).containsExactly(laat.sleutel());
    assertThat(als("keurmerk", () -> bezoeken.findById(bezoek)).formulier().criteria().get(2).bevindingen())
        .extracting(Bezoekformulier.Tekst::tekst)
        .containsExactly("Gezien");
    assertThat(jdbc.queryForObject("select tekst from toezichttik where sleutel = ?", String.class,
            laat.sleutel().toString()))
        .isEqualTo("Te laat verstuurd");
  }

  @Test
  void wieVanHetBezoekIsGehaaldZietHetNietMeerEnZijnTikkenBlijvenBewaard() {
    String wie = hulp.extern();
    long bezoek = hulp.bezoek(school, morgen, true, wie);
    BezoekGegevens ander =
        new BezoekGegevens(
            bezoek, 0, school, hulp.locatie(school), Bezoekaanleiding.REGULIER, morgen, morgen.plusHours(2), true,
            Set.of(hulp.account(eigen)));
    als("keurmerk", () -> plannen.save(ander));

    Bezoektik tik = hulp.tik(Bezoektik.Soort.ALGEMEEN, null, null, "Stond nog op de tablet");
    Bezoekuitkomst uitkomst = hulp.stuur(wie, bezoek, tik);
    assertThat(uitkomst.blad()).isNull();
    assertThat(uitkomst.ontvangen()).containsExactly(tik.sleutel());
    assertThat(uitkomst.geweigerd()).containsExactly(tik.sleutel());
    assertThatThrownBy(() -> als(wie, () -> formulieren.bezoek(bezoek))).isInstanceOf(NietGevonden.class);
  }

  @Test
  void wieOordeeltSteltNietVastEnHerstelKomtOpDeLaatsteDagInMijnWerk() {
    long bezoek = hulp.gehouden(school);
    LocalDate voor = hulp.vandaag().plusDays(30);
    weigert(
        () ->
            doe(
                "keurmerk",
                () ->
                    oordelen.beoordeel(
                        bezoek, hulp.versie(bezoek), Toezichtoordeel.HERSTEL_NODIG, WAAROM, hulp.vandaag())),
        "toezicht.fout.herstel-na-vandaag");
    doe(
        "keurmerk",
        () -> oordelen.beoordeel(bezoek, hulp.versie(bezoek), Toezichtoordeel.HERSTEL_NODIG, WAAROM, voor));
    weigert(() -> doe("keurmerk", () -> oordelen.stelVast(bezoek, hulp.versie(bezoek))), "toezicht.fout.eigen-oordeel");
    assertThat(als("keurmerk", () -> werk.vind(Toezichttaak.Soort.VASTSTELLEN, bezoek))).isEmpty();
    assertThat(als("beslisser", () -> werk.vind(Toezichttaak.Soort.VASTSTELLEN, bezoek))).isPresent();
    doe("beslisser", () -> oordelen.stelVast(bezoek, hulp.versie(bezoek)));

    assertThat(als("keurmerk", () -> bezoeken.verslag(bezoek))).isNotEmpty();
    klok.zetOp(voor.minusDays(1));
    assertThat(als("keurmerk", () -> werk.vind(Toezichttaak.Soort.HERSTEL, bezoek))).isEmpty();
    klok.zetOp(voor);
    assertThat(als("keurmerk", () -> werk.vind(Toezichttaak.Soort.HERSTEL, bezoek))).isPresent();
    doe(
        "keurmerk",
        () ->
            oordelen.rondHerstelAf(
                bezoek, hulp.versie(bezoek), Hersteluitkomst.NIET_HERSTELD, "Er is niets veranderd"));
    assertThat(als("keurmerk", () -> werk.vind(Toezichttaak.Soort.HERSTEL, bezoek))).isEmpty();
    assertThat(als("keurmerk", () -> bezoeken.findById(bezoek)).kan())
        .containsExactly(BezoekDetail.Handeling.PROCEDURE);
  }

  @Test
  void eenBezoekHoudtDeCriteriaWaarmeeHetIsGepland() {
    long bezoek = hulp.bezoek(school, morgen, true, eigen);
    long versie =
        als("keurmerk", () -> criteria.voegToe("Eigen lijst", hulp.vandaag(), false, "# Les\nBegint op tijd"));
    try {
      long nieuw = hulp.bezoek(school, morgen.plusDays(1), true, eigen);

      assertThat(als(eigen, () -> formulieren.findById(bezoek)).formulier().criteria()).hasSize(28);
      assertThat(als(eigen, () -> formulieren.findById(nieuw)).formulier().criteria()).hasSize(1);
      weigert(() -> doe("keurmerk", () -> criteria.verwijder(versie)), "toezicht.fout.criteria-gebruikt");
      weigert(
          () -> als("keurmerk", () -> criteria.voegToe("Nog een", hulp.vandaag(), false, "# Les\nAnders")),
          "toezicht.fout.criteria-dag");
    } finally {
      jdbc.update("update toezichtversie set geldig_van = '2199-01-01' where id = ?", versie);
    }
  }

  @Test
  void deCijfersTellenBezoekenTussenTweeDagenBeideInbegrepen() {
    LocalDate dag = LocalDate.of(2031, 5, 6);
    klok.zetOp(dag);
    long bezoek = hulp.gehouden(school);
    hulp.bezoek(hulp.school(), dag.atTime(9, 0), true, hulp.inspecteur());

    assertThat(bezoek).isPositive();
    assertThat(als("szw", () -> cijfers.uitgevoerd(dag, dag))).as("gepland telt niet").isEqualTo(1);
    assertThat(als("szw", () -> cijfers.uitgevoerd(dag.plusDays(1), dag.plusDays(9)))).isZero();
    assertThat(als("szw", () -> cijfers.uitgevoerd(dag.minusDays(9), dag.minusDays(1)))).isZero();
    LocalDate uiterlijk = stand().uiterlijk();
    long net = als("inspectie", () -> cijfers.teLaat(uiterlijk));
    assertThat(als("inspectie", () -> cijfers.teLaat(uiterlijk.plusDays(1)))).isGreaterThan(net);
  }

  @Test
  void eenBezoekVanGisterenZonderFormulierWordtWerkVanDeInspecteurs() {
    long bezoek = hulp.bezoek(school, klok.nu().minusHours(1), true, hulp.extern());
    assertThat(als("keurmerk", () -> werk.vind(Toezichttaak.Soort.NIET_AFGEROND, bezoek))).isEmpty();
    klok.zetOp(hulp.vandaag().plusDays(1));
    assertThat(als("keurmerk", () -> werk.vind(Toezichttaak.Soort.NIET_AFGEROND, bezoek))).isPresent();
  }

  @Test
  void deAgendaNoemtVanEenOnaangekondigdBezoekSchoolNochPlaats() {
    hulp.bezoek(school, morgen, false, eigen);
    hulp.bezoek(school, morgen.plusDays(1), true, eigen);
    List<AgendaBron.Agendapunt> punten =
        als(
            eigen,
            () ->
                agendas.stream()
                    .filter(een -> een.rollen().contains(Rol.BEZOEKER_EXTERN))
                    .flatMap(een -> een.punten(hulp.vandaag()).stream())
                    .toList());

    assertThat(punten).hasSize(2);
    String naam = stand().naam();
    assertThat(punten.getFirst().titel()).doesNotContain(naam);
    assertThat(punten.getFirst().plaats()).isNull();
    assertThat(punten.getLast().titel()).contains(naam);
  }

  @Test
  void naDeBewaartermijnBlijftHetOordeelEnIsDeTekstWeg() {
    long bezoek = hulp.gehouden(school);
    hulp.stuur(eigenVan(bezoek), bezoek, hulp.tik(Bezoektik.Soort.BEVINDING, 1, null, "Weg na tien jaar"));
    doe(
        "keurmerk",
        () -> oordelen.beoordeel(bezoek, hulp.versie(bezoek), Toezichtoordeel.VOLDOENDE, WAAROM, null));
    doe("beslisser", () -> oordelen.stelVast(bezoek, hulp.versie(bezoek)));
    Bewaarsoort soort =
        bewaren.stream().filter(een -> een.categorie().equals("toezichtbezoek")).findFirst().orElseThrow();

    soort.verwijder(new Bewaarsoort.Ronde(0, hulp.vandaag(), 1000));
    assertThat(als("keurmerk", () -> bezoeken.findById(bezoek)).motivering()).as("van vandaag").isEqualTo(WAAROM);
    soort.verwijder(new Bewaarsoort.Ronde(0, hulp.vandaag().plusDays(1), 1000));

    BezoekDetail daarna = als("keurmerk", () -> bezoeken.findById(bezoek));
    assertThat(daarna.motivering()).isNull();
    assertThat(daarna.rij().oordeel()).isEqualTo(Toezichtoordeel.VOLDOENDE);
    assertThat(daarna.formulier().criteria().getFirst().bevindingen()).isEmpty();
    assertThat(als("keurmerk", () -> bezoeken.verslag(bezoek))).isNotEmpty();
  }

  private String eigenVan(long bezoek) {
    return jdbc.queryForObject(
        "select g.gebruikersnaam from gebruiker g join toezichtbezoek_bezoeker w on w.gebruiker_id = g.id"
            + " where w.bezoek_id = ?",
        String.class,
        bezoek);
  }

  @Test
  void deLijstenFilterenEnSorterenEnEindigenMetDeId() {
    hulp.bezoek(school, morgen, true, eigen);
    String naam = stand().naam();
    PageRequest pagina = PageRequest.of(0, 50, org.springframework.data.domain.Sort.by("uiterlijk", "naam"));

    assertThat(als("beslisser", () -> plan.list(new ToezichtFilter(naam, null, false, false, false), pagina)))
        .extracting(ToezichtListItem::id)
        .containsExactly(school);
    assertThat(als("keurmerk", () -> plan.count(new ToezichtFilter(naam, null, true, false, false)))).isZero();
    assertThat(als("keurmerk", () -> plan.count(new ToezichtFilter(naam, null, false, true, false)))).isZero();
    assertThat(als("keurmerk", () -> plan.count(new ToezichtFilter(naam, null, false, false, true)))).isZero();
    BezoekFilter mijn = new BezoekFilter(naam, Set.of(Bezoekstatus.GEPLAND), null, school, true, false);
    PageRequest opBegin = PageRequest.of(0, 50, org.springframework.data.domain.Sort.by("begin"));
    assertThat(als(eigen, () -> bezoeken.list(mijn, opBegin))).hasSize(1);
    assertThat(als("beslisser", () -> bezoeken.count(mijn))).isZero();
  }
}
