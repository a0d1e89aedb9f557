package nl.inburgeringsportaal.inburgeraar;

import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.KOP;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.bsn;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.regel;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringProblemen;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What DUO's file does, what it refuses, and what it leaves alone. */
@PortaalContext
class InburgeraarsLeveringIT {
  private static final String ALLES =
      KOP
          + ";bsn;kennisgeving;tien_weken_begin;termijn_begin;termijn_einde;voldaan_op;voldaan_reden;ontheven_op"
          + ";einde_overig_op;einde_overig_reden;tijdelijk_vrijgesteld_van;tijdelijk_vrijgesteld_tot;analfabeet;coa"
          + ";koppelgemeente";

  @Autowired private LeveringService leveringen;
  @Autowired private LeveringProblemen problemen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  private Inburgeraarhulp hulp;

  @BeforeEach
  void hulp() {
    hulp = new Inburgeraarhulp(leveringen, gegevens, jdbc);
  }

  @Test
  void elkeKolomKomtAan() {
    String vnummer = vnummer();
    String regel =
        regel(vnummer, "Haile", "GM0344") + ";" + bsn()
            + ";2026-03-03;2026-03-16;2026-05-20;2029-05-20;2026-10-01;DIPLOMA;2026-10-02;2026-10-03;OVERIG"
            + ";2026-06-01;2026-06-30;J;J;GM0193";

    LeveringGegevens levering = hulp.lever(ALLES, regel);

    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(levering.bestanden().getFirst().nieuw()).isEqualTo(1);
    Map<String, Object> rij = jdbc.queryForMap("select * from inburgeraar where id = ?", hulp.id(vnummer));
    assertThat(rij.values().stream().map(String::valueOf).toList())
        .contains(
            "WI2021", "ASIELSTATUSHOUDER", "GM0344", "GM0193", "2026-03-02", "2026-03-03", "2026-03-16", "2026-05-20",
            "2029-05-20", "2026-10-01", "DIPLOMA", "2026-10-02", "2026-10-03", "OVERIG", "2026-06-01", "2026-06-30");
    assertThat(rij).containsEntry("coa", true).containsEntry("analfabeet", true).containsEntry("vrijwillig", false);
  }

  @Test
  void nogEensHetzelfdeVerandertNietsEnZegtDat() {
    String regel = regel(vnummer(), "Haile", "GM0344") + ";" + bsn();
    hulp.lever(KOP + ";bsn", regel);

    LeveringGegevens tweede = hulp.lever(KOP + ";bsn", regel);

    assertThat(tweede.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(tweede.bestanden().getFirst().ongewijzigd()).isEqualTo(1);
    assertThat(tweede.bestanden().getFirst().gewijzigd()).isZero();
  }

  @Test
  void eenAfwezigeKolomLaatStaanEenLeegVeldMaaktLeeg() {
    String vnummer = vnummer();
    String basis = regel(vnummer, "Haile", "GM0344");
    hulp.lever(KOP + ";kennisgeving;analfabeet", basis + ";2026-03-03;J");
    hulp.lever(KOP + ";analfabeet", basis + ";");

    Map<String, Object> rij = jdbc.queryForMap("select * from inburgeraar where id = ?", hulp.id(vnummer));
    assertThat(rij.get("kennisgeving")).hasToString("2026-03-03");
    assertThat(rij.get("analfabeet")).isNull();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "termijn_begin|termijn_einde, 2026-05-20|2026-05-20, TERMIJN_EINDE_VOOR_BEGIN",
    "voldaan_op|voldaan_reden, 2026-03-01|DIPLOMA, VOOR_PLICHT",
    "ontheven_op, 2026-03-01, VOOR_PLICHT",
    "einde_overig_op|einde_overig_reden, 2026-03-01|OVERIG, VOOR_PLICHT",
    "voldaan_op, 2026-04-01, REDEN_ONTBREEKT",
    "voldaan_reden, DIPLOMA, DATUM_ONTBREEKT",
    "einde_overig_op, 2026-04-01, REDEN_ONTBREEKT",
    "einde_overig_reden, OVERIG, DATUM_ONTBREEKT",
    "voldaan_op|voldaan_reden|ontheven_op, 2026-04-01|DIPLOMA|2026-04-01, ZELFDE_DAG",
    "koppelgemeente, GM9998, GEMEENTE_ONBEKEND",
    "koppelgemeente, 0344, GEMEENTECODE_VORM",
    "bsn, 123456789, BSN_ONGELDIG",
    "coa, ja, JA_NEE",
    "kennisgeving, 3-3-2026, DATUM_ANDERE_VORM"
  })
  void watNietKanWordtGeweigerd(String kolommen, String waarden, String code) {
    LeveringGegevens levering =
        hulp.lever(
            KOP + ";" + kolommen.replace('|', ';'),
            regel(vnummer(), "Haile", "GM0344") + ";" + waarden.replace('|', ';'));

    assertThat(levering.status()).isEqualTo(Leveringstatus.GEWEIGERD);
    assertThat(codes(levering)).contains(code);
  }

