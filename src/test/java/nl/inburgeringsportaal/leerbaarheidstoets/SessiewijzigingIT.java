package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Klaarzetter;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.testbasis.Testpost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of a planned session when its people, its room or its building change. */
@PortaalContext
class SessiewijzigingIT {
  @Autowired private SessieService sessies;
  @Autowired private SessieplanService plannen;
  @Autowired private PlaatsingService plaatsen;
  @Autowired private PlanwerkService werk;
  @Autowired private LokaalService lokalen;
  @Autowired private LocatieService locaties;
  @Autowired private CertificaatService certificaten;
  @Autowired private KandidaatwensService wensen;
  @Autowired private KandidaatService kandidaten;
  @Autowired private Klaarzetter klaarzetter;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private Planhulp hulp;
  private LocalDate vandaag;
  private LocalDateTime morgen;
  private long locatie;
  private long lokaal;
  private long wie;

  @BeforeEach
  void begin() {
    klok.terug();
    vandaag = klok.nu().toLocalDate();
    morgen = vandaag.plusDays(1).atTime(9, 0);
    hulp = fabriek.createBean(Planhulp.class);
    locatie = hulp.nieuweLocatie();
    lokaal = hulp.lokaal(locatie, 10);
    wie = hulp.begeleiders().actief();
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private void als(String account, Runnable doen) {
    gegevens.als(
        account,
        () -> {
          doen.run();
          return null;
        });
  }

  private void weigert(String regel, Runnable doen) {
    assertThatThrownBy(() -> als("planner", doen))
        .as(regel)
        .isInstanceOfSatisfying(
            DomeinFout.class, fout -> assertThat(fout.sleutel()).isEqualTo("lbtplanning.fout." + regel));
  }

  private SessieDetail zie(long id) {
    return gegevens.als("planner", () -> sessies.findById(id));
  }

  private List<Plantaak.Soort> taken(long id) {
    return gegevens.als("planner", () -> werk.open(10_000)).stream()
        .filter(taak -> taak.sessieId() == id)
        .map(Plantaak::soort)
        .toList();
  }

  private long metKandidaat(LocalDateTime begin) {
    long id = hulp.gepland(lokaal, begin, wie);
    long kandidaat = hulp.kandidaten(1, "GM0344").getFirst();
    als("planner", () -> plaatsen.plaats(id, kandidaat));
    return id;
  }

  private boolean staatBijDuo(long id) {
    SessieFilter nietKlaar = new SessieFilter(vandaag, vandaag.plusDays(1), Set.of(), null, null, true);
    return gegevens.als("duo", () -> sessies.list(nietKlaar, PageRequest.of(0, 500))).getContent().stream()
        .anyMatch(een -> een.id() == id && een.mist().contains(Sessievoorwaarde.CERTIFICAAT));
  }

  @Test
  void totDeToetsBegintZetEenSessieZichKlaarEnTerug() {
    long id = metKandidaat(klok.nu().plusHours(1));
    assertThat(zie(id).status()).isEqualTo(LbtSessiestatus.KLAARGEZET);
    klok.vooruit(Duration.ofMinutes(70));

    als("ice", () -> certificaten.trekIn(hulp.begeleiders().laatste("certificaat", wie), "Protocol."));

    assertThat(zie(id).status()).as("begonnen is zij pas met de start").isEqualTo(LbtSessiestatus.GEPLAND);
    assertThat(zie(id).mist()).containsExactly(Sessievoorwaarde.CERTIFICAAT);
    assertThat(staatBijDuo(id)).isTrue();
    assertThat(taken(id)).contains(Plantaak.Soort.KLAARMAKEN);
    long invaller = hulp.begeleiders().actief();
    als("planner", () -> plannen.vervang(id, List.of(invaller)));
    assertThat(zie(id).status()).isEqualTo(LbtSessiestatus.KLAARGEZET);
    assertThat(staatBijDuo(id)).isFalse();
  }

  @Test
  void deNachtZietOokDeSessieVanVandaagEnLaatDieVanGisterenMetRust() {
    long id = metKandidaat(klok.nu().plusHours(1));
    jdbc.update(
        "update certificaat set ingetrokken_op = ?, intrekreden = 'x' where toetsbegeleider_id = ?", vandaag, wie);
    klok.vooruit(Duration.ofMinutes(70));
    klaarzetter.herberekenAlle();
    assertThat(zie(id).status()).isEqualTo(LbtSessiestatus.GEPLAND);
    jdbc.update(
        "update certificaat set ingetrokken_op = null, intrekreden = null where toetsbegeleider_id = ?", wie);
    klok.zetOp(vandaag.plusDays(1));
    klaarzetter.herberekenAlle();
    assertThat(zie(id).status()).isEqualTo(LbtSessiestatus.GEPLAND);
    assertThat(zie(id).mist()).isEmpty();
  }

  @Test
  void watDeDagErnaNietIsAfgeslotenOfGeannuleerdIsWerkVanDePlanner() {
    long id = metKandidaat(klok.nu().plusHours(1));
    assertThat(taken(id)).doesNotContain(Plantaak.Soort.AFSLUITEN);
    klok.zetOp(vandaag.plusDays(1));
    assertThat(taken(id)).containsExactly(Plantaak.Soort.AFSLUITEN);
    jdbc.update("update lbt_sessie set status = 'BEZIG' where id = ?", id);
    klok.zetOp(vandaag.plusDays(100));
    gegevens.nieuwVerzoek();
    assertThat(taken(id)).containsExactly(Plantaak.Soort.AFSLUITEN);
    assertThat(gegevens.als("gemeente2", () -> werk.vind(Plantaak.Soort.AFSLUITEN, id))).isEmpty();
    jdbc.update("update lbt_sessie set status = 'AFGEROND' where id = ?", id);
    assertThat(taken(id)).isEmpty();
  }

  private LocatieGegevens met(Map<DayOfWeek, Openingstijd> uren) {
    LocatieGegevens nu = gegevens.als("planner", () -> locaties.findById(locatie)).gegevens();
    return new LocatieGegevens(
        nu.id(), nu.versie(), nu.gemeenteId(), nu.naam(), nu.adres(), nu.postcode(), nu.plaats(),
        nu.bereikbaarheid(), nu.toegankelijkheid(), uren, null);
  }

  private void bewaar(LocatieGegevens gebouw) {
    als("planner", () -> locaties.save(gebouw));
  }

  @Test
  void andereOpeningstijdenZettenSessiesTerugEnZijnWerk() {
    long id = metKandidaat(morgen);
    Map<DayOfWeek, Openingstijd> was =
        new EnumMap<>(gegevens.als("planner", () -> locaties.findById(locatie)).gegevens().openingstijden());
    Map<DayOfWeek, Openingstijd> korter = new EnumMap<>(was);
    korter.put(morgen.getDayOfWeek(), new Openingstijd(LocalTime.of(8, 0), LocalTime.of(10, 59)));
    assertThat(gegevens.als("planner", () -> locaties.buiten(locatie, korter)))
        .extracting(GeraakteSessie::id)
        .containsExactly(id);

    bewaar(met(korter));

    assertThat(zie(id).status()).isEqualTo(LbtSessiestatus.GEPLAND);
    assertThat(zie(id).mist()).containsExactly(Sessievoorwaarde.LOKAAL);
    assertThat(taken(id)).contains(Plantaak.Soort.KLAARMAKEN);
    assertThat(gegevens.als("planner", () -> locaties.findById(locatie)).geraakt())
        .extracting(GeraakteSessie::id)
        .containsExactly(id);
    korter.put(morgen.getDayOfWeek(), new Openingstijd(LocalTime.of(9, 0), LocalTime.of(11, 0)));
    bewaar(met(korter));
    assertThat(zie(id).status()).as("precies binnen de uren").isEqualTo(LbtSessiestatus.KLAARGEZET);
    korter.remove(morgen.getDayOfWeek());
    bewaar(met(korter));
    assertThat(zie(id).mist()).containsExactly(Sessievoorwaarde.LOKAAL);
    bewaar(met(was));
    assertThat(zie(id).status()).isEqualTo(LbtSessiestatus.KLAARGEZET);
  }

  private LokaalGegevens lokaal(int plaatsen, boolean rolstoel) {
    LokaalGegevens nu =
        gegevens.als("planner", () -> locaties.findById(locatie)).lokalen().stream()
            .filter(een -> een.id() == lokaal)
            .findFirst()
            .orElseThrow();
    return new LokaalGegevens(lokaal, nu.versie(), locatie, nu.naam(), plaatsen, plaatsen, rolstoel, null);
  }

  private void bewaar(LokaalGegevens zaal) {
    als("planner", () -> lokalen.save(zaal));
  }

  private void weigert(String regel, LokaalGegevens zaal) {
    weigert(regel, () -> lokalen.save(zaal));
  }

  private List<KnellendeSessie> knellend(LokaalGegevens zaal) {
    return gegevens.als("planner", () -> lokalen.knellend(zaal));
  }

  @Test
  void eenLokaalWordtNietKleinerDanErBezetIsEnZegtInWelkeSessies() {
    long id = metKandidaat(morgen);
    long tweede = hulp.kandidaten(1, "GM0344").getFirst();
    als("planner", () -> plaatsen.plaats(id, tweede));
    long later = metKandidaat(morgen.plusDays(1));
    assertThat(knellend(lokaal(1, false)))
        .singleElement()
        .matches(een -> een.id() == id && een.bezet() == 2 && een.plaatsen() == 1 && een.rolstoelen() == 0);

    weigert("lokaal-te-klein", lokaal(1, false));

    assertThat(zie(id).plaatsen()).isEqualTo(10);
    bewaar(lokaal(2, false));
    assertThat(List.of(zie(id).plaatsen(), zie(later).plaatsen())).containsExactly(2, 2);
  }

  private void rolstoel(long kandidaat) {
    KandidaatGegevens nu = gegevens.als("planner", () -> kandidaten.findById(kandidaat));
    gegevens.als(
        "planner",
        () ->
            wensen.save(
                new WensGegevens(kandidaat, nu.wens().versie(), null, null, !nu.wens().rolstoel(), Set.of())));
  }

  @Test
  void wieEenRolstoelGebruiktKomtNietInEenLokaalWaarHijNietInKan() {
    bewaar(lokaal(10, true));
    long id = hulp.gepland(lokaal, morgen, wie);
    long kandidaat = hulp.kandidaten(1, "GM0344").getFirst();
    rolstoel(kandidaat);
    als("planner", () -> plaatsen.plaats(id, kandidaat));
    long trap = hulp.lokaal(locatie, 10);
    SessieGegevens nu = zie(id).gegevens();
    SessieGegevens naarTrap =
        new SessieGegevens(
            id, nu.versie(), nu.gemeenteId(), trap, nu.begin(), nu.einde(), 10, null, null, nu.begeleiders());
    weigert("rolstoel-sessie", () -> plannen.save(naarTrap, true));
    assertThat(knellend(lokaal(10, false)))
        .extracting(KnellendeSessie::id, KnellendeSessie::rolstoelen)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(id, 1));
    weigert("lokaal-rolstoel", lokaal(10, false));
    assertThat(taken(id)).doesNotContain(Plantaak.Soort.ROLSTOEL);
    rolstoel(kandidaat);
    bewaar(lokaal(10, false));
    SessieGegevens later =
        new SessieGegevens(
            id, zie(id).gegevens().versie(), nu.gemeenteId(), trap, nu.begin(), nu.einde(), 10, null, null,
            nu.begeleiders());
    als("planner", () -> plannen.save(later, true));
  }

