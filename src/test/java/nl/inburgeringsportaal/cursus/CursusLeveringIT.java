package nl.inburgeringsportaal.cursus;

import static nl.inburgeringsportaal.cursus.Cursushulp.AANBOD;
import static nl.inburgeringsportaal.cursus.Cursushulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.PersoonsAanvulling;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What the files with schools and offers do, what they refuse, and who sees who learns where. */
@PortaalContext
class CursusLeveringIT {
  private static final String SCHOLEN = "instellingen";
  private static final String KOP = "instellingsnummer;naam;plaats;bow_nummer;brin;keurmerk;taalschakel";

  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Cursisten cursisten;
  @Autowired private CursistService diensten;
  @Autowired private List<PersoonsAanvulling> aanvullingen;
  @Autowired private TestTijd.ZetbareKlok klok;
  private Cursushulp hulp;
  private Inburgeraarhulp personen;

  @BeforeEach
  void hulp() {
    klok.terug();
    hulp = new Cursushulp(leveringen, gegevens, jdbc);
    personen = new Inburgeraarhulp(leveringen, gegevens, jdbc);
  }

  private String persoon(String gemeente) {
    String vnummer = Inburgeraarhulp.vnummer();
    personen.persoon(vnummer, "Cursist", gemeente);
    return vnummer;
  }

  private String school(String nummer, String kolom) {
    return jdbc.queryForObject(
        "select cast(" + kolom + " as char) from instelling where instellingsnummer = ?", String.class, nummer);
  }

  private String aanbod(String vnummer, String kolom) {
    return jdbc.queryForObject(
        "select cast(a." + kolom + " as char) from aanbod a join inburgeraar_persoon p"
            + " on p.inburgeraar_id = a.inburgeraar_id where p.vnummer = ?",
        String.class, vnummer);
  }

