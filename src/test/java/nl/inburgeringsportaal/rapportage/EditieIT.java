package nl.inburgeringsportaal.rapportage;

import static nl.inburgeringsportaal.rapportage.Briefhulp.nu;
import static nl.inburgeringsportaal.rapportage.Briefhulp.rij;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** An edition of the letter: a draft has the figures of now, an established one keeps all that it said. */
@CijferContext
class EditieIT {
  private static final LocalDate PEILDATUM = LocalDate.of(2021, 11, 1);
  private static final LocalDate EERDER = LocalDate.of(2021, 5, 1);

  @Autowired private EditieService edities;
  @Autowired private ToezeggingService toezeggingen;
  @Autowired private MonitoringService monitoring;
  @Autowired private Cijferhulp hulp;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;

  @BeforeEach
  void tweeMensen() {
    hulp.wis();
    hulp.lever(
        Map.of(
            "inburgeraars", mensen(mens(1), mens(2, "voldaan_op", "2021-06-01", "voldaan_reden", "DIPLOMA"))));
    gegevens.logIn("szw");
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private long concept() {
    return edities.save(new EditieGegevens(null, 0, "Brief van december", PEILDATUM, EERDER));
  }

  private EditieDetail stelVast(long id) {
    EditieDetail gezien = edities.findById(id);
    edities.stelVast(id, gezien.stand(), gezien.cijferkenmerk());
    return edities.findById(id);
  }

  private void leverEenMensMeer() {
    gegevens.logUit();
    hulp.lever(Map.of("inburgeraars", mensen(mens(3), mens(4, "plicht_begin", "2019-01-01"))));
    gegevens.logIn("szw");
  }

  @Test
  void eenConceptHeeftDeCijfersVanNuEnEenVastgesteldeEditieDieVanToen() {
    long concept = concept();
    long editie = concept();
    edities.schrijf(editie, "voortgang", "De meeste mensen zijn **klaar**.", null);
    EditieDetail vast = stelVast(editie);
    leverEenMensMeer();

    assertThat(nu(rij(edities.findById(concept).inhoud(), "voortgang", "totaal", "2018"))).startsWith("3", "1");
    EditieDetail later = edities.findById(editie);
    assertThat(later.inhoud()).isEqualTo(vast.inhoud());
    assertThat(nu(rij(later.inhoud(), "voortgang", "totaal", "2018"))).startsWith("2", "1");
    assertThat(later.sha256()).isEqualTo(vast.sha256()).hasSize(64);
    assertThat(later.ongeschonden()).isTrue();
    assertThat(later.vastgesteldDoor()).isEqualTo("szw");
    assertThat(later.inhoud().hoofdstukken().getFirst().tekst()).isEqualTo("De meeste mensen zijn **klaar**.");
  }

  @Test
  void watVandaagAndersTeltStaatErnaastMetBeideCijfers() {
    long editie = concept();
    stelVast(editie);
    assertThat(edities.verschillen(editie)).isEmpty();
    leverEenMensMeer();
    assertThat(edities.verschillen(editie))
        .filteredOn(een -> een.tabel().equals("Voortgang per cohort: Totaal") && een.rij().equals("2018"))
        .filteredOn(een -> een.totEnMet().equals(PEILDATUM))
        .extracting(Editieverschil::kolom, een -> een.vastgesteld().intValue(), een -> een.nu().intValue())
        .contains(
            tuple("Totaal", 2, 3),
            tuple("Nog plichtig", 1, 2));
    assertThat(edities.verschillen(concept())).as("een concept is van nu").isEmpty();
  }

  @Test
  void inDeEditieStaanDeLeveringenDeRegelsEnDeToezeggingenVanToen() {
    long toezegging = toezeggingen.save(Briefhulp.toezegging("Cijfers over ELIP", EERDER, PEILDATUM));
    monitoring.save(Briefhulp.indicator("Op tijd klaar"));
    Briefinhoud brief = stelVast(concept()).inhoud();
    assertThat(brief.hoofdstukken())
        .extracting(deel -> deel.cijfers().code())
        .containsSubsequence("voortgang", "wi2021", "leningen", "elip", "jongeren", "leerbaarheidstoets");
    assertThat(brief.hoofdstukken().getFirst().herkomst().levering()).isNotNull();
    assertThat(brief.hoofdstukken())
        .as("wat ook wordt ingevoerd rust niet op een levering alleen")
        .filteredOn(deel -> deel.cijfers().code().equals("jongeren"))
        .extracting(Briefinhoud.Deel::herkomst)
        .containsOnlyNulls();
    assertThat(brief.hoofdstukken())
        .filteredOn(deel -> deel.cijfers().code().equals("elip"))
        .flatExtracting(Briefinhoud.Deel::regels)
        .extracting(Briefinhoud.Regelversie::code, Briefinhoud.Regelversie::waarde)
        .contains(tuple("elip_geleend_minstens", "9500"));
    assertThat(brief.toezeggingen()).extracting(ToezeggingGegevens::id).contains(toezegging);
    assertThat(brief.monitoring()).extracting(MonitoringGegevens::titel).contains("Op tijd klaar");
  }

  @Test
  void naHetVaststellenVerandertNiemandIetsOokNietInDeDatabase() {
    long editie = concept();
    edities.schrijf(editie, EditieService.SLOT, "Tot slot.", null);
    EditieDetail vast = stelVast(editie);
    assertThatThrownBy(() -> edities.schrijf(editie, EditieService.SLOT, "Anders.", 0))
        .isInstanceOf(RegelOvertreden.class)
        .hasMessageContaining("rapportage.editie.fout.vastgesteld");
    assertThatThrownBy(
            () -> edities.save(new EditieGegevens(editie, vast.stand(), "Anders", PEILDATUM, EERDER)))
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> edities.verwijder(editie, vast.stand())).isInstanceOf(RegelOvertreden.class);
    for (String sql :
        List.of(
            "update brief_editie set titel = 'x' where id = ?",
            "update brief_editie set teller = teller + 1 where id = ?",
            "delete from brief_editie where id = ?",
            "update brief_tekst set tekst = 'x' where editie_id = ?",
            "delete from brief_tekst where editie_id = ?",
            "insert into brief_tekst (editie_id, hoofdstuk, tekst, gewijzigd_door) values (?, 'elip', 'x', 'x')")) {
      assertThatThrownBy(() -> jdbc.update(sql, editie))
          .as(sql)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("vastgestelde editie");
    }
    assertThat(edities.findById(editie).inhoud()).isEqualTo(vast.inhoud());
  }

