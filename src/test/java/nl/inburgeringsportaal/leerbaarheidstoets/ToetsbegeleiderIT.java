package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

/** From proposal to account: each step needs the one before, each is a fact with a day, and each can be taken back. */
@PortaalContext
class ToetsbegeleiderIT {
  @Autowired private ToetsbegeleiderService begeleiders;
  @Autowired private BegeleidervoorstelService voorstellen;
  @Autowired private ToestemmingService toestemmingen;
  @Autowired private CertificaatService certificaten;
  @Autowired private DuoaccountService accounts;
  @Autowired private LbtwerkService werk;
  @Autowired private List<Bewaarsoort> bewaarsoorten;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private Lbthulp hulp;
  private LocalDate vandaag;

  @BeforeEach
  void begin() {
    klok.terug();
    vandaag = klok.nu().toLocalDate();
    hulp = fabriek.createBean(Lbthulp.class);
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private Begeleiderstand stand(long wie) {
    return gegevens.als("ice", () -> begeleiders.findById(wie)).nu().stand();
  }

  private void doe(String account, Runnable werk) {
    gegevens.als(
        account,
        () -> {
          werk.run();
          return null;
        });
  }

  private boolean heeftWerk(String account, Lbttaak.Soort soort, long wie) {
    return gegevens.als(account, () -> werk.vind(soort, wie)).isPresent();
  }

  @Test
  void elkeStapVolgtUitDeFeitenEnVraagtDeVorige() {
    long wie = hulp.voorgesteld();
    assertThat(stand(wie)).isEqualTo(Begeleiderstand.AANGEMELD);
    assertThatThrownBy(() -> doe("ice", () -> certificaten.geefUit(wie, vandaag, null)))
        .isInstanceOf(RegelOvertreden.class);
    hulp.slaag(wie);
    assertThat(stand(wie)).isEqualTo(Begeleiderstand.GETRAIND);
    assertThat(heeftWerk("ice", Lbttaak.Soort.CERTIFICEREN, wie)).isTrue();
    assertThatThrownBy(() -> doe("ice", () -> certificaten.geefUit(wie, vandaag.minusDays(1), null)))
        .isInstanceOf(OngeldigeInvoer.class);
    doe("ice", () -> certificaten.geefUit(wie, vandaag, null));
    assertThat(stand(wie)).isEqualTo(Begeleiderstand.GECERTIFICEERD);
    assertThatThrownBy(() -> doe("duo", () -> accounts.verleen(wie))).isInstanceOf(RegelOvertreden.class);
    doe("gemeente", () -> toestemmingen.geef(wie, hulp.gemeente("GM0344"), vandaag, null));
    assertThat(stand(wie)).isEqualTo(Begeleiderstand.TOEGESTAAN);
    assertThat(heeftWerk("duo", Lbttaak.Soort.ACCOUNT_VERLENEN, wie)).isTrue();
    doe("duo", () -> accounts.verleen(wie));
    assertThat(stand(wie)).isEqualTo(Begeleiderstand.ACTIEF);
    assertThat(heeftWerk("duo", Lbttaak.Soort.ACCOUNT_VERLENEN, wie)).isFalse();
    assertThatThrownBy(() -> doe("duo", () -> accounts.verleen(wie))).isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void naIntrekkenVanHetCertificaatMoetIemandOpnieuwSlagenEnTrektDuoHetAccountIn() {
    long wie = hulp.actief();
    klok.zetOp(vandaag.plusDays(1));

    doe("ice", () -> certificaten.trekIn(hulp.laatste("certificaat", wie), "Hield zich niet aan het protocol."));

    assertThat(stand(wie)).isEqualTo(Begeleiderstand.INGETROKKEN);
    assertThat(heeftWerk("duo", Lbttaak.Soort.ACCOUNT_INTREKKEN, wie)).isTrue();
    assertThatThrownBy(() -> doe("ice", () -> certificaten.geefUit(wie, vandaag.plusDays(1), null)))
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> doe("ice", () -> certificaten.trekIn(hulp.laatste("certificaat", wie), "nog eens")))
        .isInstanceOf(RegelOvertreden.class);
    doe("duo", () -> accounts.trekIn(wie, "Certificaat ingetrokken."));
    assertThat(heeftWerk("duo", Lbttaak.Soort.ACCOUNT_INTREKKEN, wie)).isFalse();
    hulp.slaag(wie);
    doe("ice", () -> certificaten.geefUit(wie, vandaag.plusDays(1), null));
    assertThat(stand(wie)).isEqualTo(Begeleiderstand.TOEGESTAAN);
    assertThat(gegevens.als("ice", () -> begeleiders.findById(wie)).certificaten()).hasSize(2);
  }

  @Test
  void zonderToestemmingIsErGeenGrondVoorHetAccountMeer() {
    long wie = hulp.actief();

    doe("gemeente", () -> toestemmingen.trekIn(hulp.laatste("toestemming", wie), "Andere baan."));

    assertThat(stand(wie)).isEqualTo(Begeleiderstand.GECERTIFICEERD);
    assertThat(gegevens.als("duo", () -> begeleiders.findById(wie)).nu().accountZonderGrond()).isTrue();
    assertThat(heeftWerk("duo", Lbttaak.Soort.ACCOUNT_INTREKKEN, wie)).isTrue();
    assertThat(gegevens.als("gemeente", () -> begeleiders.findById(wie)).toestemmingen())
        .singleElement()
        .matches(een -> een.ingetrokkenOp().equals(vandaag) && een.intrekreden().equals("Andere baan."));
  }

  @Test
  void eenAndereGemeenteVindtIemandAlleenMetHetNummerVanHetCertificaat() {
    long wie = hulp.gecertificeerd(null);
    long zwolle = hulp.gemeente("GM0193");
    String nummer = gegevens.als("ice", () -> begeleiders.findById(wie)).nu().certificaat();
    assertThatThrownBy(() -> gegevens.als("gemeente2", () -> begeleiders.findById(wie)))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> doe("gemeente2", () -> toestemmingen.geef(wie, zwolle, vandaag, null)))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> doe("gemeente2", () -> toestemmingen.geefOpNummer("TB-AAAA", zwolle, vandaag, null)))
        .isInstanceOf(OngeldigeInvoer.class);