  @Test
  void wieLaterEenRolstoelNodigHeeftIsWerkVanDePlannerTotHijErgensAndersZit() {
    long id = hulp.gepland(lokaal, morgen, wie);
    long kandidaat = hulp.kandidaten(1, "GM0344").getFirst();
    als("planner", () -> plaatsen.plaats(id, kandidaat));
    WensGegevens wens = new WensGegevens(kandidaat, 0, null, null, true, Set.of());

    assertThat(gegevens.als("planner", () -> wensen.save(wens))).contains(id);

    assertThat(taken(id)).contains(Plantaak.Soort.ROLSTOEL);
    assertThat(zie(id).status()).as("voor de anderen gaat zij door").isEqualTo(LbtSessiestatus.KLAARGEZET);
    SessieGegevens nu = zie(id).gegevens();
    SessieGegevens opmerking =
        new SessieGegevens(
            id, nu.versie(), nu.gemeenteId(), lokaal, nu.begin(), nu.einde(), 10, null, "Zaal met trap.",
            nu.begeleiders());
    als("planner", () -> plannen.save(opmerking, true));
    bewaar(lokaal(9, false));
    bewaar(lokaal(9, true));
    assertThat(taken(id)).doesNotContain(Plantaak.Soort.ROLSTOEL);
  }

