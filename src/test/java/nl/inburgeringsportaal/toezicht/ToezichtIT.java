package nl.inburgeringsportaal.toezicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** Planning and judging visits. */
@PortaalContext
class ToezichtIT extends Toezichtproef {
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
  void eenGeplandeControleVanHerstelVerbergtNietDatEenGewoonBezoekMoet() {
    doe("keurmerk", () -> plannen.vervroeg(school, hulp.vandaag().plusDays(20), "Signaal over lesuitval"));
    als("keurmerk", () -> plannen.save(met(hulp.gegevens(school, morgen, true, eigen), Bezoekaanleiding.HERSTEL)));

    assertThat(stand()).returns(null, ToezichtListItem::volgende).matches(ToezichtListItem::isZonderDatum);
    assertThat(als("keurmerk", () -> werk.vind(Toezichttaak.Soort.PLANNEN, school))).isPresent();
    hulp.bezoek(school, morgen.plusDays(1), true, eigen);
    assertThat(stand().volgende()).isEqualTo(morgen.plusDays(1));
  }

  @Test
  void eenAndereAanleidingVraagtEenAnderAantalLocaties() {
    hulp.locatie(school, "Bijgebouw");
    jdbc.update("update taalschool set grootte = 'MIDDEL' where id = ?", school);
    long bezoek = hulp.bezoek(school, morgen, true, eigen);
    assertThat(nodig(bezoek)).isEqualTo(2);

    for (Bezoekaanleiding aanleiding : List.of(Bezoekaanleiding.SIGNAAL, Bezoekaanleiding.REGULIER)) {
      BezoekGegevens nu = als("keurmerk", () -> bezoeken.findById(bezoek)).gegevens();
      als("keurmerk", () -> plannen.save(met(nu, aanleiding)));
      assertThat(nodig(bezoek)).as("%s", aanleiding).isEqualTo(aanleiding == Bezoekaanleiding.REGULIER ? 2 : 1);
    }
  }

  private int nodig(long bezoek) {
    return jdbc.queryForObject("select locaties_nodig from toezichtbezoek where id = ?", Integer.class, bezoek);
  }

  private static BezoekGegevens met(BezoekGegevens nu, Bezoekaanleiding aanleiding) {
    return new BezoekGegevens(
        nu.id(), nu.versie(), nu.taalschoolId(), nu.locatieId(), aanleiding, nu.begin(), nu.einde(),
        nu.aangekondigd(), nu.bezoekers());
  }

  @Test
  void waaromEenBezoekEerderIsGevraagdVerdwijntNaDeBewaartermijnEnDeDagBlijft() {
    LocalDate dag = hulp.vandaag().plusDays(20);
    doe("keurmerk", () -> plannen.vervroeg(school, dag, "Signaal over lesuitval"));
    Bewaarsoort soort =
        bewaren.stream().filter(een -> een.categorie().equals("toezichtbezoek")).findFirst().orElseThrow();

    bewaarTotEnMet(soort, hulp.vandaag().minusDays(1));
    assertThat(stand().stand().toelichting()).as("van vandaag").isEqualTo("Signaal over lesuitval");
    assertThat(soort.aantal(hulp.vandaag().plusDays(1))).isPositive();
    bewaarTotEnMet(soort, hulp.vandaag());

    assertThat(soort.aantal(hulp.vandaag().plusDays(1))).isZero();
    assertThat(stand().stand()).returns(null, Toezichtstand::toelichting).returns(dag, Toezichtstand::uiterlijk);
  }

  private static void bewaarTotEnMet(Bewaarsoort soort, LocalDate dag) {
    while (soort.verwijder(new Bewaarsoort.Ronde(0, dag.plusDays(1), 1000)).aantal() > 0) {
      // As the nightly run does: until nothing is left.
    }
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

    assertThat(tekst(als("keurmerk", () -> bezoeken.verslag(bezoek)))).contains("Herstel nodig", WAAROM);
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
    assertThat(als("szw", () -> cijfers.uitgevoerd(dag, dag, null))).as("gepland telt niet").isEqualTo(1);
    assertThat(als("szw", () -> cijfers.uitgevoerd(dag.plusDays(1), dag.plusDays(9), null))).isZero();
    assertThat(als("szw", () -> cijfers.uitgevoerd(dag.minusDays(9), dag.minusDays(1), null))).isZero();
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

  private static String tekst(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
