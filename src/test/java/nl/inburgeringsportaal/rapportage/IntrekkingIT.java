package nl.inburgeringsportaal.rapportage;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.leningen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.opnames;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.levering.IntrekkingGegevens;
import nl.inburgeringsportaal.levering.IntrekkingService;
import nl.inburgeringsportaal.levering.Intrekkingstatus;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.security.access.AccessDeniedException;

/** Who may take a delivery back, what that changes and what it leaves alone. In these tests {@code duo} delivers. */
@CijferContext
class IntrekkingIT {
  private static final String GEZIN = "GEZINSMIGRANT_EN_OVERIGE_MIGRANT";
  private static final String REDEN = "het verkeerde bestand";

  private static final List<String> VRAGEN =
      List.of("voortgang?peildatum=2021-11-01", "leningen?peildatum=2021-11-01",
          "elip?peildatum=2021-11-01&vergelijk=2021-05-01");

  @Autowired private Cijferhulp hulp;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private DataSource database;
  @Autowired private IntrekkingService intrekkingen;
  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;

  @BeforeEach
  void niemand() {
    hulp.wis();
  }

  private LeveringGegevens lever(String standdatum, String csv) {
    return hulp.lever(
        Leveringsoort.REGULIER, LocalDate.parse(standdatum), Leveringmodus.ALLES, Map.of("inburgeraars", csv));
  }

  private IntrekkingGegevens stelVoor(String wie, long levering) {
    return rust(gegevens.als(wie, () -> intrekkingen.stelVoor(levering, REDEN)));
  }