  private String mail(long begeleider) {
    return jdbc.queryForObject("select mail from toetsbegeleider where id = ?", String.class, begeleider);
  }

  private static final String GEVRAAGD = "U begeleidt een sessie van de leerbaarheidstoets";

  @Test
  void wieGevraagdWordtKrijgtEenMailOokInHetGewoneFormulier() {
    long concept = gegevens.als("planner", () -> plannen.save(hulp.sessie(lokaal, morgen, wie), false));
    SessieGegevens nu = zie(concept).gegevens();
    Testpost.leeg();
    als("planner", () -> plannen.save(nu, true));
    assertThat(Testpost.aan(mail(wie)).onderwerp()).isEqualTo(GEVRAAGD);
    long ander = hulp.begeleiders().actief();
    SessieGegevens later = zie(concept).gegevens();
    SessieGegevens metTwee =
        new SessieGegevens(
            concept, later.versie(), later.gemeenteId(), lokaal, morgen.plusHours(1), morgen.plusHours(3), 10, null,
            null, List.of(wie, ander));
    Testpost.leeg();
    als("planner", () -> plannen.save(metTwee, true));
    assertThat(Testpost.aan(mail(ander)).onderwerp()).as("niet dat zij verplaatst is").isEqualTo(GEVRAAGD);
    long derde = hulp.begeleiders().actief();
    Testpost.leeg();
    long nieuw = hulp.gepland(lokaal, morgen.plusDays(1), derde);
    assertThat(Testpost.aan(mail(derde)).tekst()).contains("afname/" + nieuw);
    Testpost.leeg();
    ReeksGegevens reeks =
        new ReeksGegevens(hulp.sessie(lokaal, morgen.plusDays(2), derde), vandaag.plusDays(17), 1);
    als("planner", () -> plannen.planReeks(reeks));
    assertThat(Testpost.aan(mail(derde)).onderwerp()).isEqualTo("U begeleidt 3 sessies van de leerbaarheidstoets");
  }
}
