package nl.inburgeringsportaal.misbruik;

import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.foto;
import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.inzending;
import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.pdf;
import static nl.inburgeringsportaal.misbruik.Misbruikhulp.OMSCHRIJVING;
import static nl.inburgeringsportaal.misbruik.Misbruikhulp.VERHAAL;
import static nl.inburgeringsportaal.misbruik.Misbruikhulp.adres;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.misbruik.Zaakbijlage.Herkomst;
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

/** Files about a case: who sends them, who has them, who chooses what the Inspectie gets. */
@PortaalContext
class BijlageIT {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private MisbruikbijlageService bijlagen;
  @Autowired private MisbruikzaakService zaken;
  @Autowired private GemeldService gemeld;
  @Autowired private AnoniemeMeldingService anoniem;
  @Autowired private ZaakbehandelService behandeling;
  @Autowired private InspectiemeldingService meldingen;
  @Autowired private List<Bewaarsoort> bewaarsoorten;
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
  void eind() {
    gegevens.logUit();
    klok.terug();
  }

  private LosBestand los(String wie, String naam) {
    return gegevens.als(
        wie,
        () -> {
          try {
            return bijlagen.neemAan(inzending(naam, pdf()));
          } catch (IOException fout) {
            throw new UncheckedIOException(fout);
          }
        });
  }

  private SignaalGegevens signaal(String tekst, List<LosBestand> met) {
    return new SignaalGegevens(null, null, waarover, tekst, null, null, met);
  }

  private long vanGemeente(LosBestand... met) {
    return gegevens.als("klantmanager", () -> gemeld.meld(signaal(VERHAAL, List.of(met))));
  }

  private List<Zaakbijlage> ziet(String wie, long zaak) {
    return gegevens.als(wie, () -> zaken.findById(zaak)).bijlagen();
  }