    String getypt = nummer.toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    gegevens.als("gemeente2", () -> toestemmingen.geefOpNummer(getypt, zwolle, vandaag, vandaag.plusDays(10)));

    BegeleiderGegevens gezien = gegevens.als("gemeente2", () -> begeleiders.findById(wie));
    assertThat(gezien.mail()).as("alleen voor wie hem voorstelde, Bureau ICE en DUO").isNull();
    assertThat(gezien.eigen()).isFalse();
    assertThat(gezien.toestemmingen()).extracting(ToestemmingGegevens::organisatieId).containsExactly(zwolle);
    assertThatThrownBy(() -> doe("gemeente2", () -> voorstellen.trekTerug(wie, "kan niet")))
        .isInstanceOf(NietGevonden.class);
    klok.zetOp(vandaag.plusDays(10));
    assertThatThrownBy(() -> gegevens.als("gemeente2", () -> begeleiders.findById(wie)))
        .as("de toestemming is voorbij")
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void wieMetEenMandaatPlantSteltVoorMaarGeeftGeenToestemming() {
    long uitvoering = gegevens.nieuweOrganisatie(Organisatiesoort.UITVOERINGSORGANISATIE);
    String planner = gegevens.nieuwePersoon(uitvoering, Rol.TOETSPLANNER);
    Supplier<Long> stelVoor =
        () ->
            voorstellen.stelVoor(
                new BegeleidervoorstelGegevens(
                    hulp.gemeente("GM0344"), "Met mandaat", planner + "@voorbeeld.example", null));
    assertThatThrownBy(() -> gegevens.als(planner, stelVoor)).isInstanceOf(NietGevonden.class);
    jdbc.update(
        "insert into mandaat (id, uitvoeringsorganisatie_id, gemeenteorganisatie_id, rol, van, gewijzigd_door)"
            + " values (next value for mandaat_seq, ?, ?, 'toetsplanner', ?, 'systeem')",
        uitvoering, hulp.gemeente("GM0344"), vandaag);

    long wie = gegevens.als(planner, stelVoor);

    assertThat(gegevens.als(planner, () -> begeleiders.findById(wie)).nu().naam()).isEqualTo("Met mandaat");
    assertThatThrownBy(() -> gegevens.als(planner, stelVoor))
        .as("een gemeente stelt iemand eenmaal voor")
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(
            () -> gegevens.als(planner, () -> toestemmingen.geef(wie, hulp.gemeente("GM0344"), vandaag, null)))
        .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
  }

