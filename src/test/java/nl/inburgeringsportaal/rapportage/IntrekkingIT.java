package nl.inburgeringsportaal.rapportage;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.leningen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.opnames;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.keurmerk.KeurmerkOpDag;
import nl.inburgeringsportaal.keurmerk.KeurmerkregisterService;
import nl.inburgeringsportaal.keurmerk.RegisterFilter;
import nl.inburgeringsportaal.levering.IntrekkingGegevens;
import nl.inburgeringsportaal.levering.IntrekkingService;
import nl.inburgeringsportaal.levering.Intrekkingstatus;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What taking a delivery back changes and what it leaves alone. In these tests {@code duo} delivers. */
@CijferContext
class IntrekkingIT {
  private static final String GEZIN = "GEZINSMIGRANT_EN_OVERIGE_MIGRANT";

  /** The smallest limit that the database takes, in bytes, and more persons than that. */
  private static final long KLEINSTE = 16_384;
  private static final int VEEL = 1_500;

  @Autowired private Cijferhulp hulp;
  @Autowired private DataSource bron;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private IntrekkingService intrekkingen;
  @Autowired private LeveringService leveringen;
  @Autowired private KeurmerkregisterService register;
  @Autowired private Testgegevens gegevens;
  private Intrekkinghulp intrekking;

  @BeforeEach
  void niemand() {
    hulp.wis();
    intrekking = new Intrekkinghulp(hulp, intrekkingen, gegevens);
  }

  @Test
  void naDeIntrekkingIsAllesAlsErvoorEnEenEerderAntwoordBlijft() {
    hulp.lever(
        Intrekkinghulp.alles(
            mensen(mens(1), mens(2)),
            leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;;;;"),
            opnames("1;1;2019-05-01;9500.00")));
    final List<String> eerst = intrekking.antwoorden(null);
    final Instant voor = nu();
    LeveringGegevens fout =
        hulp.lever(
            Intrekkinghulp.alles(
                mensen(
                    mens(1, "voldaan_op", "2020-01-01", "voldaan_reden", "DIPLOMA", "achternaam", "Anders"),
                    mens(2, "regime", "WI2021"),
                    mens(3)),
                leningen(
                    "1;" + vnummer(2) + ";2018-04-01;10000.00;2020-01-01;;;",
                    "2;" + vnummer(3) + ";2018-04-01;8000.00;;;;"),
                opnames("1;1;2019-05-01;9499.99", "1;2;2019-06-01;1.00", "2;1;2019-06-01;7600.00")));
    final List<String> metFout = intrekking.antwoorden(null);
    final Instant tussen = nu();

    IntrekkingGegevens klaar = intrekking.trekIn(fout.id());

    assertThat(intrekking.antwoorden(null)).as("cijfers van nu").isEqualTo(eerst);
    assertThat(intrekking.antwoorden(voor)).as("bekend voor de levering").isEqualTo(eerst);
    assertThat(intrekking.antwoorden(tussen)).as("bekend voor de intrekking").isEqualTo(metFout);
    assertThat(Intrekkinghulp.gevolgen(klaar))
        .containsExactly(
            "inburgeraar 1 2 0", "inburgeraar_persoon 0 1 0", "lening 1 1 0", "lening_opname 2 1 0");
    assertThat(jdbc.queryForList("select achternaam from inburgeraar_persoon order by vnummer", String.class))
        .containsExactly("Haile", "Haile");
    assertThat(terugwerking(klaar.id()))
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
    intrekking.lever("2021-01-01", mensen(mens(1), mens(2)));
    LeveringGegevens fout = intrekking.lever("2021-02-01",
        mensen(mens(1, "ontheven_op", "2020-02-01"), mens(2, "ontheven_op", "2020-02-01"), mens(3)));
    intrekking.lever("2021-03-01", mensen(mens(1, "ontheven_op", "2020-03-01"), mens(3, "ontheven_op", "2020-04-01")));
    assertThat(Intrekkinghulp.gevolgen(intrekking.trekIn(fout.id())))
        .containsExactly("inburgeraar 0 1 2", "inburgeraar_persoon 0 0 0");
    assertThat(
            jdbc.queryForList(
                "select ifnull(i.ontheven_op, 'leeg') from inburgeraar i join inburgeraar_persoon p"
                    + " on p.inburgeraar_id = i.id order by p.vnummer",
                String.class))
        .containsExactly("2020-03-01", "leeg", "2020-04-01");
  }

