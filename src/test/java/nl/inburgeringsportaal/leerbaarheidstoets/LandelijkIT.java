package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.rapport.Hoofdstuk;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;
import nl.inburgeringsportaal.base.rapport.Hoofdstukvraag;
import nl.inburgeringsportaal.base.rapport.RapportHoofdstuk;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Readiness and obstacles of gemeenten, measures on seats, and the figures. */
@PortaalContext
class LandelijkIT {
  private static final String LUMMEN = "GM0200";

  @Autowired private GereedheidService gereedheid;
  @Autowired private KnelpuntService knelpunten;
  @Autowired private CapaciteitsmaatregelService maatregelen;
  @Autowired private LbtOverzichtService overzichten;
  @Autowired private List<RapportHoofdstuk> hoofdstukken;
  @Autowired private ToestemmingService toestemmingen;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private Lbthulp hulp;
  private Landelijkhulp landelijk;
  private LocalDate vandaag;
  private long utrecht;

  @BeforeEach
  void begin() {
    klok.terug();
    vandaag = klok.nu().toLocalDate();
    hulp = fabriek.createBean(Lbthulp.class);
    landelijk = fabriek.createBean(Landelijkhulp.class);
    utrecht = hulp.gemeente("GM0344");
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private List<GereedheidListItem> gereedheid(String wie, GereedheidFilter filter) {
    return gegevens.als(wie, () -> gereedheid.list(filter, PageRequest.of(0, 500, Sort.by("gemeente")))).getContent();
  }

  private GereedheidListItem van(String gemeente) {
    return gereedheid("duo", new GereedheidFilter(gemeente, null, false)).getFirst();
  }

  @Test
  void duoZietElkeGemeenteEnEenGemeenteAlleenZichzelf() {
    List<GereedheidListItem> alle = gereedheid("duo", GereedheidFilter.ALLE);
    assertThat(alle).extracting(GereedheidListItem::gemeentecode).contains("GM0344", LUMMEN).doesNotContain("GM1999");
    assertThat(gereedheid("gemeente", GereedheidFilter.ALLE))
        .extracting(GereedheidListItem::gemeentecode)
        .containsExactly("GM0344");
    Gereedheidstelling stand = gegevens.als("duo", gereedheid::stand);
    assertThat(stand.gemeenten()).isEqualTo(alle.size());
    assertThat(stand.gereed()).isEqualTo((int) alle.stream().filter(GereedheidListItem::gereed).count());
    for (Gereedheidstap stap : Gereedheidstap.values()) {
      List<GereedheidListItem> missen = gereedheid("duo", new GereedheidFilter(null, stap, false));
      assertThat(missen)
          .as(stap.name())
          .hasSize(stand.mist().get(stap))
          .allMatch(rij -> rij.ontbreekt().contains(stap));
    }
  }

  @Test
  void eenGemeenteIsGereedAlsNietsOntbreekt() {
    assertThat(van("Apeldoorn").ontbreekt()).containsExactly(Gereedheidstap.values());

    hulp.actief();
    assertThat(van("Utrecht").ontbreekt()).doesNotContain(Gereedheidstap.ACCOUNT);
    long lokaal = landelijk.lokaal(utrecht, 8);
    assertThat(van("Utrecht").ontbreekt()).doesNotContain(Gereedheidstap.LOCATIE);
    LocalDateTime begin = vandaag.minusYears(3).atTime(10, 0);
    landelijk.sessie(utrecht, lokaal, begin.minusDays(1), 8, LbtSessiestatus.CONCEPT);
    landelijk.sessie(utrecht, lokaal, begin, 8, LbtSessiestatus.AFGEROND);
    GereedheidListItem nu = van("Utrecht");
    assertThat(nu.eersteSessie()).as("een concept is geen sessie").isEqualTo(begin.toLocalDate());
    assertThat(nu.gereed()).isTrue();
  }

  @Test
  void wieEenAnderLaatUitvoerenHeeftDiensLocatieMaarEigenToestemmingNodig() {
    long zwolle = hulp.gemeente("GM0193");
    landelijk.lokaal(utrecht, 8);
    long begeleider = hulp.actief();
    jdbc.update("delete from lbt_samenwerking where gemeente_id = ?", zwolle);
    jdbc.update(
        "insert into lbt_samenwerking (id, gemeente_id, uitvoerder_id, van, gemeld_op, gewijzigd_door)"
            + " values (next value for lbt_samenwerking_seq, ?, ?, ?, ?, 'test')",
        zwolle, utrecht, vandaag, vandaag);
    int toegestaan = van("Zwolle").toegestaan();
    GereedheidListItem nu = van("Zwolle");
    assertThat(nu.uitvoerder()).isEqualTo("Gemeente Utrecht");
    assertThat(nu.ontbreekt()).doesNotContain(Gereedheidstap.LOCATIE, Gereedheidstap.BEGELEIDER);
    String nummer =
        jdbc.queryForObject(
            "select nummer from certificaat where toetsbegeleider_id = ?", String.class, begeleider);
    gegevens.als("gemeente2", () -> toestemmingen.geefOpNummer(nummer, zwolle, vandaag, null));
    assertThat(van("Zwolle").toegestaan()).isEqualTo(toegestaan + 1);
    jdbc.update("delete from lbt_samenwerking where gemeente_id = ?", zwolle);
  }

  @Test
  void alleenDuoZegtOfEenKnelpuntEenRedenVoorOverschrijdingIs() {
    KnelpuntGegevens gemeld =
        new KnelpuntGegevens(null, 0, utrecht, Knelpuntsoort.OPSTART, "Het platform gaf storing", vandaag, null, true);
    long id = gegevens.als("gemeente", () -> knelpunten.save(gemeld));
    KnelpuntGegevens nu = gegevens.als("duo", () -> knelpunten.findById(id));
    assertThat(nu.verschoont()).as("een gemeente zegt dat niet zelf").isFalse();
    gegevens.als("duo", () -> knelpunten.save(metVerschoont(nu)));
    KnelpuntGegevens daarna = gegevens.als("gemeente", () -> knelpunten.findById(id));
    assertThat(daarna.verschoont()).isTrue();
    assertThatThrownBy(() -> gegevens.als("gemeente", () -> knelpunten.save(nu)))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    assertThatThrownBy(() -> gegevens.als("gemeente2", () -> knelpunten.findById(id)))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> gegevens.als("gemeente2", () -> knelpunten.save(gemeld)))
        .isInstanceOf(NietGevonden.class);
    KnelpuntFilter open = new KnelpuntFilter("platform gaf", Knelpuntsoort.OPSTART, false);
    assertThat(gegevens.als("gemeente", () -> knelpunten.count(open))).isEqualTo(1);
    gegevens.als(
        "gemeente",
        () ->
            knelpunten.save(
                new KnelpuntGegevens(
                    id, daarna.versie(), utrecht, daarna.soort(), daarna.omschrijving(), vandaag, vandaag, false)));
    assertThat(gegevens.als("gemeente", () -> knelpunten.count(open))).isZero();
    assertThat(gegevens.als("duo", () -> knelpunten.findById(id)).verschoont()).isTrue();
  }

