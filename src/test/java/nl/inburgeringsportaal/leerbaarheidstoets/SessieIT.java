package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rules of a session: where, when, by whom, and what becomes of it. */
@PortaalContext
class SessieIT {
  @Autowired private SessieService sessies;
  @Autowired private SessieplanService plannen;
  @Autowired private PlaatsingService plaatsen;
  @Autowired private LokaalService lokalen;
  @Autowired private LocatieService locaties;
  @Autowired private ToestemmingService toestemmingen;
  @Autowired private CertificaatService certificaten;
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

  private void als(String account, Runnable werk) {
    gegevens.als(
        account,
        () -> {
          werk.run();
          return null;
        });
  }

  private SessieDetail zie(long id) {
    return gegevens.als("planner", () -> sessies.findById(id));
  }

  private void weigert(String regel, SessieGegevens sessie) {
    assertThatThrownBy(() -> als("planner", () -> plannen.save(sessie, true)))
        .as(regel)
        .isInstanceOfSatisfying(
            DomeinFout.class, fout -> assertThat(fout.sleutel()).isEqualTo("lbtplanning.fout." + regel));
  }

  private SessieGegevens op(LocalDateTime begin, LocalDateTime einde, Long... begeleiders) {
    SessieGegevens basis = hulp.sessie(lokaal, begin, begeleiders);
    return new SessieGegevens(
        null, 0, basis.gemeenteId(), lokaal, begin, einde, 10, null, null, basis.begeleiders());
  }

  @Test
  void plaatsEnTijdHoudenZichAanDeRegels() {
    hulp.gepland(lokaal, morgen, wie);
    long ander = hulp.begeleiders().actief();

    weigert("lokaal-bezet", hulp.sessie(lokaal, morgen.plusHours(1), ander));
    weigert("voorbij", hulp.sessie(lokaal, klok.nu(), ander));
    weigert("openingstijd", hulp.sessie(lokaal, morgen.withHour(17), ander));
    weigert("gesloten", hulp.sessie(lokaal, vandaag.plusDays(6).atTime(10, 0), ander));
    weigert("feestdag", hulp.sessie(lokaal, LocalDateTime.of(2026, 12, 25, 10, 0), ander));
    weigert("andere-dag", op(morgen.withHour(23), morgen.plusDays(1).withHour(1), ander));
    weigert("einde", op(morgen, morgen, ander));
    weigert("zomertijd", hulp.sessie(lokaal, LocalDateTime.of(2027, 3, 28, 2, 30), ander));
    assertThat(hulp.gepland(lokaal, morgen.plusHours(2), ander)).as("het einde hoort er niet bij").isPositive();
    als("planner", () -> lokalen.sluitTijdelijk(
        new SluitingGegevens(null, locatie, lokaal, vandaag.plusDays(3), vandaag.plusDays(5), "Verbouwing")));
    weigert("lokaal-dicht", hulp.sessie(lokaal, vandaag.plusDays(4).atTime(10, 0), ander));
    assertThat(hulp.gepland(lokaal, vandaag.plusDays(5).atTime(10, 0), ander)).isPositive();
    als("planner", () -> lokalen.sluit(locatie, vandaag.plusDays(20)));
    weigert("lokaal-dicht", hulp.sessie(lokaal, vandaag.plusDays(21).atTime(10, 0), ander));
  }

  @Test
  void wieBegeleidtMagDatOpDieDag() {
    weigert("begeleiders", hulp.sessie(lokaal, morgen));
    weigert("begeleiders", hulp.sessie(lokaal, morgen, wie, wie));
    weigert("toestemming", hulp.sessie(lokaal, morgen, hulp.begeleiders().gecertificeerd(null)));
    long kort = hulp.begeleiders().gecertificeerd(vandaag.plusDays(2));
    als("gemeente", () -> toestemmingen.geef(kort, hulp.begeleiders().gemeente("GM0344"), vandaag, null));
    weigert("certificaat", hulp.sessie(lokaal, vandaag.plusDays(2).atTime(9, 0), kort));
    assertThat(hulp.gepland(lokaal, morgen, kort)).as("de laatste dag telt mee").isPositive();
    long elders = hulp.lokaal(locatie, 10);
    weigert("begeleider-bezet", hulp.sessie(elders, morgen.plusMinutes(119), kort));
    assertThat(hulp.gepland(elders, morgen.plusHours(2), kort)).isPositive();
    long concept = gegevens.als("planner", () -> plannen.save(hulp.sessie(lokaal, morgen), false));
    assertThat(zie(concept).status()).as("een concept mag zonder begeleider").isEqualTo(LbtSessiestatus.CONCEPT);
    assertThatThrownBy(() -> als("klantmanager", () -> sessies.findById(concept))).isInstanceOf(NietGevonden.class);
  }

