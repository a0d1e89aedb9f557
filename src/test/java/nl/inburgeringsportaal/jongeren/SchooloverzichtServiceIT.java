package nl.inburgeringsportaal.jongeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.rapport.Hoofdstukvraag;
import nl.inburgeringsportaal.base.rapport.RapportHoofdstuk;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who counts where in the overview of a school. It is 2 November 2026. */
@PortaalContext
class SchooloverzichtServiceIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);
  private static final Schooljaar NU = new Schooljaar(2026);
  private static final LocalDate BEGIN = LocalDate.of(2024, 8, 1);

  @Autowired private SchooloverzichtService overzichten;
  @Autowired private LeerlingService leerlingen;
  @Autowired private GesprekService gesprekken;
  @Autowired private GesprekOverzicht overzicht;
  @Autowired private List<RapportHoofdstuk> hoofdstukken;
  @Autowired private Testgegevens gegevens;
  @Autowired private ZetbareKlok klok;
  @Autowired private JdbcClient jdbc;

  private long school;
  private int nummer;

  @BeforeEach
  void school() {
    school = gegevens.nieuweSchool();
    gegevens.logIn(gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS));
  }

  @AfterEach
  void terug() {
    klok.terug();
    gegevens.logUit();
  }

  /** A pupil whose 18th birthday is on that day. */
  private long leerling(String wordt18, String code, String klas, LocalDate begin, LocalDate weg) {
    return leerlingen
        .save(
            new LeerlingGegevens(
                null, 0, String.valueOf(++nummer), "Tesfay", "Sara", LocalDate.parse(wordt18).minusYears(18), klas,
                null, null, code, Verblijfsstatus.STATUSHOUDER, begin, null, weg, null, null),
            null)
        .id();
  }

  private long leerling(String wordt18) {
    return leerling(wordt18, "PRO", "4b", BEGIN, null);
  }

  private void gevoerd(long leerling, String dag) {
    gesprekken.eldersGevoerd(leerling, LocalDate.parse(dag), EldersDoor.OVERIG, null);
  }

  private Signaaltelling totaal() {
    return overzichten.overzicht().totaal(NU);
  }

  @Test
  void eenLeerlingTeltInDeMaandWaarinHetGesprekUiterlijkNodigIs() {
    leerling("2027-03-15");
    leerling("2027-01-31");
    leerling("2027-02-01");

    Schooloverzicht gezien = overzichten.overzicht();

    // Half a year before: 15 September, 31 July (the school year before) and 1 August.
    assertThat(gezien.perMaand(NU)).containsOnlyKeys(YearMonth.of(2026, 8), YearMonth.of(2026, 9));
    assertThat(gezien.perJaar().get(new Schooljaar(2025)).leerlingen()).isOne();
    assertThat(gezien.totaal(NU)).isEqualTo(new Signaaltelling(2, 0, 0, 0, 0, 0, 0, 0));
    assertThat(gezien.totaal(NU).open()).isEqualTo(2);
  }

  @Test
  void opTijdIsOpOfVoorDeDagEnVoorDeVerjaardagIsErVoor() {
    gevoerd(leerling("2027-03-15"), "2026-09-15");
    gevoerd(leerling("2027-03-15"), "2026-09-16");
    klok.zetOp(LocalDate.of(2027, 3, 16));
    gevoerd(leerling("2027-03-15"), "2027-03-14");
    gevoerd(leerling("2027-03-15"), "2027-03-15");

    assertThat(totaal()).isEqualTo(new Signaaltelling(4, 0, 0, 4, 1, 3, 0, 0));
    assertThat(totaal().procentVoorVerjaardag()).isEqualTo(75);
  }

  @Test
  void wieNaZijnVerjaardagBegonTeltInDieMaandEnIsOpTijdBijEenGesprekDaarna() {
    long later = leerling("2026-05-01", "PRO", "4b", LocalDate.of(2026, 10, 1), null);
    gevoerd(later, "2026-10-20");

    Schooloverzicht gezien = overzichten.overzicht();

    assertThat(gezien.perMaand(NU)).containsOnlyKeys(YearMonth.of(2026, 10));
    assertThat(gezien.totaal(NU)).isEqualTo(new Signaaltelling(1, 0, 0, 1, 0, 1, 0, 0));
  }

  @Test
  void nietNodigVertrokkenGeplandEnTeLaatStaanApart() {
    leerling("2027-03-15", "VWO", "4b", BEGIN, null);
    leerling("2027-03-15", "PRO", "4b", BEGIN, LocalDate.of(2026, 9, 15));
    leerling("2027-03-15", "PRO", "4b", BEGIN, LocalDate.of(2026, 9, 16));
    long gepland = leerling("2027-03-15");
    gesprekken.plan(new GesprekPlan(gepland, VANDAAG, null, null, null, Set.of(), null));
    klok.zetOp(LocalDate.of(2027, 3, 15));
    leerlingen.save(leerlingen.findById(leerling("2027-03-15")), null);

    Signaaltelling telling = totaal();

    assertThat(telling).isEqualTo(new Signaaltelling(5, 1, 1, 0, 0, 0, 1, 1));
    assertThat(telling.nodig()).isEqualTo(3);
    assertThat(telling.beslist()).isOne();
    assertThat(telling.procentVoorVerjaardag()).isZero();
    assertThat(overzichten.overzicht().perOpleiding(new Schooljaar(2026))).containsOnlyKeys("PRO", "VWO");
  }

  @Test
  void deUitvoeringsbriefTeltIederEnGesprekkenTotEnMetDePeildatum() {
    List<BigDecimal> voor = brief("2026-10-31");
    List<BigDecimal> voorEerder = brief("2026-09-15");
    gevoerd(leerling("2027-03-15"), "2026-09-20");
    gevoerd(leerling("2027-02-15"), "2026-08-15");
    leerling("2027-03-15", "VWO", "4b", BEGIN, null);

    // In time, later, not yet: the talk of 20 September is later, and had not been held on the 15th.
    assertThat(verschil(voor, brief("2026-10-31"))).containsExactly(1, 1, 0);
    assertThat(verschil(voorEerder, brief("2026-09-15"))).containsExactly(1, 0, 1);
  }

  private List<BigDecimal> brief(String peildatum) {
    Peilmoment nu = new Peilmoment(LocalDate.parse(peildatum), null);
    Peilmoment eerder = new Peilmoment(LocalDate.of(2026, 8, 1), null);
    return hoofdstukken.stream()
        .filter(een -> een.code().equals("jongeren"))
        .findFirst()
        .orElseThrow()
        .maak(new Hoofdstukvraag(nu, eerder, new Vertaling(), Vertaling.NL))
        .tabellen()
        .getLast()
        .rijen()
        .stream()
        .map(rij -> rij.nu().getFirst())
        .toList();
  }

  private static List<Integer> verschil(List<BigDecimal> voor, List<BigDecimal> na) {
    return IntStream.range(0, na.size()).mapToObj(i -> na.get(i).subtract(voor.get(i)).intValue()).toList();
  }

  @Test
  void elkZietAlleenZijnEigenSchoolEnKlassen() {
    leerling("2027-03-15");
    leerling("2027-03-15", "PRO", "4c", BEGIN, null);
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));
    assertThat(overzichten.overzicht().regels()).isEmpty();

    String mentor = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    jdbc.sql("insert into gebruiker_groep select id, ?, '4c' from gebruiker where gebruikersnaam = ?")
        .params(school, mentor)
        .update();
    gegevens.logIn(mentor);
    assertThat(totaal().leerlingen()).isOne();
  }

  @Test
  void eenGesprekVanDezeSchoolTeltOokAlsHetVerslagErNogNietIs() {
    long leerling = leerling("2027-03-15");
    long gesprek = gesprekken.plan(new GesprekPlan(leerling, VANDAAG, null, null, null, Set.of(), null));
    assertThat(totaal().gepland()).isOne();

    gesprekken.gingNietDoor(gesprek, overzicht.findById(gesprek).versie(), NietDoorgegaanReden.ZIEK, null);

    assertThat(totaal()).isEqualTo(new Signaaltelling(1, 0, 0, 0, 0, 0, 0, 0));
  }
}