  private static KnelpuntGegevens metVerschoont(KnelpuntGegevens nu) {
    return new KnelpuntGegevens(
        nu.id(), nu.versie(), nu.organisatieId(), nu.soort(), nu.omschrijving(), nu.van(), nu.tot(), true);
  }

  @Test
  void eenKnelpuntInDeToekomstOfMetEenEindeVoorHetBeginWordtGeweigerd() {
    for (LocalDate[] dagen :
        List.of(
            new LocalDate[] {vandaag.plusDays(1), null},
            new LocalDate[] {vandaag, vandaag.minusDays(1)},
            new LocalDate[] {vandaag, vandaag.plusDays(2)},
            new LocalDate[] {null, null})) {
      KnelpuntGegevens fout =
          new KnelpuntGegevens(null, 0, utrecht, Knelpuntsoort.OVERIG, "Iets", dagen[0], dagen[1], false);
      assertThatThrownBy(() -> gegevens.als("duo", () -> knelpunten.save(fout))).isInstanceOf(OngeldigeInvoer.class);
    }
  }

  @Test
  void eenMaatregelNeemtDePlaatsVanWieHetLaatstGeplandIs() {
    long lokaal = landelijk.lokaal(utrecht, 9);
    LocalDateTime begin = vandaag.plusYears(2).atTime(10, 0);
    long vol = landelijk.sessie(utrecht, lokaal, begin, 8, LbtSessiestatus.KLAARGEZET);
    long klein = landelijk.sessie(utrecht, lokaal, begin.plusHours(2), 3, LbtSessiestatus.GEPLAND);
    long buiten = landelijk.sessie(utrecht, lokaal, begin.plusDays(1), 8, LbtSessiestatus.GEPLAND);
    List<Long> kandidaten =
        List.of(1, 2, 3, 4, 5).stream().map(nummer -> landelijk.kandidaat(vol, "INGEPLAND", 10)).toList();
    MaatregelGegevens helft =
        new MaatregelGegevens("Afstand", "Besluit", 50, begin.toLocalDate(), begin.toLocalDate().plusDays(1));

    Maatregelgevolg gevolg = gegevens.als("duo", () -> maatregelen.voorbeeld(helft)).getFirst();
    assertThat(gevolg).isEqualTo(new Maatregelgevolg("Gemeente Utrecht", 1, 8, 4, 1));
    long id = gegevens.als("duo", () -> maatregelen.voerUit(helft));

    assertThat(plaatsen(vol)).as("de helft van negen, naar beneden").isEqualTo(4);
    assertThat(plaatsen(klein)).as("vroeg er minder dan er mogen").isEqualTo(3);
    assertThat(plaatsen(buiten)).isEqualTo(8);
    assertThat(status(kandidaten.subList(0, 4))).containsOnly("INGEPLAND");
    assertThat(status(kandidaten.subList(4, 5))).containsExactly("AANGEMELD");
    assertThat(bezet(vol)).isEqualTo(4);
    assertThat(gegevens.als("duo", () -> maatregelen.geraakt(id)))
        .extracting(MaatregelKandidaat::examennummer)
        .containsExactly("T" + kandidaten.get(4));

    MaatregelGegevens strenger =
        new MaatregelGegevens("Meer afstand", "Besluit", 80, begin.toLocalDate(), begin.toLocalDate().plusDays(1));
    long tweede = gegevens.als("duo", () -> maatregelen.voerUit(strenger));
    assertThat(plaatsen(vol)).isEqualTo(1);
    trekIn(tweede);
    assertThat(plaatsen(vol)).as("de eerste geldt nog").isEqualTo(4);
    assertThat(bezet(vol)).as("wie weg is komt niet vanzelf terug").isEqualTo(1);
    trekIn(id);
    assertThat(plaatsen(vol)).isEqualTo(8);
    assertThatThrownBy(() -> trekIn(id)).isInstanceOf(RegelOvertreden.class);
  }