  @Test
  void eenSessieZetZichKlaarEnValtTerugAlsErIetsNietMeerKlopt() {
    long id = hulp.gepland(lokaal, morgen, wie);
    assertThat(zie(id).mist()).containsExactly(Sessievoorwaarde.KANDIDATEN);
    long kandidaat = hulp.kandidaten(1, "GM0344").getFirst();

    als("planner", () -> plaatsen.plaats(id, kandidaat));
    assertThat(zie(id).status()).isEqualTo(LbtSessiestatus.KLAARGEZET);
    als("gemeente", () -> toestemmingen.trekIn(hulp.begeleiders().laatste("toestemming", wie), "Andere baan."));
    assertThat(zie(id).status()).isEqualTo(LbtSessiestatus.GEPLAND);
    assertThat(zie(id).mist())
        .containsExactlyInAnyOrder(Sessievoorwaarde.TOESTEMMING, Sessievoorwaarde.TOESTEMMING_KANDIDAAT);
    als("gemeente", () -> toestemmingen.geef(wie, hulp.begeleiders().gemeente("GM0344"), vandaag, null));
    assertThat(zie(id).status()).isEqualTo(LbtSessiestatus.KLAARGEZET);
    als("planner", () -> lokalen.sluitTijdelijk(
        new SluitingGegevens(null, locatie, null, vandaag, vandaag.plusDays(2), "Lekkage")));
    assertThat(zie(id).mist()).containsExactly(Sessievoorwaarde.LOKAAL);
    assertThat(zie(id).status()).isEqualTo(LbtSessiestatus.GEPLAND);
    LocatieDetail gesloten = gegevens.als("planner", () -> locaties.findById(locatie));
    assertThat(gesloten.geraakt()).extracting(GeraakteSessie::id).containsExactly(id);
    als("planner", () -> lokalen.heropen(gesloten.sluitingen().getFirst().id()));
    assertThat(zie(id).status()).isEqualTo(LbtSessiestatus.KLAARGEZET);
    als("ice", () -> certificaten.trekIn(hulp.begeleiders().laatste("certificaat", wie), "Protocol."));
    assertThat(zie(id).mist()).containsExactly(Sessievoorwaarde.CERTIFICAAT);
  }