  @Test
  void vanTweeDieTegelijkVaststellenSlaagtErEenEnHoortDeAnderWieHetWas() throws Exception {
    long editie = concept();
    EditieDetail gezien = edities.findById(editie);
    List<Throwable> geweigerd =
        tegelijk(
            4,
            () -> {
              edities.stelVast(editie, gezien.stand(), gezien.cijferkenmerk());
              return null;
            });
    assertThat(geweigerd)
        .hasSize(3)
        .allSatisfy(
            fout -> {
              assertThat(fout).isInstanceOf(RegelOvertreden.class);
              assertThat(((RegelOvertreden) fout).argumenten()).contains("szw");
            });
    assertThat(edities.findById(editie).isConcept()).isFalse();
  }

  private List<Throwable> tegelijk(int hoeveel, Callable<Void> werk) throws Exception {
    List<Throwable> fouten = new ArrayList<>();
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService draden = Executors.newFixedThreadPool(hoeveel)) {
      List<Future<Void>> lopend = new ArrayList<>();
      for (int i = 0; i < hoeveel; i++) {
        lopend.add(
            draden.submit(
                () -> {
                  gegevens.logIn("szw");
                  start.await();
                  return werk.call();
                }));
      }
      start.countDown();
      for (Future<Void> een : lopend) {
        try {
          een.get(1, TimeUnit.MINUTES);
        } catch (ExecutionException fout) {
          fouten.add(fout.getCause());
        }
      }
    }
    return fouten;
  }

  @Test
  void wieIetsAndersZagDanErNuStaatSteltNietVast() {
    long editie = concept();
    EditieDetail gezien = edities.findById(editie);
    edities.schrijf(editie, EditieService.INLEIDING, "Nieuw.", null);
    assertThatThrownBy(() -> edities.stelVast(editie, gezien.stand(), gezien.cijferkenmerk()))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    EditieDetail opnieuw = edities.findById(editie);
    leverEenMensMeer();
    assertThatThrownBy(() -> edities.stelVast(editie, opnieuw.stand(), opnieuw.cijferkenmerk()))
        .isInstanceOf(RegelOvertreden.class)
        .hasMessageContaining("rapportage.editie.fout.cijfers");
    EditieDetail nogmaals = edities.findById(editie);
    toezeggingen.save(Briefhulp.toezegging("Nieuw na het lezen", EERDER, LocalDate.of(2998, 1, 1)));
    assertThatThrownBy(() -> edities.stelVast(editie, nogmaals.stand(), nogmaals.cijferkenmerk()))
        .as("a promise that he did not see")
        .hasMessageContaining("rapportage.editie.fout.cijfers");
    assertThat(edities.findById(editie).isConcept()).isTrue();
  }

  @Test
  void tweeDieDezelfdeTekstSchrijvenVerliezenNiets() {
    long editie = concept();
    edities.schrijf(editie, "elip", "Eerste.", null);
    assertThatThrownBy(() -> edities.schrijf(editie, "elip", "Tweede.", null))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    assertThatThrownBy(() -> edities.schrijf(editie, "elip", "Tweede.", 1)).isInstanceOf(GelijktijdigGewijzigd.class);
    edities.schrijf(editie, "elip", "Tweede.", 0);
    assertThat(edities.findById(editie).tekstversies()).containsEntry("elip", 1);
    edities.schrijf(editie, "elip", " ", 1);
    assertThat(edities.findById(editie).inhoud().hoofdstukken())
        .filteredOn(deel -> deel.cijfers().code().equals("elip"))
        .extracting(Briefinhoud.Deel::tekst)
        .containsOnlyNulls();
    edities.schrijf(editie, "elip", "Opnieuw.", 2);
    assertThatThrownBy(() -> edities.schrijf(editie, "elip", "Van wie de eerste las.", 0))
        .as("a version does not come back")
        .isInstanceOf(GelijktijdigGewijzigd.class);
  }

  @Test
  void eenToezeggingVanNaDePeildatumStaatNietInDeBrief() {
    long later = toezeggingen.save(Briefhulp.toezegging("Later gedaan", PEILDATUM.plusDays(1), null));
    assertThat(edities.findById(concept()).inhoud().toezeggingen())
        .extracting(ToezeggingGegevens::id)
        .doesNotContain(later);
  }

  @Test
  void watNietKanIsEenZinMetVeldEnRegel() {
    assertThatThrownBy(
            () -> edities.save(new EditieGegevens(null, 0, "x", EERDER, PEILDATUM)))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("vergelijk"));
    assertThatThrownBy(
            () -> edities.save(new EditieGegevens(null, 0, " ", PEILDATUM, EERDER)))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("titel"));
    assertThatThrownBy(
            () -> edities.save(new EditieGegevens(null, 0, "x", LocalDate.of(2999, 1, 1), EERDER)))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("peildatum"));
    long editie = concept();
    assertThatThrownBy(() -> edities.schrijf(editie, "onzin", "x", null)).isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> edities.schrijf(editie, "elip", "<b>x</b>", null)).isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> edities.schrijf(-1, "elip", "x", null)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> edities.findById(-1)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void eenConceptGaatWegMetZijnTeksten() {
    long editie = concept();
    edities.schrijf(editie, "elip", "x", null);
    assertThatThrownBy(() -> edities.verwijder(editie, 0)).isInstanceOf(GelijktijdigGewijzigd.class);
    edities.verwijder(editie, edities.findById(editie).stand());
    assertThatThrownBy(() -> edities.findById(editie)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void alleenSzwKomtErbij() {
    long editie = concept();
    for (String wie : List.of("duo", "gemeente", "school", "inspectie", "beheer")) {
      gegevens.logIn(wie);
      assertThatThrownBy(() -> edities.findById(editie)).as(wie).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> edities.list(PageRequest.of(0, 50))).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> edities.stelVast(editie, 0, "")).isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void eenToezeggingIsWerkAlsHaarTermijnNadertEnNietMeerAlsZijIsAfgedaan() {
    long id = toezeggingen.save(Briefhulp.toezegging("Nadert", EERDER, PEILDATUM));
    long ver = toezeggingen.save(Briefhulp.toezegging("Ver weg", EERDER, LocalDate.of(2998, 1, 1)));
    assertThat(toezeggingen.nadert(100)).extracting(ToezeggingGegevens::id).contains(id).doesNotContain(ver);
    ToezeggingGegevens nu = toezeggingen.findById(id);
    ToezeggingGegevens zonderHoe =
        new ToezeggingGegevens(
            id, nu.versie(), nu.soort(), nu.titel(), nu.omschrijving(), null, null, nu.gedaanOp(), nu.uiterlijk(),
            Toezeggingstatus.AFGEDAAN, PEILDATUM, null);
    assertThatThrownBy(() -> toezeggingen.save(zonderHoe))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("afdoening"));
    ToezeggingGegevens af =
        new ToezeggingGegevens(
            id, nu.versie(), nu.soort(), nu.titel(), nu.omschrijving(), null, null, nu.gedaanOp(), nu.uiterlijk(),
            Toezeggingstatus.AFGEDAAN, PEILDATUM, "Met de brief van december.");
    toezeggingen.save(af);
    assertThat(toezeggingen.vindOpen(id)).isEmpty();
    assertThat(toezeggingen.nadert(100)).extracting(ToezeggingGegevens::id).doesNotContain(id);
    assertThatThrownBy(() -> toezeggingen.save(af)).isInstanceOf(GelijktijdigGewijzigd.class);
  }

  @Test
  void deEditieIsInHetNederlandsOokVoorWieHetPortaalInHetEngelsHeeft() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    try {
      assertThat(edities.findById(concept()).inhoud().hoofdstukken().getFirst().cijfers().titel())
          .isEqualTo("Voortgang van de inburgeringsplicht");
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }
}