  private void trekIn(long id) {
    gegevens.als(
        "duo",
        () -> {
          int versie =
              maatregelen.list().stream().filter(een -> een.id() == id).findFirst().orElseThrow().versie();
          maatregelen.trekIn(id, versie, "Niet meer nodig");
          return null;
        });
  }

  private int plaatsen(long sessie) {
    return jdbc.queryForObject("select plaatsen from lbt_sessie where id = ?", Integer.class, sessie);
  }

  private int bezet(long sessie) {
    return jdbc.queryForObject("select bezet from lbt_sessie where id = ?", Integer.class, sessie);
  }

  private List<String> status(List<Long> deelnames) {
    return deelnames.stream()
        .map(id -> jdbc.queryForObject("select status from lbt_deelname where id = ?", String.class, id))
        .toList();
  }

  @Test
  void eenMaatregelDieNietKanWordtGeweigerd() {
    for (MaatregelGegevens fout :
        List.of(
            new MaatregelGegevens("Naam", "Grond", 0, vandaag, vandaag.plusDays(1)),
            new MaatregelGegevens("Naam", "Grond", 101, vandaag, vandaag.plusDays(1)),
            new MaatregelGegevens("Naam", "Grond", 50, vandaag, vandaag),
            new MaatregelGegevens("Naam", "Grond", 50, vandaag, null),
            new MaatregelGegevens("Naam", "Grond", 50, vandaag.minusDays(2), vandaag.minusDays(1)),
            new MaatregelGegevens(" ", "Grond", 50, vandaag, vandaag.plusDays(1)),
            new MaatregelGegevens("Naam", null, 50, vandaag, vandaag.plusDays(1)))) {
      assertThatThrownBy(() -> gegevens.als("duo", () -> maatregelen.voerUit(fout)))
          .isInstanceOf(OngeldigeInvoer.class);
    }
  }

