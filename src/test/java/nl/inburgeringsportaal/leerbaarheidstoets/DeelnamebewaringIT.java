package nl.inburgeringsportaal.leerbaarheidstoets;

import static nl.inburgeringsportaal.leerbaarheidstoets.Kandidaathulp.UITSLAG;
import static nl.inburgeringsportaal.leerbaarheidstoets.Kandidaathulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.PersoonsAanvulling;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stays of who took the test, for how long, and what he gets to see of it. */
@PortaalContext
class DeelnamebewaringIT {
  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private List<Bewaarsoort> soorten;
  @Autowired private List<PersoonsAanvulling> aanvullingen;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Klok klok;
  private Kandidaathulp hulp;
  private String nummer;
  private long deelname;
  private long persoon;

  @BeforeEach
  void eenKandidaatMetAllesEromheen() {
    hulp = new Kandidaathulp(leveringen, gegevens, jdbc);
    nummer = nummer();
    deelname = hulp.kandidaat("GM0344", nummer);
    persoon = Long.parseLong(hulp.veld(deelname, "inburgeraar_id"));
    hulp.plaats(hulp.sessie(klok.nu().minusDays(20), "AFGEROND"), deelname, "AFGENOMEN");
    hulp.lever("lbt-uitslagen", UITSLAG, nummer + ";2026-10-20;B1_HAALBAAR;;");
    hulp.lever("lbt-uitslagen", UITSLAG, nummer + ";2026-10-21;ONBEKEND;;");
    jdbc.update(
        "insert into lbt_wens (inburgeraar_id, instructietaal, rolstoel, versie, gewijzigd_door)"
            + " values (?, 'ti', false, 1, 'hulp')",
        persoon);
    jdbc.update(
        "insert into lbt_overslaan (id, deelname_id, grond, toelichting, besloten_op, ingetrokken_op, gewijzigd_door)"
            + " values (next value for lbt_overslaan_seq, ?, 'VISUEEL', 'toelichting', '2026-09-01', '2026-09-02',"
            + " 'hulp')",
        deelname);
  }

  private Bewaarsoort soort(String categorie) {
    return soorten.stream().filter(een -> een.categorie().equals(categorie)).findFirst().orElseThrow();
  }

  private long rijen(String tabel, String kolom, long id) {
    return jdbc.queryForObject("select count(*) from " + tabel + " where " + kolom + " = ?", Long.class, id);
  }

  @Test
  void naDeTermijnGaatAllesVanDeToetsWegEnDePersoonBlijft() {
    LocalDate ontvangen = klok.vandaag();
    assertThat(soort("lbt-deelname").verwijder(new Bewaarsoort.Ronde(0, ontvangen, 10_000)).aantal())
        .as("the day itself is kept").isZero();

    soort("lbt-deelname").verwijder(new Bewaarsoort.Ronde(0, ontvangen.plusDays(1), 10_000));

    for (String tabel : List.of("lbt_plaatsing", "lbt_overslaan", "lbt_uitslag")) {
      assertThat(rijen(tabel, "deelname_id", deelname)).as(tabel).isZero();
    }
    assertThat(rijen("lbt_deelname", "id", deelname)).isZero();
    assertThat(rijen("lbt_wens", "inburgeraar_id", persoon)).isZero();
    assertThat(rijen("inburgeraar_persoon", "inburgeraar_id", persoon)).isEqualTo(1);
  }

  @Test
  void wieOpDeToetsWachtBlijftOokNaJaren() {
    String open = nummer();
    long wacht = hulp.kandidaat("GM0344", open);
    soort("lbt-deelname").verwijder(new Bewaarsoort.Ronde(0, klok.vandaag().plusYears(20), 10_000));
    assertThat(rijen("lbt_deelname", "id", wacht)).isEqualTo(1);
  }

  @Test
  void wieDeToetsNietHoeftGaatWegNaDeTermijnVanafHetBesluitEnZijnOproepenMee() {
    long weg = hulp.kandidaat("GM0344", nummer());
    LocalDate besluit = LocalDate.of(2020, 3, 1);
    long plaats = hulp.plaats(hulp.sessie(klok.nu().minusDays(30), "AFGEROND"), weg, "NIET_VERSCHENEN");
    jdbc.update(
        "insert into lbt_noshow (id, plaatsing_id, deelname_id, oproep, gemeld_op, gewijzigd_door)"
            + " values (next value for lbt_noshow_seq, ?, ?, 1, now(3), 'hulp')",
        plaats, weg);
    jdbc.update(
        "insert into lbt_overslaan (id, deelname_id, grond, besloten_op, gewijzigd_door)"
            + " values (next value for lbt_overslaan_seq, ?, 'VISUEEL', ?, 'hulp')",
        weg, besluit);
    soort("lbt-deelname").verwijder(new Bewaarsoort.Ronde(0, besluit.plusDays(1), 10_000));
    assertThat(rijen("lbt_deelname", "id", weg)).as("het besluit geldt nog niet").isEqualTo(1);
    jdbc.update("update lbt_deelname set status = 'OVERGESLAGEN' where id = ?", weg);
    soort("lbt-deelname").verwijder(new Bewaarsoort.Ronde(0, besluit, 10_000));
    assertThat(rijen("lbt_deelname", "id", weg)).as("de dag zelf blijft").isEqualTo(1);

    soort("lbt-deelname").verwijder(new Bewaarsoort.Ronde(0, besluit.plusDays(1), 10_000));

    assertThat(rijen("lbt_deelname", "id", weg)).isZero();
    assertThat(rijen("lbt_overslaan", "deelname_id", weg)).isZero();
    assertThat(rijen("lbt_noshow", "deelname_id", weg)).isZero();
  }

  @Test
  void eenUitslagDieNiemandsIsGaatOokWeg() {
    String los = nummer();
    hulp.lever("lbt-uitslagen", UITSLAG, los + ";2026-10-20;B1_HAALBAAR;;");
    long id = Long.parseLong(hulp.uitslag(los, "id"));
    soort("lbt-uitslag-los").verwijder(new Bewaarsoort.Ronde(0, klok.vandaag(), 10_000));
    assertThat(rijen("lbt_uitslag", "id", id)).isEqualTo(1);
    soort("lbt-uitslag-los").verwijder(new Bewaarsoort.Ronde(0, klok.vandaag().plusDays(1), 10_000));
    assertThat(rijen("lbt_uitslag", "id", id)).isZero();
  }

  @Test
  void metDePersoonGaatAllesMee() {
    jdbc.update("update inburgeraar set voldaan_op = '2010-01-01', voldaan_reden = 'DIPLOMA' where id = ?", persoon);
    soort("inburgeraar").verwijder(new Bewaarsoort.Ronde(0, LocalDate.of(2012, 1, 1), 10_000));
    assertThat(rijen("lbt_deelname", "id", deelname)).isZero();
    assertThat(rijen("lbt_wens", "inburgeraar_id", persoon)).isZero();
  }

  @Test
  void wieVraagtKrijgtAlleTabellen() {
    List<String> namen =
        aanvullingen.stream()
            .filter(een -> een.objectSoort().equals("inburgeraar"))
            .flatMap(een -> een.delen(1, persoon).stream())
            .map(PersoonsExport.Deel::naam)
            .toList();
    assertThat(namen)
        .contains(
            "leerbaarheidstoets", "leerbaarheidstoets-nodig", "leerbaarheidstoets-afspraken",
            "leerbaarheidstoets-geen-toets", "leerbaarheidstoets-uitslag", "leerbaarheidstoets-eerdere-uitslag");
  }
}