  @Test
  void opDeDagVanHetBeginMagEenEindeWel() {
    LeveringGegevens levering =
        hulp.lever(
            KOP + ";voldaan_op;voldaan_reden", regel(vnummer(), "Haile", "GM0344") + ";2026-03-02;VRIJSTELLING");

    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
  }

  @Test
  void deVerplichteVeldenZijnVerplichtEnDeWetMoetBestaan() {
    assertThat(codes(hulp.lever(KOP, vnummer() + ";A;;1994-05-17;GM0344;WI2007;ASIELSTATUSHOUDER;N;2026-01-01")))
        .containsExactly("REGIME_ONBEKEND");
    assertThat(codes(hulp.lever(KOP, vnummer() + ";A;;1994-05-17;GM0344;WI2021;ASIELSTATUSHOUDER;N;")))
        .containsExactly("PLICHT_BEGIN_VERPLICHT");
    assertThat(codes(hulp.lever(KOP, vnummer() + ";A;;2027-05-17;GM0344;WI2021;ASIELSTATUSHOUDER;N;2026-01-01")))
        .containsExactly("GEBOREN_IN_TOEKOMST");
    assertThat(codes(hulp.lever(KOP, "12;A;;1994-05-17;GM9997;WI2021;VLUCHTELING;X;2026-01-01")))
        .containsExactlyInAnyOrder("VNUMMER_VORM", "GEMEENTE_ONBEKEND", "CODE_ONBEKEND", "JA_NEE");
    assertThat(hulp.lever(KOP, vnummer() + ";A;;1994-05-17;GM0344;WI2021;ASIELSTATUSHOUDER;J;").status())
        .as("wie vrijwillig inburgert heeft geen plicht")
        .isEqualTo(Leveringstatus.VERWERKT);
  }

  @Test
  void watAlleenOnwaarschijnlijkIsWeigertNiets() {
    LeveringGegevens levering =
        hulp.lever(KOP + ";coa", vnummer() + ";A;;2014-05-17;GM0344;WI2013;ASIELSTATUSHOUDER;N;2026-01-01;J");

    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(waarschuwingen(levering)).contains("LEEFTIJD", "REGIME_BIJ_BEGIN", "COA_ZONDER_KOPPELING");
  }

  @Test
  void deTegenstrijdigheidMetWatErStaatWordtGezien() {
    String vnummer = vnummer();
    String basis = regel(vnummer, "Haile", "GM0344");
    hulp.lever(KOP + ";voldaan_op;voldaan_reden", basis + ";2026-04-01;DIPLOMA");

    assertThat(codes(hulp.lever(KOP + ";voldaan_reden", basis + ";"))).containsExactly("REDEN_ONTBREEKT");
    assertThat(codes(hulp.lever(KOP + ";ontheven_op", basis + ";2026-04-01"))).containsExactly("ZELFDE_DAG");
  }

  @Test
  void eenBsnVanIemandAndersWordtGeweigerdInDatabaseEnBestand() {
    String bezet = bsn();
    String eerste = vnummer();
    hulp.lever(KOP + ";bsn", regel(eerste, "Haile", "GM0344") + ";" + bezet);

    assertThat(codes(hulp.lever(KOP + ";bsn", regel(vnummer(), "Aziz", "GM0344") + ";" + bezet)))
        .containsExactly("BSN_VAN_ANDER");
    String vrij = bsn();
    assertThat(
            codes(
                hulp.lever(
                    KOP + ";bsn",
                    regel(vnummer(), "Aziz", "GM0344") + ";" + vrij,
                    regel(vnummer(), "Omar", "GM0344") + ";" + vrij)))
        .containsExactly("BSN_TWEEMAAL");
    assertThat(hulp.lever(KOP + ";bsn", regel(eerste, "Haile", "GM0344") + ";" + bezet).status())
        .as("het eigen nummer mag")
        .isEqualTo(Leveringstatus.VERWERKT);
  }

  @Test
  void eenVnummerStaatMaarEenKeerInEenBestand() {
    String regel = regel(vnummer(), "Haile", "GM0344");

    assertThat(codes(hulp.lever(KOP, regel, regel))).containsExactly("SLEUTEL_DUBBEL");
  }

  @Test
  void deGoedeRegelsGaanDoorAlsDatGevraagdIs() {
    String goed = vnummer();
    LeveringGegevens levering =
        hulp.lever(
            Leveringsoort.REGULIER, null, Leveringmodus.GELDIGE_REGELS,
            KOP, regel(goed, "Haile", "GM0344"), regel(vnummer(), "Aziz", "GM9996"));

    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(levering.geweigerd()).isEqualTo(1);
    assertThat(hulp.id(goed)).isPositive();
  }