  @Test
  void hetOverzichtTeltPerMaandEnPerVersie() {
    long lokaal = landelijk.lokaal(utrecht, 10);
    LocalDateTime begin = LocalDate.of(vandaag.getYear() + 7, 3, 3).atTime(10, 0);
    long sessie = landelijk.sessie(utrecht, lokaal, begin, 8, LbtSessiestatus.AFGEROND);
    landelijk.sessie(utrecht, lokaal, begin.plusDays(1), 5, LbtSessiestatus.GEANNULEERD);
    landelijk.sessie(utrecht, lokaal, begin.plusDays(2), 5, LbtSessiestatus.CONCEPT);
    landelijk.uitslag(landelijk.kandidaat(sessie, "AFGENOMEN", 10), LbtResultaat.B1_HAALBAAR);
    landelijk.uitslag(landelijk.kandidaat(sessie, "AFGENOMEN", 21), LbtResultaat.B1_NIET_HAALBAAR);
    landelijk.kandidaat(sessie, "AFGENOMEN", 10);
    landelijk.kandidaat(sessie, "NIET_VERSCHENEN", 99);
    LocalDate eerste = begin.toLocalDate().withDayOfMonth(1);
    LocalDate laatste = eerste.plusMonths(1).minusDays(1);

    LbtOverzicht overzicht = gegevens.als("gemeente", () -> overzichten.overzicht(eerste, laatste, null));
    LbtOverzicht.Maand maand = overzicht.totaal();
    assertThat(maand.sessies()).isEqualTo(1);
    assertThat(maand.geannuleerd()).isEqualTo(1);
    assertThat(maand.plaatsen()).isEqualTo(8);
    assertThat(maand.gebruik()).isEqualTo(50);
    assertThat(maand.nietVerschenenProcent()).isEqualTo(25);
    assertThat(maand.wachttijd()).as("41 dagen over drie toetsen").isEqualTo(14);
    assertThat(overzicht.uitkomsten()).hasSize(1);
    assertThat(overzicht.uitkomsten().getFirst().haalbaar()).isEqualTo(1);
    assertThat(overzicht.uitkomsten().getFirst().zonderUitslag()).isEqualTo(1);
    assertThat(overzicht.uitkomsten().getFirst().totaal()).isEqualTo(3);

    LbtOverzicht vanPlanner = gegevens.als("planner", () -> overzichten.overzicht(eerste, laatste, null));
    assertThat(vanPlanner.totaal()).isEqualTo(maand);
    assertThat(vanPlanner.uitkomsten()).as("een planner ziet niemands uitslag").isEmpty();
    assertThat(gegevens.als("gemeente2", () -> overzichten.overzicht(eerste, laatste, null)).maanden()).isEmpty();
    assertThatThrownBy(() -> gegevens.als("gemeente2", () -> overzichten.overzicht(eerste, laatste, utrecht)))
        .isInstanceOf(NietGevonden.class);
    assertThat(gegevens.als("szw", () -> overzichten.overzicht(eerste, laatste, null)).totaal()).isEqualTo(maand);
    Hoofdstuk brief = brief(eerste, laatste);
    assertThat(brief.tabellen().getFirst().rijen())
        .extracting(Hoofdstuktabel.Rij::code, rij -> rij.nu().getFirst().intValue())
        .contains(tuple("sessies", 1), tuple("plaatsen", 8), tuple("gebruik", 50), tuple("wachttijd", 14));
    assertThat(brief.tabellen().getLast().rijen().stream().mapToInt(rij -> rij.nu().getFirst().intValue()).sum())
        .isEqualTo(3);
    assertThatThrownBy(() -> gegevens.als("szw", () -> overzichten.overzicht(eerste, laatste, utrecht)))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> gegevens.als("duo", () -> overzichten.overzicht(laatste, eerste, null)))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  /** The chapter of the letter about the time between two days. */
  private Hoofdstuk brief(LocalDate van, LocalDate totEnMet) {
    return hoofdstukken.stream()
        .filter(een -> een.code().equals("leerbaarheidstoets"))
        .findFirst()
        .orElseThrow()
        .maak(
            new Hoofdstukvraag(
                new Peilmoment(totEnMet, null), new Peilmoment(van, null), new Vertaling(), Vertaling.NL));
  }
}