  @Test
  void toestemmingEnCertificaatOverlappenNietMetEenEerdere() {
    long wie = hulp.gecertificeerd(vandaag.plusDays(20));
    long utrecht = hulp.gemeente("GM0344");
    doe("gemeente", () -> toestemmingen.geef(wie, utrecht, vandaag, vandaag.plusDays(10)));
    assertThatThrownBy(() -> doe("gemeente", () -> toestemmingen.geef(wie, utrecht, vandaag.plusDays(9), null)))
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> doe("gemeente", () -> toestemmingen.geef(wie, utrecht, vandaag.minusDays(1), null)))
        .isInstanceOf(OngeldigeInvoer.class);
    doe("gemeente", () -> toestemmingen.geef(wie, utrecht, vandaag.plusDays(10), null));
    assertThatThrownBy(() -> doe("ice", () -> certificaten.geefUit(wie, vandaag.plusDays(19), null)))
        .isInstanceOf(RegelOvertreden.class);
    assertThat(heeftWerk("ice", Lbttaak.Soort.CERTIFICAAT_LOOPT_AF, wie)).isTrue();
    assertThat(heeftWerk("gemeente", Lbttaak.Soort.CERTIFICAAT_LOOPT_AF, wie)).isTrue();
    assertThat(heeftWerk("gemeente2", Lbttaak.Soort.CERTIFICAAT_LOOPT_AF, wie)).isFalse();

    doe("ice", () -> certificaten.geefUit(wie, vandaag.plusDays(20), null));