  @Test
  void eenSchoolIsNieuwDaarnaOngewijzigdEnEenAfwezigeKolomLaatStaanWatErStaat() {
    String nummer = nummer();
    String regel = nummer + ";Taalhuis;Utrecht;123;30AB;J;N";
    assertThat(hulp.lever("duo", SCHOLEN, KOP, regel).bestanden().getFirst().nieuw()).isEqualTo(1);
    assertThat(hulp.lever("duo", SCHOLEN, KOP, regel).bestanden().getFirst().ongewijzigd()).isEqualTo(1);

    LeveringGegevens kort = hulp.lever("duo", SCHOLEN, "instellingsnummer;naam;plaats", nummer + ";Táálhuis;Utrecht");
    assertThat(kort.bestanden().getFirst().gewijzigd()).as("an accent is a change").isEqualTo(1);
    assertThat(school(nummer, "naam")).isEqualTo("Táálhuis");
    assertThat(school(nummer, "bow_nummer")).isEqualTo("123");

    hulp.lever("duo", SCHOLEN, KOP, nummer + ";Táálhuis;Utrecht;;;J;");
    assertThat(school(nummer, "bow_nummer")).as("an empty field clears").isNull();
    assertThat(school(nummer, "taalschakel")).isNull();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "12345678901;Naam;Plaats;1;;J;N, TE_LANG",
    "N;;Plaats;1;;J;N, VERPLICHT",
    "N;Naam;;1;;J;N, VERPLICHT",
    "N;Naam;Plaats;12345678901;;J;N, BOW_NUMMER_VORM",
    "N;Naam;Plaats;1a;;J;N, BOW_NUMMER_VORM",
    "N;Naam;Plaats;1;;ja;N, JA_NEE"
  })
  void watAanEenSchoolNietKanWordtGeweigerd(String regel, String code) {
    LeveringGegevens levering = hulp.lever("duo", SCHOLEN, KOP, regel.replace("N;", nummer() + ";"));

    assertThat(levering.status()).isEqualTo(Leveringstatus.GEWEIGERD);
    assertThat(hulp.codes(levering)).contains(code);
  }

  @Test
  void watDuoVanHetKeurmerkZegtGeldtEerstAltijdEnDaarnaVanafDeStanddatum() {
    String nummer = nummer();
    hulp.lever("duo", SCHOLEN, KOP, nummer + ";Taalhuis;Utrecht;;;J;N");
    Leveringkeuze inJuni =
        new Leveringkeuze(Leveringmodus.ALLES, Leveringsoort.REGULIER, LocalDate.of(2026, 6, 1), false);
    hulp.lever("duo", inJuni, Map.of(SCHOLEN, KOP + "\n" + nummer + ";Taalhuis;Utrecht;;;N;N\n"));

    assertThat(
            jdbc.queryForList(
                "select concat(van, ' ', keurmerk) from instelling_stand where instelling_id = ? order by van",
                String.class, hulp.id(nummer)))
        .containsExactly("1000-01-01 1", "2026-06-01 0");
  }

  @Test
  void eenAanbodLooptTotEnMetDeLaatsteDag() {
    String nummer = nummer();
    long school = hulp.school(nummer, "Taalhuis");
    String vnummer = persoon("GM0344");
    hulp.lever("duo", "aanbod", AANBOD, vnummer + ";" + nummer + ";2026-03-02;2026-10-30;B;LENING");

    assertThat(cursisten.aantal(school, LocalDate.of(2026, 3, 1))).isZero();
    assertThat(cursisten.aantal(school, LocalDate.of(2026, 3, 2))).isEqualTo(1);
    assertThat(cursisten.aantal(school, LocalDate.of(2026, 10, 30))).isEqualTo(1);
    assertThat(cursisten.aantal(school, LocalDate.of(2026, 10, 31))).isZero();
    assertThat(cursisten.perGemeente(school, LocalDate.of(2026, 5, 1)))
        .containsExactly(new GemeenteAantal("GM0344", "Utrecht", 1));
    assertThat(cursisten.zonderNieuwAanbod(school, LocalDate.of(2026, 5, 1))).isEqualTo(1);
  }

  @Test
  void wieTweeKeerBijEenSchoolStaatTeltEenmaal() {
    String nummer = nummer();
    long school = hulp.school(nummer, "Taalhuis");
    String vnummer = persoon("GM0344");
    LeveringGegevens levering =
        hulp.lever(
            "duo", "aanbod", AANBOD,
            vnummer + ";" + nummer + ";2026-03-02;;B;GEMEENTE", vnummer + ";" + nummer + ";2026-04-02;;Z;EIGEN");

    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(cursisten.aantal(school, LocalDate.of(2026, 5, 1))).isEqualTo(1);
  }

  @Test
  void hetzelfdeAanbodNogEensVerandertNietsEnEenLeegVeldWist() {
    String nummer = nummer();
    hulp.school(nummer, "Taalhuis");
    String vnummer = persoon("GM0344");
    String regel = vnummer + ";" + nummer + ";2026-03-02;2027-01-31;B;LENING";
    hulp.lever("duo", "aanbod", AANBOD, regel);

    assertThat(hulp.lever("duo", "aanbod", AANBOD, regel).bestanden().getFirst().ongewijzigd()).isEqualTo(1);
    hulp.lever("duo", "aanbod", "vnummer;instellingsnummer;begin", vnummer + ";" + nummer + ";2026-03-02");
    assertThat(aanbod(vnummer, "einde")).as("an absent column leaves it").isEqualTo("2027-01-31");
    hulp.lever("duo", "aanbod", AANBOD, vnummer + ";" + nummer + ";2026-03-02;;B;LENING");
    assertThat(aanbod(vnummer, "einde")).isNull();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "7999999999;N;2026-03-02;;B;LENING, VNUMMER_ONBEKEND",
    "123;N;2026-03-02;;B;LENING, VNUMMER_VORM",
    "V;499999999;2026-03-02;;B;LENING, INSTELLING_ONBEKEND",
    "V;N;;;B;LENING, VERPLICHT",
    "V;N;2026-03-02;;A;LENING, CODE_ONBEKEND",
    "V;N;2026-03-02;;B;lening, CODE_ONBEKEND"
  })
  void watAanEenAanbodNietKanWordtGeweigerd(String regel, String code) {
    String nummer = nummer();
    hulp.school(nummer, "Taalhuis");
    LeveringGegevens levering =
        hulp.lever("duo", "aanbod", AANBOD, regel.replace("N;", nummer + ";").replace("V;", persoon("GM0344") + ";"));

    assertThat(levering.status()).isEqualTo(Leveringstatus.GEWEIGERD);
    assertThat(hulp.codes(levering)).contains(code);
  }

  @Test
  void eenGemeenteLevertAlleenWieZijMagZienEnHoortVanEenAnderNietsMeer() {
    String nummer = nummer();
    hulp.school(nummer, "Taalhuis");
    String eigen = persoon("GM0344");
    String ander = persoon("GM0193");
    assertThat(hulp.lever("gemeente", "aanbod", AANBOD, eigen + ";" + nummer + ";2026-03-02;;B;GEMEENTE").status())
        .isEqualTo(Leveringstatus.VERWERKT);

    LeveringGegevens geweigerd =
        hulp.lever("gemeente", "aanbod", AANBOD, ander + ";" + nummer + ";2026-03-02;;B;GEMEENTE");
    assertThat(geweigerd.status()).isEqualTo(Leveringstatus.GEWEIGERD);
    assertThat(hulp.codes(geweigerd)).containsExactly("VNUMMER_ONBEKEND");
    assertThat(hulp.lever("wissel", "aanbod", AANBOD, ander + ";" + nummer + ";2026-03-02;;B;GEMEENTE").status())
        .as("with a mandate of Zwolle")
        .isEqualTo(Leveringstatus.VERWERKT);
    assertThatThrownBy(() -> hulp.lever("gemeente", SCHOLEN, KOP, nummer + ";X;Y;;;J;N"))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void persoonEnSchoolMogenMetDezelfdeLeveringKomenTenzijHunRegelIsGeweigerd() {
    String school = nummer();
    String slecht = nummer();
    String vnummer = Inburgeraarhulp.vnummer();
    LeveringGegevens levering =
        hulp.lever(
            "duo",
            new Leveringkeuze(Leveringmodus.GELDIGE_REGELS, Leveringsoort.REGULIER, null, false),
            Map.of(
                "inburgeraars",
                Inburgeraarhulp.KOP + "\n" + Inburgeraarhulp.regel(vnummer, "Samen", "GM0344") + "\n",
                SCHOLEN,
                KOP + "\n" + school + ";Goed;Utrecht;;;J;N\n" + slecht + ";Slecht;Utrecht;;;x;N\n",
                "aanbod",
                AANBOD + "\n" + vnummer + ";" + school + ";2026-03-02;;B;LENING\n" + vnummer + ";" + slecht
                    + ";2026-03-02;;B;LENING\n"));

    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(hulp.codes(levering)).contains("INSTELLING_GEWEIGERD").doesNotContain("INSTELLING_ONBEKEND");
    assertThat(aanbod(vnummer, "begin")).isEqualTo("2026-03-02");
  }

  @Test
  void watOnwaarschijnlijkIsWordtGevraagdEnNietGeweigerd() {
    String nummer = nummer();
    String bow = Cursushulp.bow();
    hulp.lever("duo", SCHOLEN, KOP, nummer + ";Een;Utrecht;" + bow + ";;J;N");
    LeveringGegevens tweede = hulp.lever("duo", SCHOLEN, KOP, nummer() + ";Twee;Utrecht;" + bow + ";AB12;J;N");
    assertThat(tweede.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(hulp.codes(tweede)).contains("BOW_NUMMER_VAN_ANDER", "BRIN_VORM");

    String vnummer = persoon("GM0344");
    LeveringGegevens omgekeerd =
        hulp.lever("duo", "aanbod", AANBOD, vnummer + ";" + nummer + ";2026-03-02;2026-01-01;B;LENING");
    assertThat(omgekeerd.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(hulp.codes(omgekeerd)).containsExactly("EINDE_VOOR_BEGIN");
  }

  @Test
  void eenKlantmanagerZietWieVanZijnGemeenteErLeertEnDuoIedereen() {
    String nummer = nummer();
    long school = hulp.school(nummer, "Taalhuis");
    hulp.cursist("GM0344", nummer, "2026-03-02", "LENING");
    hulp.cursist("GM0193", nummer, "2026-03-02", "GEMEENTE");
    CursistFilter alle = new CursistFilter(school, null, null, false);

    assertThat(gegevens.als("klantmanager", () -> diensten.list(alle, PageRequest.of(0, 50)).getContent()))
        .extracting(CursistListItem::gemeentecode)
        .containsExactly("GM0344");
    assertThat(gegevens.als("duo", () -> diensten.count(alle))).isEqualTo(2);
    assertThat(gegevens.als("duo", () -> diensten.count(new CursistFilter(school, null, null, true)))).isEqualTo(1);
    assertThatThrownBy(() -> gegevens.als("keurmerk", () -> diensten.count(alle)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void hetAanbodHoortBijHetDossierEnGaatMeeInDeUitvoer() {
    String nummer = nummer();
    hulp.school(nummer, "Taalhuis De Uitvoer");
    long id = personen.id(hulp.cursist("GM0344", nummer, "2026-03-02", "LENING"));

    assertThat(gegevens.als("klantmanager", () -> diensten.vanInburgeraar(id)))
        .extracting(AanbodGegevens::instelling)
        .containsExactly("Taalhuis De Uitvoer");
    assertThat(gegevens.als("gemeente2", () -> diensten.vanInburgeraar(id))).isEmpty();
    assertThat(aanvullingen.stream().flatMap(een -> een.delen(1, id).stream()).map(deel -> deel.naam()))
        .contains("inburgeringsaanbod");

    jdbc.update("delete from lbt_deelname where inburgeraar_id = ?", id);
    for (String tabel : List.of("inzage", "inburgeraar_stand", "inburgeraar_contact", "inburgeraar_persoon")) {
      jdbc.update("delete from " + tabel + " where inburgeraar_id = ?", id);
    }
    jdbc.update("delete from inburgeraar where id = ?", id);
    assertThat(jdbc.queryForList("select 1 from aanbod where inburgeraar_id = ?", id)).isEmpty();
  }

  @Test
  void eenGemeenteHoortNietDatIemandAndersDanZijZietDaarAlLeert() {
    String nummer = nummer();
    hulp.school(nummer, "Taalhuis");
    String eigen = hulp.cursist("GM0344", nummer, "2026-03-02", "GEMEENTE");
    String ander = hulp.cursist("GM0193", nummer, "2026-03-02", "GEMEENTE");

    assertThat(
            hulp.codes(hulp.lever("gemeente", "aanbod", AANBOD, ander + ";" + nummer + ";2026-04-02;;B;GEMEENTE")))
        .as("no more than of somebody who does not exist")
        .containsExactly("VNUMMER_ONBEKEND");
    assertThat(
            hulp.codes(hulp.lever("gemeente", "aanbod", AANBOD, eigen + ";" + nummer + ";2026-04-02;;B;GEMEENTE")))
        .containsExactly("LOOPT_AL");
  }

  @Test
  void wieErLeertTeltEenmaalEnWieNamenLeestStaatInHetLeeslog() {
    String nummer = nummer();
    long school = hulp.school(nummer, "Taalhuis");
    String vnummer = hulp.cursist("GM0344", nummer, "2026-03-02", "GEMEENTE");
    hulp.lever("duo", "aanbod", AANBOD, vnummer + ";" + nummer + ";2026-04-02;;Z;EIGEN");
    CursistFilter vanUtrecht = new CursistFilter(school, null, "GM0344", false);

    assertThat(gegevens.als("klantmanager", () -> diensten.count(vanUtrecht))).isEqualTo(1);
    gegevens.als("klantmanager", () -> diensten.list(vanUtrecht, PageRequest.of(0, 50)));
    assertThat(
            jdbc.queryForList(
                "select concat(l.omschrijving, ' ', o.gemeentecode) from leesregel l join organisatie o"
                    + " on o.id = l.voor_organisatie_id where l.object_soort = 'cursisten' and l.object_id = ?",
                String.class, school))
        .containsExactly("cursisten: 2 GM0344");
  }
}
