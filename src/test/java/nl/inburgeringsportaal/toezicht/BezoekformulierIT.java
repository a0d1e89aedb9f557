package nl.inburgeringsportaal.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Keurmerkhulp;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.junit.jupiter.api.Test;

/** Who sees a visit, and what is filled in on it. */
@PortaalContext
class BezoekformulierIT extends Toezichtproef {
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
    assertThatThrownBy(() -> als(wie, () -> formulieren.stand(bezoek))).isInstanceOf(NietGevonden.class);
    Bezoektik tik = hulp.tik(Bezoektik.Soort.ALGEMEEN, null, null, "Stond nog op de tablet");
    assertThat(hulp.stuur(wie, bezoek, tik))
        .as("wat hij nog had komt binnen, hij ziet er niets van terug")
        .returns(Set.of(tik.sleutel()), Bezoekuitkomst::ontvangen)
        .returns(null, Bezoekuitkomst::blad);
    assertThat(als(eigen, () -> formulieren.findById(bezoek)).aangekondigd()).isFalse();
  }

  @Test
  void alsHetKeurmerkTijdensHetEersteBezoekEindigtBlijftWatIsGezien() {
    Keurmerkhulp keurmerk = fabriek.createBean(Keurmerkhulp.class);
    String wie = hulp.extern();
    long bezoek = hulp.bezoek(school, klok.nu().plusHours(1), true, wie);
    hulp.stuur(wie, bezoek, hulp.tik(Bezoektik.Soort.OORDEEL, 1, Criteriumoordeel.ONVOLDOENDE, null));
    assertThat(zonderKeurmerk(bezoek)).isEmpty();
    keurmerk.stelVast(
        "beslisser", keurmerk.concept(keurmerk.procedure(school), Besluitsoort.BEEINDIGEN, hulp.vandaag()));

    assertThat(zonderKeurmerk(bezoek)).as("somebody has to call it off or finish it").isPresent();
    assertThat(als("keurmerk", () -> plan.vind(school))).as("nothing more has to be planned").isEmpty();
    Bezoektik nog = hulp.tik(Bezoektik.Soort.OORDEEL, 2, Criteriumoordeel.VOLDOENDE, null);
    assertThat(hulp.stuur(wie, bezoek, nog).geweigerd()).as("a tablet without connection brings it in").isEmpty();
    doe("keurmerk", () -> plannen.zegAf(bezoek, hulp.versie(bezoek), "Het keurmerk is beëindigd"));
    assertThat(zonderKeurmerk(bezoek)).isEmpty();
    assertThat(als("keurmerk", () -> bezoeken.findById(bezoek)).formulier().criteria())
        .filteredOn(een -> een.oordeel() != null)
        .hasSize(2);
  }

  private Optional<Toezichttaak> zonderKeurmerk(long bezoek) {
    return als("keurmerk", () -> werk.vind(Toezichttaak.Soort.ZONDER_KEURMERK, bezoek));
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
  void niemandOordeeltOverEenFormulierDatIntussenIsGewijzigd() {
    String wie = hulp.inspecteur();
    long bezoek = hulp.bezoek(school, klok.nu().minusHours(1), true, wie);
    hulp.stuur(wie, bezoek, hulp.tik(Bezoektik.Soort.AFRONDEN, null, null, null));
    int gelezen = hulp.versie(bezoek);
    Bezoektik erbij = hulp.tik(Bezoektik.Soort.OORDEEL, 1, Criteriumoordeel.ONVOLDOENDE, null);
    hulp.stuur(wie, bezoek, erbij);

    assertThatThrownBy(
            () -> doe("keurmerk", () -> oordelen.beoordeel(bezoek, gelezen, Toezichtoordeel.VOLDOENDE, WAAROM, null)))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    int nu = hulp.versie(bezoek);
    hulp.stuur(wie, bezoek, erbij);
    assertThat(hulp.versie(bezoek)).as("wat bekend is verandert niets").isEqualTo(nu);
    assertThat(hulp.status(bezoek)).isEqualTo("UITGEVOERD");
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
    int versie = hulp.versie(bezoek);
    assertThat(hulp.stuur(wie, bezoek, laat).geweigerd()).containsExactly(laat.sleutel());
    assertThat(hulp.stuur(wie, bezoek, laat).geweigerd())
        .as("ook als het eerste antwoord niet aankwam")
        .containsExactly(laat.sleutel());
    assertThat(hulp.versie(bezoek)).as("wat niet telt verandert niets").isEqualTo(versie);
    BezoekDetail detail = als("keurmerk", () -> bezoeken.findById(bezoek));
    assertThat(detail.geweigerd())
        .singleElement()
        .returns("Te laat verstuurd", BezoekDetail.Geweigerd::tekst)
        .returns("beoordeeld", BezoekDetail.Geweigerd::reden);
    assertThat(detail.formulier().criteria().get(2).bevindingen())
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

    doe(wie, () -> formulieren.eisOoit(bezoek));
    String nooit = hulp.extern();
    assertThatThrownBy(() -> doe(nooit, () -> formulieren.eisOoit(bezoek))).isInstanceOf(NietGevonden.class);
    Bezoektik tik = hulp.tik(Bezoektik.Soort.ALGEMEEN, null, null, "Stond nog op de tablet");
    Bezoekuitkomst uitkomst = hulp.stuur(wie, bezoek, tik);
    assertThat(uitkomst.blad()).isNull();
    assertThat(uitkomst.ontvangen()).containsExactly(tik.sleutel());
    assertThat(uitkomst.geweigerd()).containsExactly(tik.sleutel());
    assertThatThrownBy(() -> als(wie, () -> formulieren.bezoek(bezoek))).isInstanceOf(NietGevonden.class);
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
}
