package nl.inburgeringsportaal.leerbaarheidstoets;

import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.KOP;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.regel;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.vnummer;
import static nl.inburgeringsportaal.leerbaarheidstoets.Kandidaathulp.AANMELDING;
import static nl.inburgeringsportaal.leerbaarheidstoets.Kandidaathulp.UITSLAG;
import static nl.inburgeringsportaal.leerbaarheidstoets.Kandidaathulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What DUO's files with exam numbers and outcomes do, what they refuse, and what waits for a person. */
@PortaalContext
class LbtLeveringIT {
  private static final String AANMELDINGEN = "lbt-aanmeldingen";
  private static final String UITSLAGEN = "lbt-uitslagen";
  private static final String HAALBAAR = ";2026-10-20;B1_HAALBAAR;52,25;45,50";
  private static final String NIET = ";2026-10-21;B1_NIET_HAALBAAR;40,00;45,50";

  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Klok klok;
  private Kandidaathulp hulp;

  @BeforeEach
  void hulp() {
    hulp = new Kandidaathulp(leveringen, gegevens, jdbc);
  }

  private static String zonder(String regel) {
    return regel + ";2026-10-01;";
  }

  @Test
  void eenNieuwNummerIsEenDeelnameDieOpEenPlaatsWacht() {
    String nummer = nummer();
    String vnummer = hulp.persoon("GM0344");

    LeveringGegevens eerste = hulp.lever(AANMELDINGEN, AANMELDING, zonder(nummer + ";" + vnummer));
    LeveringGegevens tweede = hulp.lever(AANMELDINGEN, AANMELDING, zonder(nummer + ";" + vnummer));

    assertThat(eerste.bestanden().getFirst().nieuw()).isEqualTo(1);
    assertThat(tweede.bestanden().getFirst().ongewijzigd()).as("the same again").isEqualTo(1);
    long deelname = hulp.deelname(nummer);
    assertThat(hulp.veld(deelname, "status")).isEqualTo("AANGEMELD");
    assertThat(hulp.veld(deelname, "herkomst")).isEqualTo("DUO");
    assertThat(hulp.veld(deelname, "inburgeraar_id")).isEqualTo(String.valueOf(hulp.id(vnummer)));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "1234567890123;V;2026-10-01;, TE_LANG",
    "N;7999999999;2026-10-01;, VNUMMER_ONBEKEND",
    "N;12345;2026-10-01;, VNUMMER_VORM",
    "N;V;1-10-2026;, DATUM_ANDERE_VORM",
    "N;V;;, VERPLICHT"
  })
  void watNietKanWordtGeweigerd(String regel, String code) {
    LeveringGegevens levering =
        hulp.lever(
            AANMELDINGEN, AANMELDING, regel.replace("N;", nummer() + ";").replace("V;", hulp.persoon("GM0344") + ";"));

    assertThat(levering.status()).isEqualTo(Leveringstatus.GEWEIGERD);
    assertThat(hulp.codes(levering)).anyMatch(gevonden -> gevonden.startsWith(code));
  }

  @Test
  void iemandDieMetDezelfdeLeveringKomtIsBekendTenzijZijnRegelIsGeweigerd() {
    String goed = vnummer();
    String fout = vnummer();
    String eerste = nummer();
    String tweede = nummer();
    LeveringGegevens levering =
        hulp.lever(
            Map.of(
                "inburgeraars",
                String.join("\n", KOP, regel(goed, "Samen", "GM0344"), regel(fout, "Samen", "GM9998"), ""),
                AANMELDINGEN,
                String.join("\n", AANMELDING, zonder(eerste + ";" + goed), zonder(tweede + ";" + fout), "")),
            Leveringmodus.GELDIGE_REGELS);

    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(hulp.codes(levering)).contains("VNUMMER_GEWEIGERD").doesNotContain("VNUMMER_ONBEKEND");
    assertThat(hulp.veld(hulp.deelname(eerste), "status")).isEqualTo("AANGEMELD");
    assertThat(jdbc.queryForList("select 1 from lbt_deelname where examennummer = ?", tweede)).isEmpty();
  }

  @Test
  void intrekkenMaaktDePlaatsVrijEnEenLeegVeldZetHetNummerWeerAan() {
    String nummer = nummer();
    long deelname = hulp.kandidaat("GM0344", nummer);
    String vnummer =
        jdbc.queryForObject(
            "select vnummer from inburgeraar_persoon where inburgeraar_id = ?", String.class,
            Long.valueOf(hulp.veld(deelname, "inburgeraar_id")));
    long sessie = hulp.sessie(klok.nu().plusDays(5), "GEPLAND");
    final long plaatsing = hulp.plaats(sessie, deelname, "INGEPLAND");

    hulp.lever(AANMELDINGEN, AANMELDING, nummer + ";" + vnummer + ";2026-10-01;2026-10-15");

    assertThat(hulp.veld(deelname, "ingetrokken_op")).isEqualTo("2026-10-15");
    assertThat(hulp.veld(deelname, "status")).isEqualTo("AANGEMELD");
    assertThat(hulp.bezet(sessie)).isZero();
    assertThat(jdbc.queryForObject("select beeindigd_reden from lbt_plaatsing where id = ?", String.class, plaatsing))
        .isEqualTo("INGETROKKEN");

    hulp.lever(AANMELDINGEN, "examennummer;vnummer;aangemeld_op", nummer + ";" + vnummer + ";2026-10-02");
    assertThat(hulp.veld(deelname, "ingetrokken_op")).as("an absent column leaves it").isEqualTo("2026-10-15");
    hulp.lever(AANMELDINGEN, AANMELDING, nummer + ";" + vnummer + ";2026-10-02;");
    assertThat(hulp.veld(deelname, "ingetrokken_op")).isNull();
  }

  @Test
  void watDeGemeenteVroegKrijgtHetNummer() {
    String vnummer = hulp.persoon("GM0344");
    jdbc.update(
        "insert into lbt_deelname (id, inburgeraar_id, aangemeld_op, status, herkomst, gewijzigd_door) values"
            + " (next value for lbt_deelname_seq, ?, '2026-09-01', 'AANGEMELD', 'GEMEENTE', 'hulp')",
        hulp.id(vnummer));
    String eerste = nummer();
    String tweede = nummer();

    hulp.lever(AANMELDINGEN, AANMELDING, zonder(eerste + ";" + vnummer), zonder(tweede + ";" + vnummer));

    assertThat(jdbc.queryForList("select examennummer from lbt_deelname where inburgeraar_id = ? order by id",
        String.class, hulp.id(vnummer))).containsExactlyInAnyOrder(eerste, tweede);
    assertThat(hulp.veld(hulp.deelname(eerste), "herkomst")).isEqualTo("GEMEENTE");
    assertThat(hulp.veld(hulp.deelname(tweede), "herkomst")).isEqualTo("DUO");
  }

  @Test
  void eenNummerZonderAfnameGaatNaarWieHetIs() {
    String nummer = nummer();
    long deelname = hulp.kandidaat("GM0344", nummer);
    final long sessie = hulp.sessie(klok.nu().plusDays(5), "GEPLAND");
    hulp.plaats(sessie, deelname, "INGEPLAND");
    String ander = hulp.persoon("GM0193");

    LeveringGegevens levering = hulp.lever(AANMELDINGEN, AANMELDING, zonder(nummer + ";" + ander));

    assertThat(hulp.codes(levering)).contains("VAN_ANDER_VERPLAATST");
    assertThat(hulp.veld(deelname, "inburgeraar_id")).isEqualTo(String.valueOf(hulp.id(ander)));
    assertThat(hulp.veld(deelname, "status")).isEqualTo("AANGEMELD");
    assertThat(hulp.bezet(sessie)).isZero();
  }

  @Test
  void eenNummerMetEenAfnameBlijftEnDuoKijktErnaar() {
    String nummer = nummer();
    long deelname = hulp.kandidaat("GM0344", nummer);
    String van = hulp.veld(deelname, "inburgeraar_id");
    hulp.plaats(hulp.sessie(klok.nu().minusDays(5), "AFGEROND"), deelname, "AFGENOMEN");
    String ander = hulp.persoon("GM0193");

    LeveringGegevens levering = hulp.lever(AANMELDINGEN, AANMELDING, zonder(nummer + ";" + ander));
    LeveringGegevens nogEens = hulp.lever(AANMELDINGEN, AANMELDING, zonder(nummer + ";" + ander));

    assertThat(hulp.codes(levering)).contains("VAN_ANDER_BLIJFT");
    assertThat(hulp.veld(deelname, "inburgeraar_id")).isEqualTo(van);
    assertThat(hulp.veld(deelname, "geleverd_voor")).isEqualTo(String.valueOf(hulp.id(ander)));
    assertThat(nogEens.bestanden().getFirst().ongewijzigd()).isEqualTo(1);
  }

  @Test
  void eenUitslagVanEenOnbekendNummerWachtOpDeAanmelding() {
    String nummer = nummer();
    LeveringGegevens levering = hulp.lever(UITSLAGEN, UITSLAG, nummer + HAALBAAR);
    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(hulp.codes(levering)).containsExactly("ONBEKEND_NUMMER");
    assertThat(hulp.uitslag(nummer, "controle")).isEqualTo("ONBEKEND_NUMMER");

    long deelname = hulp.kandidaat("GM0344", nummer);

    assertThat(hulp.uitslag(nummer, "deelname_id")).isEqualTo(String.valueOf(deelname));
    assertThat(hulp.uitslag(nummer, "controle")).isEqualTo("ZONDER_AFNAME");
    assertThat(hulp.veld(deelname, "status")).isEqualTo("UITSLAG_BEKEND");
  }

  @Test
  void tweeMaalGeleverdVerandertNiets() {
    String nummer = nummer();
    hulp.kandidaat("GM0344", nummer);
    hulp.lever(UITSLAGEN, UITSLAG, nummer + HAALBAAR);

    LeveringGegevens tweede = hulp.lever(UITSLAGEN, UITSLAG, nummer + HAALBAAR);

    assertThat(tweede.bestanden().getFirst().ongewijzigd()).isEqualTo(1);
    assertThat(jdbc.queryForObject("select count(*) from lbt_uitslag where examennummer = ?", Long.class, nummer))
        .isEqualTo(1);
    assertThat(hulp.uitslag(nummer, "controle")).isEqualTo("ZONDER_AFNAME");
  }

  @Test
  void eenAndereUitslagVervangtDeEersteEnDieBlijftBewaard() {
    String nummer = nummer();
    hulp.kandidaat("GM0344", nummer);
    hulp.lever(UITSLAGEN, UITSLAG, nummer + HAALBAAR);

    LeveringGegevens tweede = hulp.lever(UITSLAGEN, UITSLAG, nummer + NIET);

    assertThat(tweede.bestanden().getFirst().gewijzigd()).isEqualTo(1);
    assertThat(hulp.codes(tweede)).contains("ANDERE_UITSLAG");
    assertThat(hulp.uitslag(nummer, "resultaat")).isEqualTo("B1_NIET_HAALBAAR");
    assertThat(hulp.uitslag(nummer, "behaalde_score")).isEqualTo("40.00");
    assertThat(hulp.uitslag(nummer, "controle")).isEqualTo("ANDERE_UITSLAG");
    assertThat(jdbc.queryForList(
            "select concat(e.resultaat, ' ', e.behaalde_score) from lbt_uitslag_eerder e join lbt_uitslag u"
                + " on u.id = e.uitslag_id where u.examennummer = ?",
            String.class, nummer))
        .containsExactly("B1_HAALBAAR 52.25");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "45.50, SCORE_PUNT", "4550, SCORE_VORM", "45;5, KOLOMMEN", "1045@50, SCORE_VORM", "45@5, SCORE_VORM",
    "-1@00, SCORE_VORM"
  })
  void eenScoreHeeftEenKommaEnTweeCijfers(String score, String code) {
    LeveringGegevens levering =
        hulp.lever(UITSLAGEN, UITSLAG, nummer() + ";2026-10-20;B1_HAALBAAR;" + score.replace('@', ',') + ";45,50");

    assertThat(levering.status()).isEqualTo(Leveringstatus.GEWEIGERD);
    if (!code.equals("KOLOMMEN")) {
      assertThat(hulp.codes(levering)).contains(code);
    }
  }

  @Test
  void scoresMogenOntbrekenOfLeegZijn() {
    String leeg = nummer();
    String zonder = nummer();
    assertThat(hulp.lever(UITSLAGEN, UITSLAG, leeg + ";2026-10-20;ONBEKEND;;").status())
        .isEqualTo(Leveringstatus.VERWERKT);
    hulp.lever(UITSLAGEN, "examennummer;datum_afname;resultaat", zonder + ";2026-10-20;B1_HAALBAAR");
    assertThat(hulp.uitslag(leeg, "behaalde_score")).isNull();
    assertThat(hulp.uitslag(zonder, "benodigde_score")).isNull();

    hulp.lever(UITSLAGEN, UITSLAG, zonder + HAALBAAR);
    LeveringGegevens zelfde =
        hulp.lever(UITSLAGEN, "examennummer;datum_afname;resultaat", zonder + ";2026-10-20;B1_HAALBAAR");
    assertThat(zelfde.bestanden().getFirst().ongewijzigd()).as("an absent column says nothing").isEqualTo(1);
    assertThat(hulp.uitslag(zonder, "behaalde_score")).isEqualTo("52.25");
  }

  @Test
  void eenSessieIsRondAlsVanIedereenDieHemMaakteDeUitslagErIs() {
    String eerste = nummer();
    String tweede = nummer();
    String derde = nummer();
    long sessie = hulp.sessie(klok.nu().minusDays(3), "AFGEROND");
    hulp.plaats(sessie, hulp.kandidaat("GM0344", eerste), "AFGENOMEN");
    hulp.plaats(sessie, hulp.kandidaat("GM0344", tweede), "AFGENOMEN");
    hulp.plaats(sessie, hulp.kandidaat("GM0344", derde), "NIET_VERSCHENEN");

    hulp.lever(UITSLAGEN, UITSLAG, eerste + HAALBAAR);
    assertThat(status(sessie)).isEqualTo("AFGEROND");
    hulp.lever(UITSLAGEN, UITSLAG, tweede + NIET);
    assertThat(status(sessie)).isEqualTo("UITSLAGEN_BEKEND");
    assertThat(hulp.uitslag(eerste, "controle")).as("a sitting was held here: nothing to look at").isNull();
    assertThat(hulp.veld(hulp.deelname(derde), "status")).isEqualTo("NIET_VERSCHENEN");
  }

  private String status(long sessie) {
    return jdbc.queryForObject("select status from lbt_sessie where id = ?", String.class, sessie);
  }

  @Test
  void wieAlEenUitslagHeeftHoudtGeenPlaatsInEenKomendeSessie() {
    String nummer = nummer();
    long deelname = hulp.kandidaat("GM0344", nummer);
    final long sessie = hulp.sessie(klok.nu().plusDays(9), "GEPLAND");
    hulp.plaats(sessie, deelname, "INGEPLAND");

    hulp.lever(UITSLAGEN, UITSLAG, nummer + HAALBAAR);

    assertThat(hulp.bezet(sessie)).isZero();
    assertThat(hulp.veld(deelname, "status")).isEqualTo("UITSLAG_BEKEND");
  }
}