  @Test
  void eenWaardeZonderDagGaatTerugOpDeDagenDieDeLeveringBepaalde() {
    intrekking.lever("2021-01-01", mensen(mens(1)));
    LeveringGegevens fout = intrekking.lever("2021-06-01", mensen(mens(1, "doelgroep", GEZIN)));
    intrekking.lever("2021-08-01", mensen(mens(1, "doelgroep", GEZIN, "termijn_einde", "2023-03-01")));
    intrekking.trekIn(fout.id());
    assertThat(intrekking.plichtig("2021-07-01", "asiel")).isEqualTo(1);
    assertThat(intrekking.plichtig("2021-09-01", "asiel")).as("die waarde was overgenomen").isEqualTo(1);
    assertThat(jdbc.queryForObject("select concat(doelgroep, ' ', termijn_einde) from inburgeraar", String.class))
        .isEqualTo("ASIELSTATUSHOUDER 2023-03-01");
  }

  @Test
  void eenLatereWaardeZonderDagBlijftVanafHaarEigenDag() {
    intrekking.lever("2021-01-01", mensen(mens(1)));
    LeveringGegevens fout = intrekking.lever("2021-06-01", mensen(mens(1, "regime", "WI2021")));
    intrekking.lever("2021-08-01", mensen(mens(1, "regime", "WI2013")));
    intrekking.lever("2021-09-01", mensen(mens(1, "regime", "WI2021")));
    intrekking.trekIn(fout.id());
    assertThat(intrekking.plichtig("2021-07-01", "asiel")).as("tussen de fout en de latere levering").isEqualTo(1);
    assertThat(intrekking.plichtig("2021-08-15", "asiel")).isEqualTo(1);
    assertThat(intrekking.plichtig("2021-09-01", "totaal")).isZero();
  }