  private IntrekkingGegevens rust(long id) {
    return await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> gegevens.als("duo", () -> intrekkingen.vind(id)).orElseThrow(),
            een -> een.status() != Intrekkingstatus.BEZIG);
  }

  private void keurGoed(String wie, IntrekkingGegevens een) {
    gegevens.als(
        wie,
        () -> {
          intrekkingen.keurGoed(een.id(), een.ronde());
          return null;
        });
  }

  /** Proposed by who delivered it, approved by a colleague. */
  private IntrekkingGegevens trekIn(long levering) {
    IntrekkingGegevens voorstel = stelVoor("duo", levering);
    assertThat(voorstel.status()).isEqualTo(Intrekkingstatus.VOORGESTELD);
    keurGoed("duo2", voorstel);
    IntrekkingGegevens klaar = rust(voorstel.id());
    assertThat(klaar.status()).isEqualTo(Intrekkingstatus.UITGEVOERD);
    assertThat(klaar.gevolgen()).as("wat gezien werd is gebeurd").isEqualTo(voorstel.gevolgen());
    return klaar;
  }

  private List<String> gevolgen(IntrekkingGegevens een) {
    return een.gevolgen().stream()
        .map(gevolg -> gevolg.telling().tabel() + " " + gevolg.telling().verwijderd() + " "
            + gevolg.telling().teruggezet() + " " + gevolg.telling().blijft())
        .toList();
  }

  private List<String> antwoorden(Instant bekendOp) {
    return VRAGEN.stream()
        .map(vraag -> hulp.antwoord(vraag + (bekendOp == null ? "" : "&bekendOp=" + bekendOp), "text/csv"))
        .toList();
  }

  private long plichtig(String peildatum, String groep) {
    return hulp
        .rij(hulp.vraag("voortgang?peildatum=" + peildatum), "groep", groep, "cohort", "2018")
        .get("nogPlichtig")
        .asLong();
  }

  private Instant nu() {
    return jdbc.queryForObject("select utc_timestamp(6)", LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  private static Map<String, String> alles(String mensen, String leningen, String opnames) {
    Map<String, String> bestanden = new LinkedHashMap<>();
    bestanden.put("inburgeraars", mensen);
    bestanden.put("leningen", leningen);
    bestanden.put("opnames", opnames);
    return bestanden;
  }

  @Test
  void naDeIntrekkingIsAllesAlsErvoorEnEenEerderAntwoordBlijft() {
    hulp.lever(
        alles(
            mensen(mens(1), mens(2)),
            leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;;;;"),
            opnames("1;1;2019-05-01;9500.00")));
    final List<String> eerst = antwoorden(null);
    final Instant voor = nu();
    LeveringGegevens fout =
        hulp.lever(
            alles(
                mensen(
                    mens(1, "voldaan_op", "2020-01-01", "voldaan_reden", "DIPLOMA", "achternaam", "Anders"),
                    mens(2, "regime", "WI2021"),
                    mens(3)),
                leningen(
                    "1;" + vnummer(2) + ";2018-04-01;10000.00;2020-01-01;;;",
                    "2;" + vnummer(3) + ";2018-04-01;8000.00;;;;"),
                opnames("1;1;2019-05-01;9499.99", "1;2;2019-06-01;1.00", "2;1;2019-06-01;7600.00")));
    final List<String> metFout = antwoorden(null);
    final Instant tussen = nu();

    IntrekkingGegevens klaar = trekIn(fout.id());

    assertThat(antwoorden(null)).as("cijfers van nu").isEqualTo(eerst);
    assertThat(antwoorden(voor)).as("bekend voor de levering").isEqualTo(eerst);
    assertThat(antwoorden(tussen)).as("bekend voor de intrekking").isEqualTo(metFout);
    assertThat(gevolgen(klaar))
        .containsExactly(
            "inburgeraar 1 2 0", "inburgeraar_persoon 0 1 0", "lening 1 1 0", "lening_opname 2 1 0");
    assertThat(jdbc.queryForList("select achternaam from inburgeraar_persoon order by vnummer", String.class))
        .containsExactly("Haile", "Haile");
    assertThat(
            jdbc.queryForList(
                "select concat_ws(' ', bestand, feit, maand, aantal) from levering_terugwerking where levering_id = ?"
                    + " order by 1",
                String.class,
                klaar.id()))
        .contains(
            "inburgeraars ingetrokken 2018-03-01 1", "inburgeraars voldaan_op 2020-01-01 1",
            "opnames ingetrokken 2019-06-01 2");
    assertThat(gegevens.als("duo", () -> intrekkingen.van(fout.id())).orElseThrow().id()).isEqualTo(klaar.id());
    assertThat(gegevens.als("duo", () -> leveringen.findById(klaar.id())).bestanden())
        .as("het ontvangstbewijs noemt wat is ingetrokken")
        .extracting(bestand -> bestand.sha256())
        .containsExactlyElementsOf(fout.bestanden().stream().map(bestand -> bestand.sha256()).toList());
    assertThat(gegevens.als("duo", () -> intrekkingen.isIntrekbaar(fout.id()))).isFalse();
    assertThat(gegevens.als("duo", () -> intrekkingen.isIntrekbaar(klaar.id()))).isFalse();
  }

  @Test
  void watEenLatereLeveringWijzigdeBlijft() {
    lever("2021-01-01", mensen(mens(1), mens(2)));
    LeveringGegevens fout = lever("2021-02-01",
        mensen(mens(1, "ontheven_op", "2020-02-01"), mens(2, "ontheven_op", "2020-02-01"), mens(3)));
    lever("2021-03-01", mensen(mens(1, "ontheven_op", "2020-03-01"), mens(3, "ontheven_op", "2020-04-01")));
    assertThat(gevolgen(trekIn(fout.id()))).containsExactly("inburgeraar 0 1 2", "inburgeraar_persoon 0 0 0");
    assertThat(
            jdbc.queryForList(
                "select ifnull(i.ontheven_op, 'leeg') from inburgeraar i join inburgeraar_persoon p"
                    + " on p.inburgeraar_id = i.id order by p.vnummer",
                String.class))
        .containsExactly("2020-03-01", "leeg", "2020-04-01");
  }

  @Test
  void eenWaardeZonderDagGaatTerugOpDeDagenDieDeLeveringBepaalde() {
    lever("2021-01-01", mensen(mens(1)));
    LeveringGegevens fout = lever("2021-06-01", mensen(mens(1, "doelgroep", GEZIN)));
    lever("2021-08-01", mensen(mens(1, "doelgroep", GEZIN, "termijn_einde", "2023-03-01")));
    trekIn(fout.id());
    assertThat(plichtig("2021-07-01", "asiel")).isEqualTo(1);
    assertThat(plichtig("2021-09-01", "asiel")).as("die waarde was overgenomen").isEqualTo(1);
    assertThat(jdbc.queryForObject("select concat(doelgroep, ' ', termijn_einde) from inburgeraar", String.class))
        .isEqualTo("ASIELSTATUSHOUDER 2023-03-01");
  }

  @Test
  void eenLatereWaardeZonderDagBlijftVanafHaarEigenDag() {
    lever("2021-01-01", mensen(mens(1)));
    LeveringGegevens fout = lever("2021-06-01", mensen(mens(1, "regime", "WI2021")));
    lever("2021-08-01", mensen(mens(1, "regime", "WI2013")));
    lever("2021-09-01", mensen(mens(1, "regime", "WI2021")));
    trekIn(fout.id());
    assertThat(plichtig("2021-07-01", "asiel")).as("tussen de fout en de latere levering").isEqualTo(1);
    assertThat(plichtig("2021-08-15", "asiel")).isEqualTo(1);
    assertThat(plichtig("2021-09-01", "totaal")).isZero();
  }

  @Test
  void wieErNaDeLeveringEenLeningKreegBlijft() {
    LeveringGegevens fout = lever("2021-01-01", mensen(mens(1), mens(2)));
    hulp.lever(Map.of("leningen", leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;;;;")));
    assertThat(gevolgen(trekIn(fout.id()))).containsExactly("inburgeraar 1 0 1", "inburgeraar_persoon 0 0 0");
    assertThat(jdbc.queryForList("select vnummer from inburgeraar_persoon", String.class))
        .containsExactly(vnummer(1));
  }

  @Test
  void wieVoorsteldeOfLeverdeKeurtNietGoed() {
    LeveringGegevens fout = lever("2021-01-01", mensen(mens(1)));
    long duo = jdbc.queryForObject("select organisatie_id from levering where id = ?", Long.class, fout.id());
    IntrekkingGegevens voorstel = stelVoor("duo2", fout.id());
    assertThatThrownBy(() -> keurGoed("duo2", voorstel)).as("voorsteller").isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> keurGoed("duo", voorstel)).as("leverancier").isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(
            () -> gegevens.als("duo", () -> {
              leveringen.pasToe(voorstel.id(), Leveringmodus.ALLES);
              return null;
            }))
        .as("een intrekking is geen bestand dat wacht")
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> keurGoed("szw", voorstel)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> stelVoor("duo", fout.id())).as("er is al een voorstel").isInstanceOf(RegelOvertreden.class);
    assertThat(gegevens.als("duo", () -> intrekkingen.aantalTeBeoordelen())).isZero();
    String derde = gegevens.nieuwePersoon(duo, Rol.MEDEWERKER_DUO);
    assertThat(gegevens.als(derde, () -> intrekkingen.teBeoordelen(5)))
        .extracting(IntrekkingGegevens::id)
        .containsExactly(voorstel.id());
    keurGoed(derde, voorstel);
    assertThat(rust(voorstel.id()).status()).isEqualTo(Intrekkingstatus.UITGEVOERD);
  }

  @Test
  void naEenAfwijzingKanHetOpnieuw() {
    LeveringGegevens fout = lever("2021-01-01", mensen(mens(1)));
    IntrekkingGegevens voorstel = stelVoor("duo", fout.id());
    gegevens.als("duo2", () -> {
      intrekkingen.wijsAf(voorstel.id(), "het bestand was goed");
      return null;
    });
    assertThat(rust(voorstel.id()).status()).isEqualTo(Intrekkingstatus.AFGEWEZEN);
    assertThat(plichtig("2021-11-01", "totaal")).isEqualTo(1);
    trekIn(fout.id());
    assertThat(jdbc.queryForObject("select count(*) from inburgeraar", Long.class)).isZero();
  }

  @Test
  void tweeDieTegelijkGoedkeurenGevenEenIntrekking() throws Exception {
    LeveringGegevens fout = lever("2021-01-01", mensen(mens(1), mens(2)));
    long duo = jdbc.queryForObject("select organisatie_id from levering where id = ?", Long.class, fout.id());
    final String derde = gegevens.nieuwePersoon(duo, Rol.MEDEWERKER_DUO);
    IntrekkingGegevens voorstel = stelVoor("duo", fout.id());
    CyclicBarrier start = new CyclicBarrier(2);
    List<CompletableFuture<Boolean>> beide =
        Stream.of("duo2", derde)
            .map(wie -> CompletableFuture.supplyAsync(() -> {
              try {
                start.await();
                keurGoed(wie, voorstel);
                return true;
              } catch (RegelOvertreden ander) {
                return false;
              } catch (Exception onverwacht) {
                throw new IllegalStateException(onverwacht);
              }
            }))
            .toList();
    assertThat(beide).extracting(CompletableFuture::join).containsExactlyInAnyOrder(true, false);
    assertThat(rust(voorstel.id()).status()).isEqualTo(Intrekkingstatus.UITGEVOERD);
    assertThat(
            jdbc.queryForObject("select count(*) from levering where trekt_in = ?", Long.class, fout.id()))
        .isEqualTo(1);
  }

  @Test
  void andereGevolgenDanGezienWordenOpnieuwVoorgelegd() {
    LeveringGegevens fout = lever("2021-01-01", mensen(mens(1), mens(2)));
    IntrekkingGegevens voorstel = stelVoor("duo", fout.id());
    lever("2021-03-01", mensen(mens(1, "ontheven_op", "2020-03-01")));
    keurGoed("duo2", voorstel);
    IntrekkingGegevens opnieuw = rust(voorstel.id());
    assertThat(opnieuw.status()).isEqualTo(Intrekkingstatus.VOORGESTELD);
    assertThat(opnieuw.veranderd()).isTrue();
    assertThat(gevolgen(opnieuw)).startsWith("inburgeraar 1 0 1");
    assertThat(jdbc.queryForObject("select count(*) from inburgeraar", Long.class)).isEqualTo(2);
    assertThatThrownBy(() -> keurGoed("duo2", voorstel)).as("van de eerste telling").isInstanceOf(RegelOvertreden.class);
    keurGoed("duo2", opnieuw);
    assertThat(rust(voorstel.id()).status()).isEqualTo(Intrekkingstatus.UITGEVOERD);
    assertThat(jdbc.queryForObject("select count(*) from inburgeraar", Long.class)).isEqualTo(1);
  }

  @Test
  void watNietPreciesKanGebeurtNiet() {
    hulp.lever(
        alles(
            mensen(mens(1)),
            leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;;;;"),
            opnames("1;1;2019-05-01;9000.00")));
    LeveringGegevens fout = hulp.lever(Map.of("opnames", opnames("1;1;2019-05-01;1000.00")));
    hulp.lever(Map.of("opnames", opnames("1;2;2019-06-01;5000.00")));
    IntrekkingGegevens voorstel = stelVoor("duo", fout.id());
    assertThat(voorstel.status()).isEqualTo(Intrekkingstatus.KAN_NIET);
    assertThat(voorstel.beletsels()).extracting(beletsel -> beletsel.sleutel() + " " + beletsel.aantal())
        .containsExactly("lening.intrekken.meer-dan-toegekend 1");
    assertThat(jdbc.queryForObject("select sum(bedrag) from lening_opname", Long.class)).isEqualTo(600_000);
  }

  @Test
  void halverwegeAfgebrokenIsErNietsGebeurdEnGaatHetDaarnaVerder() throws Exception {
    hulp.lever(
        alles(
            mensen(mens(1), mens(2)),
            leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;;;;"),
            opnames("1;1;2019-05-01;9000.00")));
    final List<String> eerst = antwoorden(null);
    LeveringGegevens fout =
        hulp.lever(
            alles(
                mensen(mens(1, "ontheven_op", "2020-01-01"), mens(3)),
                leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;2020-01-01;;;"),
                opnames("1;1;2019-05-01;9500.00")));
    final List<String> metFout = antwoorden(null);
    IntrekkingGegevens voorstel = stelVoor("duo", fout.id());
    Connection ander = DataSourceUtils.getConnection(database);
    try {
      ander.setAutoCommit(false);
      // The persons come last: by then the loans and drawings have been taken back.
      ander.createStatement().executeQuery("select id from inburgeraar for update");
      keurGoed("duo2", voorstel);
      await().atMost(Duration.ofSeconds(30)).until(() -> !wachtend().isEmpty());
      jdbc.execute("kill connection " + wachtend().getFirst());
      assertThat(antwoorden(null)).as("halverwege").isEqualTo(metFout);
    } finally {
      ander.rollback();
      ander.setAutoCommit(true);
      DataSourceUtils.releaseConnection(ander, database);
    }
    assertThat(rust(voorstel.id()).status()).isEqualTo(Intrekkingstatus.UITGEVOERD);
    assertThat(antwoorden(null)).isEqualTo(eerst);
  }

  @Test
  void scholenEnAanbodGaanTerugMaarEenSchoolMetEenKeurmerkBlijft() {
    String kop = "instellingsnummer;naam;plaats;bow_nummer;keurmerk\n";
    hulp.lever(alsScholen(mensen(mens(1)), kop + "7701;Taalhuis;Utrecht;;\n"));
    Map<String, String> bestanden =
        alsScholen(
            mensen(mens(1)), kop + "7701;Taalhuys;Utrecht;;\n7702;Erbij;Zwolle;;\n7703;Keur;Zwolle;4711;J\n");
    bestanden.put(
        "aanbod",
        "vnummer;instellingsnummer;begin\n" + vnummer(1) + ";7701;2021-01-01\n" + vnummer(1) + ";7702;2021-02-01\n");
    LeveringGegevens fout = hulp.lever(bestanden);
    assertThat(gevolgen(trekIn(fout.id())))
        .containsExactly(
            "inburgeraar 0 0 0", "inburgeraar_persoon 0 0 0", "instelling 1 1 1", "aanbod 2 0 0");
    assertThat(
            jdbc.queryForList(
                "select naam from instelling where instellingsnummer like '770%' order by instellingsnummer",
                String.class))
        .containsExactly("Taalhuis", "Keur");
  }

  private static Map<String, String> alsScholen(String mensen, String instellingen) {
    Map<String, String> bestanden = new LinkedHashMap<>();
    bestanden.put("inburgeraars", mensen);
    bestanden.put("instellingen", instellingen);
    return bestanden;
  }

  @Test
  void eenVervangenBsnKomtNietTerugEnEenNieuwBsnGaatWeg() {
    String kop =
        "vnummer;achternaam;geboortedatum;gemeentecode;regime;doelgroep;vrijwillig;plicht_begin;bsn\n";
    String zonder = vnummer(1) + ";Haile;1985-03-02;GM0344;WI2013;ASIELSTATUSHOUDER;N;2018-03-01;";
    lever("2021-01-01", kop + zonder + "\n");
    LeveringGegevens eerste = lever("2021-02-01", kop + zonder + Inburgeraarhulp.bsn() + "\n");
    LeveringGegevens tweede = lever("2021-03-01", kop + zonder + Inburgeraarhulp.bsn() + "\n");
    IntrekkingGegevens voorstel = stelVoor("duo", tweede.id());
    assertThat(voorstel.status()).isEqualTo(Intrekkingstatus.KAN_NIET);
    assertThat(voorstel.beletsels()).extracting(beletsel -> beletsel.sleutel())
        .containsExactly("inburgeraar.intrekken.bsn");
    assertThat(gevolgen(trekIn(eerste.id()))).as("sindsdien is er een ander").endsWith("inburgeraar_persoon 0 0 1");
    LeveringGegevens leeg = lever("2021-04-01", kop + zonder + "\n");
    assertThat(stelVoor("duo", leeg.id()).status()).as("weggehaald nummer").isEqualTo(Intrekkingstatus.KAN_NIET);
    LeveringGegevens weer = lever("2021-05-01", kop + zonder + Inburgeraarhulp.bsn() + "\n");
    trekIn(weer.id());
    assertThat(jdbc.queryForObject("select bsn_hash from inburgeraar_persoon", String.class)).isNull();
  }

  @Test
  void aanmeldingenVoorDeToetsTrekJeNietIn() {
    hulp.lever(Map.of("inburgeraars", mensen(mens(1, "regime", "WI2021"))));
    LeveringGegevens aanmelding =
        hulp.lever(
            Map.of("lbt-aanmeldingen", "examennummer;vnummer;aangemeld_op\n88001;" + vnummer(1) + ";2021-01-01\n"));
    assertThatThrownBy(() -> stelVoor("duo", aanmelding.id()))
        .isInstanceOfSatisfying(RegelOvertreden.class, fout ->
            assertThat(fout.sleutel()).isEqualTo("lbt-kandidaten.aanmeldingen.niet-intrekken"));
  }

  @Test
  void eenOudereStanddatumDanDeLaatsteGeeftEenWaarschuwing() {
    LeveringGegevens vandaag = hulp.lever(Map.of("inburgeraars", mensen(mens(1))));
    assertThat(vandaag.waarschuwingen()).isZero();
    LeveringGegevens ouder = lever(vandaag.standdatum().minusDays(1).toString(), mensen(mens(1), mens(2)));
    assertThat(ouder.waarschuwingen()).isEqualTo(1);
    assertThat(
            jdbc.queryForObject(
                "select concat_ws(' ', sleutel, argumenten) from levering_fout where levering_id = ?",
                String.class,
                ouder.id()))
        .isEqualTo(
            "levering.fout.STANDDATUM_OUDER [\""
                + vandaag.standdatum().format(DateTimeFormatter.ofPattern("dd-MM-yyyy")) + "\"]");
  }

  private List<Long> wachtend() {
    return jdbc.queryForList(
        "select trx_mysql_thread_id from information_schema.innodb_trx where trx_state = 'LOCK WAIT'", Long.class);
  }
}