  private void weigert(String wie, long bestand) {
    assertThatThrownBy(() -> gegevens.als(wie, () -> bijlagen.open(bestand)))
        .as(wie)
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void wieBehandeltHeeftDeBijlageEnWieMeldteKrijgtHemNietTerug() {
    LosBestand los = los("klantmanager", "presentielijst.pdf");
    long zaak = vanGemeente(los);
    assertThat(ziet("keurmerk", zaak))
        .singleElement()
        .satisfies(
            een -> {
              assertThat(een.bestand().naam()).isEqualTo("presentielijst.pdf");
              assertThat(een.herkomst()).isEqualTo(Herkomst.SIGNAAL);
              assertThat(een.gedeeld()).isFalse();
            });
    assertThat(gegevens.als("keurmerk", () -> bijlagen.open(los.id())).bestand().id()).isEqualTo(los.id());
    assertThat(jdbc.queryForObject(
            "select count(*) from leesregel where object_soort = 'misbruikbijlage' and object_id = ?"
                + " and handeling = 'GEDOWNLOAD'",
            Integer.class, los.id()))
        .isOne();
    for (String wie : List.of("klantmanager", "duo", "inspectie")) {
      weigert(wie, los.id());
    }
    assertThatThrownBy(() -> gegevens.als("school", () -> bijlagen.open(los.id())))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void deInspectieKrijgtAlleenWatIemandKoos() {
    LosBestand wel = los("klantmanager", "wel.pdf");
    LosBestand niet = los("klantmanager", "niet.pdf");
    long zaak = vanGemeente(wel, niet);
    LosBestand nieuw = los("keurmerk", "bevindingen.pdf");
    hulp.doe(
        "keurmerk",
        () ->
            behandeling.meldBijInspectie(
                zaak,
                hulp.versie(zaak),
                klok.nu().toLocalDate(),
                OMSCHRIJVING,
                new Bijlagekeuze(Set.of(wel.id()), List.of(nieuw))));
    assertThat(ziet("inspectie", zaak))
        .extracting(een -> een.bestand().naam())
        .containsExactlyInAnyOrder("wel.pdf", "bevindingen.pdf");
    weigert("inspectie", niet.id());
    assertThat(gegevens.als("inspectie", () -> bijlagen.open(wel.id()))).isNotNull();
    assertThat(ziet("keurmerk", zaak)).hasSize(3);

    hulp.doe("inspectie", () -> meldingen.bevestigOntvangst(zaak, hulp.versie(zaak)));
    LosBestand vraag = los("inspectie", "vraag.pdf");
    hulp.doe("inspectie", () -> meldingen.vraag(zaak, "Klopt deze lijst?", List.of(vraag)));
    assertThat(gegevens.als("keurmerk", () -> bijlagen.open(vraag.id()))).isNotNull();
    weigert("klantmanager", vraag.id());
    hulp.doe(
        "keurmerk",
        () -> behandeling.beantwoord(zaak, "Ja.", new Bijlagekeuze(Set.of(niet.id()), List.of())));
    assertThat(gegevens.als("inspectie", () -> bijlagen.open(niet.id()))).isNotNull();
  }

  @Test
  void eenBijlageVanEenAndereZaakGaatNietMeeEnDanGaatNiets() {
    LosBestand ander = los("klantmanager", "ander.pdf");
    vanGemeente(ander);
    long zaak = vanGemeente();
    assertThatThrownBy(
            () ->
                hulp.doe(
                    "keurmerk",
                    () ->
                        behandeling.meldBijInspectie(
                            zaak,
                            hulp.versie(zaak),
                            klok.nu().toLocalDate(),
                            OMSCHRIJVING,
                            new Bijlagekeuze(Set.of(ander.id()), List.of()))))
        .isInstanceOf(NietGevonden.class);
    assertThat(hulp.status(zaak)).isEqualTo("SIGNAAL");
    weigert("inspectie", ander.id());
  }

  @Test
  void vanEenSamengevoegdSignaalKanEenBijlageMee() {
    LosBestand los = los("klantmanager", "deel.pdf");
    long deel = vanGemeente(los);
    long hoofd = vanGemeente();
    hulp.voegSamen(deel, hoofd);
    hulp.doe(
        "keurmerk",
        () ->
            behandeling.meldBijInspectie(
                hoofd,
                hulp.versie(hoofd),
                klok.nu().toLocalDate(),
                OMSCHRIJVING,
                new Bijlagekeuze(Set.of(los.id()), List.of())));
    assertThat(ziet("inspectie", hoofd)).hasSize(1);
    assertThat(gegevens.als("inspectie", () -> bijlagen.open(los.id()))).isNotNull();
  }

  @Test
  void vanEenBezoekerBlijftNietHoeZijnBestandHeetteEnNietWieErWasIngelogd() throws IOException {
    gegevens.logIn("klantmanager");
    LosBestand los = anoniem.neemAan(inzending("Foto van Piet Jansen.jpg", foto(6)), 1, adres());
    String code = anoniem.meld(signaal(VERHAAL, List.of(los)), adres());
    gegevens.logUit();
    long zaak = hulp.vanCode(code);
    assertThat(ziet("keurmerk", zaak))
        .singleElement()
        .satisfies(
            een -> {
              assertThat(een.bestand().naam()).isEqualTo("bijlage-1.jpg");
              assertThat(een.bestand().door()).isEqualTo("systeem");
            });
    hulp.vraag(zaak, "Wanneer was dat?");
    LosBestand meer = anoniem.neemAan(inzending("meer.jpg", foto(1)), 1, adres());
    anoniem.antwoord(code, "In maart.", List.of(meer), adres());
    assertThat(ziet("keurmerk", zaak)).extracting(Zaakbijlage::herkomst).contains(Herkomst.MELDER);
  }

  @Test
  void eenGeweigerdFormulierVerliestDeBijlageNiet() {
    LosBestand los = los("klantmanager", "stuk.pdf");
    assertThatThrownBy(
            () -> gegevens.als("klantmanager", () -> gemeld.meld(signaal("kort", List.of(los)))))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThat(ziet("keurmerk", vanGemeente(los))).hasSize(1);
  }

  @Test
  void meerDanVijfBijlagenWordenMetHetFormulierGeweigerd() {
    LosBestand[] zes =
        IntStream.range(0, 6).mapToObj(i -> los("klantmanager", i + ".pdf")).toArray(LosBestand[]::new);
    assertThatThrownBy(() -> vanGemeente(zes))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("bijlagen"));
    assertThat(jdbc.queryForObject(
            "select count(*) from misbruikzaak_tekst where waarover = ?", Integer.class, waarover))
        .isZero();
  }

  @Test
  void naDeTermijnGaanDeBijlagenMetDeZaak() {
    LosBestand los = los("klantmanager", "stuk.pdf");
    long zaak = vanGemeente(los);
    hulp.doe(
        "keurmerk",
        () -> behandeling.sluit(zaak, hulp.versie(zaak), Afsluitgrond.ONGEGROND, "Het is uitgezocht."));
    Bewaarsoort soort =
        bewaarsoorten.stream().filter(een -> een.categorie().equals("misbruik-zaak")).findFirst().orElseThrow();
    transactie.executeWithoutResult(
        status -> soort.verwijder(new Bewaarsoort.Ronde(1, klok.nu().toLocalDate().plusDays(1), 10_000)));
    assertThat(jdbc.queryForObject("select count(*) from opslagbestand where id = ?", Integer.class, los.id()))
        .isZero();
    assertThat(jdbc.queryForObject("select count(*) from opslagdeel where bestand_id = ?", Integer.class, los.id()))
        .isZero();
    assertThat(ziet("keurmerk", zaak)).isEmpty();
  }
}