  @Test
  void wieErNaDeLeveringEenLeningKreegBlijft() {
    LeveringGegevens fout = intrekking.lever("2021-01-01", mensen(mens(1), mens(2)));
    hulp.lever(Map.of("leningen", leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;;;;")));
    assertThat(Intrekkinghulp.gevolgen(intrekking.trekIn(fout.id())))
        .containsExactly("inburgeraar 1 0 1", "inburgeraar_persoon 0 0 0");
    assertThat(jdbc.queryForList("select vnummer from inburgeraar_persoon", String.class))
        .containsExactly(vnummer(1));
  }

  @Test
  void watNietPreciesKanGebeurtNiet() {
    hulp.lever(
        Intrekkinghulp.alles(
            mensen(mens(1)),
            leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;;;;"),
            opnames("1;1;2019-05-01;9000.00")));
    LeveringGegevens fout = hulp.lever(Map.of("opnames", opnames("1;1;2019-05-01;1000.00")));
    hulp.lever(Map.of("opnames", opnames("1;2;2019-06-01;5000.00")));
    IntrekkingGegevens voorstel = intrekking.stelVoor("duo", fout.id());
    assertThat(voorstel.status()).isEqualTo(Intrekkingstatus.KAN_NIET);
    assertThat(voorstel.beletsels()).extracting(beletsel -> beletsel.sleutel() + " " + beletsel.aantal())
        .containsExactly("lening.intrekken.meer-dan-toegekend 1");
    assertThat(jdbc.queryForObject("select sum(bedrag) from lening_opname", Long.class)).isEqualTo(600_000);
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
    assertThat(Intrekkinghulp.gevolgen(intrekking.trekIn(fout.id())))
        .containsExactly(
            "inburgeraar 0 0 0", "inburgeraar_persoon 0 0 0", "instelling 1 1 1", "aanbod 2 0 0");
    assertThat(
            jdbc.queryForList(
                "select naam from instelling where instellingsnummer like '770%' order by instellingsnummer",
                String.class))
        .containsExactly("Taalhuis", "Keur");
  }

  @Test
  void hetOpenbareRegisterHeeftDaarnaWeerDeEerdereNaam() {
    String kop = "instellingsnummer;naam;plaats;bow_nummer;keurmerk\n";
    hulp.lever(alsScholen(mensen(mens(1)), kop + "7711;Taalhuis;Utrecht;4712;J\n"));
    LeveringGegevens fout = hulp.lever(alsScholen(mensen(mens(1)), kop + "7711;Taalhuys;Utrecht;4712;J\n"));
    assertThat(inHetRegister("7711")).containsExactly("Taalhuys");
    intrekking.trekIn(fout.id());
    assertThat(inHetRegister("7711")).containsExactly("Taalhuis");
  }

  private List<String> inHetRegister(String nummer) {
    return register.opDag(new RegisterFilter(nummer, null, null), PageRequest.of(0, 10)).stream()
        .map(KeurmerkOpDag::naam)
        .toList();
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
    intrekking.lever("2021-01-01", kop + zonder + "\n");
    LeveringGegevens eerste = intrekking.lever("2021-02-01", kop + zonder + Inburgeraarhulp.bsn() + "\n");
    LeveringGegevens tweede = intrekking.lever("2021-03-01", kop + zonder + Inburgeraarhulp.bsn() + "\n");
    IntrekkingGegevens voorstel = intrekking.stelVoor("duo", tweede.id());
    assertThat(voorstel.status()).isEqualTo(Intrekkingstatus.KAN_NIET);
    assertThat(voorstel.beletsels()).extracting(beletsel -> beletsel.sleutel())
        .containsExactly("inburgeraar.intrekken.bsn");
    assertThat(Intrekkinghulp.gevolgen(intrekking.trekIn(eerste.id())))
        .as("sindsdien is er een ander").endsWith("inburgeraar_persoon 0 0 1");
    LeveringGegevens leeg = intrekking.lever("2021-04-01", kop + zonder + "\n");
    assertThat(intrekking.stelVoor("duo", leeg.id()).status())
        .as("weggehaald nummer").isEqualTo(Intrekkingstatus.KAN_NIET);
    LeveringGegevens weer = intrekking.lever("2021-05-01", kop + zonder + Inburgeraarhulp.bsn() + "\n");
    intrekking.trekIn(weer.id());
    assertThat(jdbc.queryForObject("select bsn_hash from inburgeraar_persoon", String.class)).isNull();
  }

  @Test
  void aanmeldingenVoorDeToetsTrekJeNietIn() {
    hulp.lever(Map.of("inburgeraars", mensen(mens(1, "regime", "WI2021"))));
    LeveringGegevens aanmelding =
        hulp.lever(
            Map.of("lbt-aanmeldingen", "examennummer;vnummer;aangemeld_op\n88001;" + vnummer(1) + ";2021-01-01\n"));
    assertThatThrownBy(() -> intrekking.stelVoor("duo", aanmelding.id()))
        .isInstanceOfSatisfying(RegelOvertreden.class, fout ->
            assertThat(fout.sleutel()).isEqualTo("lbt-kandidaten.aanmeldingen.niet-intrekken"));
  }

  @Test
  void eenOudereStanddatumDanDeLaatsteGeeftEenWaarschuwing() {
    LeveringGegevens vandaag = hulp.lever(Map.of("inburgeraars", mensen(mens(1))));
    assertThat(vandaag.waarschuwingen()).isZero();
    LeveringGegevens ouder = intrekking.lever(vandaag.standdatum().minusDays(1).toString(), mensen(mens(1), mens(2)));
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

  @Test
  void eenIntrekkingVanMeerMensenDanInEenTabelInHetGeheugenPassen() throws SQLException {
    List<Map<String, String>> eerst = new ArrayList<>();
    List<Map<String, String>> daarna = new ArrayList<>();
    for (int i = 1; i <= VEEL; i++) {
      eerst.add(mens(i, "regime", "WI2021"));
      daarna.add(mens(i, "regime", "WI2021", "gemeentecode", "GM0193"));
    }
    hulp.lever(Map.of("inburgeraars", mensen(eerst)));
    LeveringGegevens fout = hulp.lever(Map.of("inburgeraars", mensen(daarna)));
    IntrekkingGegevens voorstel = intrekking.stelVoor("duo", fout.id());
    long gewoon = jdbc.queryForObject("select @@global.max_heap_table_size", Long.class);
    try {
      geheugentabel(KLEINSTE);
      intrekking.keurGoed("duo2", voorstel);
      assertThat(intrekking.rust(voorstel.id()).status()).isEqualTo(Intrekkingstatus.UITGEVOERD);
    } finally {
      geheugentabel(gewoon);
    }
    assertThat(
            jdbc.queryForObject(
                "select count(*) from inzage where gemeentecode = 'GM0344' and tot is null", Long.class))
        .isEqualTo(VEEL);
  }

  /** For connections that are made from now on. */
  private void geheugentabel(long bytes) throws SQLException {
    jdbc.execute("set global max_heap_table_size = " + bytes);
    bron.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
  }

  @Test
  void eenIngetrokkenKennisgevingStaatBijWatErVoorEerdereDagenVerandert() {
    String kop =
        "vnummer;achternaam;geboortedatum;gemeentecode;regime;doelgroep;vrijwillig;plicht_begin;kennisgeving\n";
    String wie = vnummer(1) + ";Haile;1985-03-02;GM0344;WI2021;ASIELSTATUSHOUDER;N;2022-03-01;";
    intrekking.lever("2022-01-01", kop + wie + "\n");
    LeveringGegevens fout = intrekking.lever("2022-06-01", kop + wie + "2022-03-03\n");
    assertThat(terugwerking(fout.id())).containsExactly("inburgeraars kennisgeving 2022-03-01 1");
    assertThat(terugwerking(intrekking.trekIn(fout.id()).id()))
        .containsExactly("inburgeraars kennisgeving 2022-03-01 1");
  }

  private List<String> terugwerking(long levering) {
    return jdbc.queryForList(
        "select concat_ws(' ', bestand, feit, maand, aantal) from levering_terugwerking where levering_id = ?"
            + " order by 1",
        String.class,
        levering);
  }

  private Instant nu() {
    return jdbc.queryForObject("select utc_timestamp(6)", LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }
}