  @Test
  void geenTabelHeeftEenLeesbaarBsn() {
    String bsn = bsn();
    String vnummer = vnummer();
    hulp.lever(KOP + ";bsn", regel(vnummer, "Haile", "GM0344") + ";" + bsn);
    String nieuw = bsn();
    hulp.lever(KOP + ";bsn", regel(vnummer, "Haile", "GM0344") + ";" + nieuw);
    hulp.lever(KOP + ";bsn", regel(vnummer(), "Aziz", "GM0344") + ";" + nieuw);

    List<String> gevonden = new ArrayList<>();
    for (Map<String, Object> kolom :
        jdbc.queryForList(
            """
            select c.table_name as tabel, c.column_name as kolom from information_schema.columns c
              join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = database() and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED')
            """)) {
      for (String nummer : List.of(bsn, nieuw)) {
        Long keren =
            jdbc.queryForObject(
                "select count(*) from `" + kolom.get("tabel") + "` where instr(cast(`" + kolom.get("kolom")
                    + "` as binary), ?) > 0",
                Long.class, nummer);
        if (keren > 0) {
          gevonden.add(kolom.toString());
        }
      }
    }
    assertThat(gevonden).isEmpty();
    assertThat(jdbc.queryForObject("select bsn_hash from inburgeraar_persoon where vnummer = ?", String.class, vnummer))
        .hasSize(64);
  }

  @Test
  void zonderEigenDatumGeldtEenWaardeVanafHetBeginOfDeStanddatum() {
    String vnummer = vnummer();
    hulp.persoon(vnummer, "Haile", "GM0193");
    hulp.lever(
        Leveringsoort.REGULIER, LocalDate.of(2026, 9, 1), Leveringmodus.ALLES, KOP, regel(vnummer, "Haile", "GM0344"));
    assertThat(standen(vnummer)).containsExactly("1000-01-01 GM0193 WI2021", "2026-09-01 GM0344 WI2021");

    hulp.lever(
        Leveringsoort.REGULIER, LocalDate.of(2026, 8, 1), Leveringmodus.ALLES, KOP, regel(vnummer, "Haile", "GM0307"));
    assertThat(standen(vnummer))
        .as("de latere levering weet het beter, ook van de dagen na haar standdatum")
        .containsExactly(
            "1000-01-01 GM0193 WI2021", "2026-08-01 GM0307 WI2021", "2026-09-01 GM0307 WI2021");
  }

  @Test
  void eenWaarschuwingOverDeStanddatumHoudtDeWaardenVanDeRegelsNietTegen() throws IOException {
    hulp.persoon(vnummer(), "Haile", "GM0193");
    LeveringGegevens levering =
        hulp.lever(
            Leveringsoort.REGULIER, LocalDate.of(2026, 8, 1), Leveringmodus.ALLES,
            KOP, regel(vnummer(), "Haile", "GM9998"), regel(vnummer(), "Haile", "GM0344").replace("WI2021", "WI2007"));
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    gegevens.logIn("duo");
    try {
      problemen.schrijfProblemen(levering.id(), uit);
    } finally {
      gegevens.logUit();
    }

    assertThat(uit.toString(StandardCharsets.UTF_8))
        .contains("inburgeraars;1;;STANDDATUM_OUDER;")
        .contains(";GM9998")
        .contains(";WI2007");
  }

  @Test
  void watEenCorrectieZegtGeldtVanafHetBeginOokAlsHetNuAlGold() {
    String vnummer = vnummer();
    hulp.persoon(vnummer, "Haile", "GM0193");
    hulp.lever(
        Leveringsoort.REGULIER, LocalDate.of(2026, 9, 1), Leveringmodus.ALLES, KOP, regel(vnummer, "Haile", "GM0344"));
    hulp.corrigeer(KOP, regel(vnummer, "Haile", "GM0344").replace("WI2021", "WI2013"));

    assertThat(standen(vnummer)).containsExactly("1000-01-01 GM0344 WI2013", "2026-09-01 GM0344 WI2013");
  }

  @Test
  void eenNaamWisselingStaatInHetWijzigingslogEnDeWisselingVanBsnZonderNummers() {
    String vnummer = vnummer();
    hulp.lever(KOP + ";bsn", regel(vnummer, "Haile", "GM0344") + ";" + bsn());
    hulp.lever(KOP + ";bsn", regel(vnummer, "Häile", "GM0344") + ";" + bsn());

    assertThat(
            jdbc.queryForList(
                "select concat_ws(' ', veld, oud, nieuw) from wijzigingsregel where object_soort = 'inburgeraar'"
                    + " and object_id = ? order by veld",
                String.class, hulp.id(vnummer)))
        .containsExactly("achternaam Haile Häile", "bsn ********* *********");
  }

  private List<String> standen(String vnummer) {
    return jdbc.queryForList(
        "select concat_ws(' ', van, gemeentecode, regime) from inburgeraar_stand where inburgeraar_id = ? order by van",
        String.class, hulp.id(vnummer));
  }

  private List<String> codes(LeveringGegevens levering) {
    return problemen(levering, false);
  }

  private List<String> waarschuwingen(LeveringGegevens levering) {
    return problemen(levering, true);
  }

  private List<String> problemen(LeveringGegevens levering, boolean waarschuwing) {
    return jdbc.queryForList(
        "select substring_index(sleutel, '.', -1) from levering_fout where levering_id = ? and waarschuwing = ?",
        String.class, levering.id(), waarschuwing);
  }
}