    assertThat(heeftWerk("ice", Lbttaak.Soort.CERTIFICAAT_LOOPT_AF, wie)).isFalse();
    klok.zetOp(vandaag.plusDays(20));
    assertThat(stand(wie)).isEqualTo(Begeleiderstand.TOEGESTAAN);
  }

  @Test
  void eenCertificaatVerVoorHetEindeIsNogGeenWerk() {
    long wie = hulp.gecertificeerd(vandaag.plusDays(200));

    assertThat(heeftWerk("ice", Lbttaak.Soort.CERTIFICAAT_LOOPT_AF, wie)).isFalse();
    klok.zetOp(vandaag.plusDays(190));
    assertThat(heeftWerk("ice", Lbttaak.Soort.CERTIFICAAT_LOOPT_AF, wie)).isTrue();
    klok.zetOp(vandaag.plusDays(200));
    assertThat(stand(wie)).as("het certificaat is verlopen").isEqualTo(Begeleiderstand.GETRAIND);
  }

  @Test
  void deLijstFiltertOpStandEnOpWatNogNodigIs() {
    long wie = hulp.voorgesteld();
    long actief = hulp.actief();
    gegevens.logIn("gemeente");

    assertThat(ids(new BegeleiderFilter(null, Begeleiderstand.ACTIEF, null))).contains(actief).doesNotContain(wie);
    assertThat(ids(new BegeleiderFilter(null, null, Stap.TRAINING))).contains(wie).doesNotContain(actief);
    assertThat(begeleiders.findById(wie).nu().ontbreekt()).containsExactly(Stap.values());
    assertThat(begeleiders.findById(actief).nu().ontbreekt()).isEmpty();
    String naam = begeleiders.findById(wie).nu().naam();
    assertThat(ids(new BegeleiderFilter(naam.toUpperCase(java.util.Locale.ROOT), null, null))).contains(wie);
    assertThat(ids(new BegeleiderFilter("%", null, null))).as("een teken om naar te zoeken, geen joker").isEmpty();
  }

  private List<Long> ids(BegeleiderFilter filter) {
    List<Long> ids =
        begeleiders
            .list(filter, PageRequest.of(0, 500, Sort.by("stand", "naam", "certificaat", "id")))
            .map(BegeleiderListItem::id)
            .toList();
    assertThat(begeleiders.count(filter)).isEqualTo(ids.size());
    return ids;
  }

  @Test
  void hetCertificaatIsEenToegankelijkDocumentMetNaamEnNummer() throws IOException {
    long wie = hulp.gecertificeerd(null);
    gegevens.logIn("ice");
    BegeleiderListItem nu = begeleiders.findById(wie).nu();

    byte[] bestand = certificaten.pdf(hulp.laatste("certificaat", wie));

    try (PDDocument pdf = Loader.loadPDF(bestand)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(nu.naam(), nu.certificaat(), "2 november 2026");
      assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .containsPattern("pdfuaid:part(>|=\")1");
    }
    assertThat(
            jdbc.queryForList(
                "select handeling from leesregel where object_soort = 'toetsbegeleider' and object_id = ?",
                String.class, wie))
        .contains("GERAADPLEEGD", "GEDOWNLOAD");
    certificaten.trekIn(hulp.laatste("certificaat", wie), "Fout.");
    assertThatThrownBy(() -> certificaten.pdf(hulp.laatste("certificaat", wie))).isInstanceOf(NietGevonden.class);
  }

  @Test
  void wieIsTeruggetrokkenVerliestZijnPlaatsEnNaDeTermijnZijnNaam() {
    long wie = hulp.actief();
    long training = hulp.gepland(klok.nu().plusDays(5), 1);
    doe("gemeente", () -> voorstellen.meldAan(wie, training));

    doe("gemeente", () -> voorstellen.trekTerug(wie, "Gaat met pensioen."));

    assertThat(stand(wie)).isEqualTo(Begeleiderstand.INGETROKKEN);
    assertThat(heeftWerk("duo", Lbttaak.Soort.ACCOUNT_INTREKKEN, wie)).isTrue();
    assertThat(jdbc.queryForObject(
            "select status from training_deelname where training_id = ?", String.class, training))
        .isEqualTo("AFGEMELD");
    assertThatThrownBy(() -> doe("gemeente", () -> voorstellen.meldAan(wie, training)))
        .isInstanceOf(RegelOvertreden.class);
    Bewaarsoort soort =
        bewaarsoorten.stream().filter(een -> een.categorie().equals("toetsbegeleider")).findFirst().orElseThrow();
    soort.verwijder(new Bewaarsoort.Ronde(1, vandaag, 1_000));
    assertThat(naam(wie)).isNotNull();
    soort.verwijder(new Bewaarsoort.Ronde(1, vandaag.plusDays(1), 1_000));
    assertThat(naam(wie)).isNull();
    assertThat(soort.aantal(vandaag.plusDays(1))).isZero();
    assertThatThrownBy(() -> gegevens.als("ice", () -> begeleiders.findById(wie))).isInstanceOf(NietGevonden.class);
  }

  private String naam(long wie) {
    return jdbc.queryForObject("select naam from toetsbegeleider where id = ?", String.class, wie);
  }
}