  @Test
  void eenZiekeBegeleiderWordtMeteenVervangenEnBlijftInDeGeschiedenis() {
    long id = hulp.gepland(lokaal, klok.nu().plusHours(1), wie);
    long invaller = hulp.begeleiders().actief();
    klok.vooruit(java.time.Duration.ofMinutes(30));
    assertThatThrownBy(() -> als("planner", () -> plannen.vervang(id, List.of())))
        .isInstanceOf(RegelOvertreden.class);

    als("planner", () -> plannen.vervang(id, List.of(invaller)));

    assertThat(zie(id).gegevens().begeleiders()).containsExactly(invaller);
    assertThat(zie(id).begeleiders())
        .extracting(SessieBegeleider::begeleiderId, een -> een.vervangenOp() == null)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(invaller, true), org.assertj.core.groups.Tuple.tuple(wie, false));
  }

  @Test
  void annulerenZetKandidatenTerugOpDeLijst() {
    long id = hulp.gepland(lokaal, morgen, wie);
    List<Long> kandidaten = hulp.kandidaten(2, "GM0344");
    kandidaten.forEach(een -> als("planner", () -> plaatsen.plaats(id, een)));
    assertThat(gegevens.als("planner", () -> plannen.gevolgVanAnnuleren(id)).kandidaten()).isEqualTo(2);

    als("planner", () -> plannen.annuleer(id, "De begeleider is ziek."));

    assertThat(zie(id).status()).isEqualTo(LbtSessiestatus.GEANNULEERD);
    assertThat(zie(id).bezet()).isZero();
    assertThat(kandidaten).allMatch(een -> hulp.waarde("lbt_deelname", "status", een).equals("AANGEMELD"));
    assertThat(gegevens.als("planner", () -> plaatsen.vanSessie(id)))
        .hasSize(2)
        .allMatch(een -> een.reden() == Plaatsingseinde.GEANNULEERD);
    assertThatThrownBy(() -> als("planner", () -> plannen.annuleer(id, "Nog eens.")))
        .isInstanceOf(RegelOvertreden.class);
    assertThat(hulp.gepland(lokaal, morgen, wie)).as("het lokaal en de begeleider zijn weer vrij").isPositive();
  }

  @Test
  void verplaatsenVraagtNieuweBrievenEnWeigertEenVerouderdFormulier() {
    long id = hulp.gepland(lokaal, morgen, wie);
    long kandidaat = hulp.kandidaten(1, "GM0344").getFirst();
    long plaats = gegevens.als("planner", () -> plaatsen.plaats(id, kandidaat));
    jdbc.update("update lbt_plaatsing set uitgenodigd_op = ? where id = ?", klok.nu(), plaats);
    SessieGegevens oud = zie(id).gegevens();
    SessieGegevens nieuw =
        new SessieGegevens(
            id, oud.versie(), oud.gemeenteId(), lokaal, morgen.plusHours(3), morgen.plusHours(5), 8, null, null,
            oud.begeleiders());
    assertThat(gegevens.als("planner", () -> plannen.gevolgVanVerplaatsen(nieuw)).kandidaten()).isEqualTo(1);

    als("planner", () -> plannen.save(nieuw, true));

    assertThat(zie(id).gegevens().begin()).isEqualTo(morgen.plusHours(3));
    assertThat(zie(id).plaatsen()).isEqualTo(8);
    assertThat(hulp.waarde("lbt_plaatsing", "uitgenodigd_op", plaats)).isNull();
    assertThat(hulp.waarde("lbt_sessie", "ics_volgnummer", id)).isEqualTo("1");
    assertThatThrownBy(() -> als("planner", () -> plannen.save(nieuw, true)))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    SessieGegevens teKlein =
        new SessieGegevens(
            id, oud.versie() + 1, oud.gemeenteId(), lokaal, nieuw.begin(), nieuw.einde(), 8, null, null, List.of());
    assertThatThrownBy(() -> als("planner", () -> plannen.save(teKlein, true))).isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void eenReeksSlaatFeestdagenEnBezetteDagenOverEnZegtHet() {
    LocalDateTime vrijdag = LocalDateTime.of(2026, 12, 11, 9, 0);
    hulp.gepland(lokaal, vrijdag.plusWeeks(1), hulp.begeleiders().actief());
    ReeksGegevens reeks = new ReeksGegevens(hulp.sessie(lokaal, vrijdag, wie), LocalDate.of(2027, 1, 15), 1);

    List<ReeksDag> dagen = gegevens.als("planner", () -> plannen.dagen(reeks));
    List<Long> ids = gegevens.als("planner", () -> plannen.planReeks(reeks));

    assertThat(dagen).hasSize(6);
    assertThat(dagen.stream().filter(dag -> dag.bezwaar() != null).map(dag -> dag.dag() + " " + dag.bezwaar()))
        .containsExactly(
            "2026-12-18 lbtplanning.fout.lokaal-bezet",
            "2026-12-25 lbtplanning.fout.feestdag",
            "2027-01-01 lbtplanning.fout.feestdag");
    assertThat(ids).hasSize(3);
    assertThat(zie(ids.getFirst()).inReeks()).isEqualTo(3);
    assertThatThrownBy(() -> als("planner", () -> plannen.planReeks(reeks))).isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void eenMaatregelLaatMinderPlaatsenEnEenKleinerLokaalOok() {
    long maatregel = jdbc.queryForObject("select next value for capaciteitsmaatregel_seq", Long.class);
    LocalDate dag = LocalDate.of(2027, 2, 3);
    jdbc.update(
        "insert into capaciteitsmaatregel (id, naam, grondslag, verlaging, van, tot, uitgevoerd_op, gewijzigd_door)"
            + " values (?, 'Afstand', 'Proef', 45, ?, ?, ?, 'test')",
        maatregel, dag, dag.plusDays(1), klok.nu());
    try {
      long id = hulp.gepland(lokaal, dag.atTime(9, 0), wie);
      assertThat(zie(id).plaatsen()).as("10 plaatsen, 45 % minder, naar beneden afgerond").isEqualTo(5);
      long later = hulp.gepland(lokaal, dag.plusDays(1).atTime(9, 0), wie);
      assertThat(zie(later).plaatsen()).isEqualTo(10);
      List<Long> kandidaten = hulp.kandidaten(2, "GM0344");
      kandidaten.forEach(een -> als("planner", () -> plaatsen.plaats(later, een)));
      LokaalGegevens nu = gegevens.als("planner", () -> locaties.findById(locatie)).lokalen().getFirst();
      Consumer<Integer> plaatsenNaar =
          aantal ->
              als("planner", () -> lokalen.save(
                  new LokaalGegevens(lokaal, nu.versie(), locatie, nu.naam(), aantal, 9, false, null)));
      assertThatThrownBy(() -> plaatsenNaar.accept(1)).isInstanceOf(RegelOvertreden.class);
      plaatsenNaar.accept(4);
      assertThat(zie(later).plaatsen()).isEqualTo(4);
      assertThat(zie(id).plaatsen()).isEqualTo(2);
    } finally {
      jdbc.update("update capaciteitsmaatregel set ingetrokken_op = ? where id = ?", klok.nu(), maatregel);
    }
  }

  @Test
  void buitenDeEigenGemeenteBestaatEenSessieNiet() {
    long id = hulp.gepland(lokaal, morgen, wie);
    assertThatThrownBy(() -> als("gemeente2", () -> sessies.findById(id))).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> als("gemeente2", () -> plannen.annuleer(id, "Nee."))).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> als("gemeente2", () -> locaties.findById(locatie))).isInstanceOf(NietGevonden.class);
    assertThat(gegevens.als("klantmanager", () -> sessies.findById(id)).gegevens().id()).isEqualTo(id);
    assertThat(gegevens.als("duo", () -> sessies.findById(id)).gegevens().id()).isEqualTo(id);
    SessieFilter dag = new SessieFilter(vandaag, vandaag.plusDays(2), null, locatie, wie, true);
    assertThat(gegevens.als("planner", () -> sessies.list(dag, PageRequest.of(0, 10))).getContent())
        .extracting(SessieListItem::id)
        .containsExactly(id);
    assertThat(gegevens.als("planner", () -> sessies.count(dag))).isEqualTo(1);
    assertThat(gegevens.als("gemeente2", () -> sessies.count(dag))).isZero();
  }

  @Test
  void naEenHerindelingWerktDeOpvolgerVerderMetDeSessies() {
    String oud =
        jdbc.queryForObject(
            "select g.code from gemeente g join gemeente n on n.code = g.opvolger"
                + " where g.geldig_tot between '2021-06-01' and '2026-06-01' and n.geldig_tot is null"
                + " and not exists (select 1 from organisatie o where o.gemeentecode in (g.code, n.code))"
                + " order by g.geldig_tot desc, g.code limit 1",
            String.class);
    String nieuw = jdbc.queryForObject("select opvolger from gemeente where code = ?", String.class, oud);
    LocalDate herindeling =
        jdbc.queryForObject("select geldig_tot from gemeente where code = ?", LocalDate.class, oud);
    long van = gemeente(oud);
    long naar = gemeente(nieuw);
    String planner = gegevens.nieuwePersoon(naar, Rol.TOETSPLANNER);
    jdbc.update("update toestemming set van = '2000-01-01', organisatie_id = ? where toetsbegeleider_id = ?", van, wie);
    jdbc.update("update certificaat set geldig_van = '2000-01-01' where toetsbegeleider_id = ?", wie);
    jdbc.update("update toetslocatie set organisatie_id = ? where id = ?", van, locatie);
    klok.zetOp(herindeling.minusDays(20));
    LocalDateTime dag = herindeling.plusDays(9).atTime(10, 0);
    String eerder = gegevens.nieuwePersoon(van, Rol.TOETSPLANNER);
    SessieGegevens plan =
        new SessieGegevens(null, 0, van, lokaal, dag, dag.plusHours(2), 5, null, null, List.of(wie));
    long id = gegevens.als(eerder, () -> plannen.save(plan, true));
    assertThatThrownBy(() -> als(planner, () -> sessies.findById(id))).isInstanceOf(NietGevonden.class);

    klok.zetOp(herindeling);

    SessieDetail gezien = gegevens.als(planner, () -> sessies.findById(id));
    assertThat(gezien.mist()).as("toestemming en lokaal gaan mee over").containsExactly(Sessievoorwaarde.KANDIDATEN);
    assertThat(gegevens.als(planner, () -> locaties.findById(locatie)).lokalen()).hasSize(1);
    als(planner, () -> plannen.annuleer(id, "De nieuwe gemeente doet het anders."));
    assertThat(hulp.waarde("lbt_sessie", "status", id)).isEqualTo("GEANNULEERD");
  }

  private long gemeente(String code) {
    long id = jdbc.queryForObject("select next value for organisatie_seq", Long.class);
    jdbc.update(
        "insert into organisatie (id, soort, naam, gemeentecode, gewijzigd_door) values (?, 'GEMEENTE', ?, ?, 'test')",
        id, "Gemeente " + code, code);
    return id;
  }
}
