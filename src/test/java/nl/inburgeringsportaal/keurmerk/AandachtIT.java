package nl.inburgeringsportaal.keurmerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.cursus.Cursushulp;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which school is shown for which pattern, from which value on, and for how long an explanation holds. */
@PortaalContext
class AandachtIT {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Testgegevens gegevens;
  @Autowired private AandachtService aandacht;
  @Autowired private TestTijd.ZetbareKlok klok;
  private Keurmerkhulp hulp;
  private String eersteVanDuo;

  @BeforeEach
  void begin() {
    hulp = fabriek.createBean(Keurmerkhulp.class);
    // The first of all schools that DUO told of; who comes after it is new.
    eersteVanDuo = Cursushulp.nummer();
    hulp.school(eersteVanDuo);
    klok.vooruit(Duration.ofDays(1));
  }

  @AfterEach
  void einde() {
    gegevens.logUit();
    klok.terug();
    jdbc.update(
        "update aandachtdrempel set waarde = case code when 'NIEUW_MAANDEN' then 12 when 'GROEI_CURSISTEN' then 20"
            + " when 'GROEI_PROCENT' then 100 else waarde end");
  }

  private List<AandachtListItem> van(String nummer, boolean toegelicht) {
    AandachtFilter filter = new AandachtFilter("Taalschool " + nummer, Set.of(), toegelicht);
    return gegevens.als(
        "keurmerk", () -> aandacht.list(filter, PageRequest.of(0, 50, Sort.by("patroon"))).getContent());
  }

  private List<Aandachtpatroon> patronen(String nummer) {
    return van(nummer, false).stream().map(AandachtListItem::patroon).toList();
  }

  private void stel(Map<Aandachtdrempel, Integer> waarden) {
    gegevens.als(
        "beslisser",
        () -> {
          aandacht.saveDrempels(
              aandacht.drempels().stream()
                  .map(
                      een ->
                          new DrempelGegevens(
                              een.code(), een.versie(), waarden.getOrDefault(een.code(), een.waarde())))
                  .toList(),
              "Te veel kleine scholen");
          return null;
        });
  }

  private void licht(long school, Aandachtpatroon patroon) {
    gegevens.als(
        "keurmerk",
        () -> {
          aandacht.licht(school, patroon, "Bezocht, de groei komt door een fusie.");
          return null;
        });
  }

  @Test
  void eenNieuwkomerIsTeZienTotEnMetDeLaatsteDagVanZijnMaanden() {
    String nummer = Cursushulp.nummer();
    hulp.school(nummer);
    assertThat(patronen(eersteVanDuo)).as("it had the keurmerk for who knows how long").isEmpty();
    assertThat(van(nummer, false))
        .extracting(AandachtListItem::patroon, AandachtListItem::sinds)
        .containsExactly(tuple(Aandachtpatroon.NIEUW, hulp.vandaag()));
    klok.zetOp(hulp.vandaag().plusMonths(12).minusDays(1));
    assertThat(patronen(nummer)).containsExactly(Aandachtpatroon.NIEUW);
    klok.zetOp(hulp.vandaag().plusDays(1));
    assertThat(patronen(nummer)).isEmpty();
  }

  @Test
  void eenEigenaarVanWieMeerScholenZijnGeschorstIsBijAlZijnScholenTeZien() {
    String kvk = "9" + Cursushulp.nummer().substring(1);
    String goed = Cursushulp.nummer();
    long school = hulp.school(goed);
    long eerste = hulp.school(Cursushulp.nummer());
    long tweede = hulp.school(Cursushulp.nummer());
    for (long een : List.of(school, eerste, tweede)) {
      jdbc.update("update taalschool set kvk_nummer = ? where id = ?", kvk, een);
    }
    hulp.schorsing(hulp.procedure(eerste));
    assertThat(patronen(goed)).as("een is er nog geen twee").containsExactly(Aandachtpatroon.NIEUW);
    hulp.schorsing(hulp.procedure(tweede));
    assertThat(van(goed, false))
        .extracting(AandachtListItem::patroon, AandachtListItem::waarde)
        .contains(tuple(Aandachtpatroon.EIGENAAR, 2));
  }

  @Test
  void groeiTeltVanafDeDrempelsDieEenBeslisserStelt() {
    String nummer = Cursushulp.nummer();
    hulp.school(nummer);
    hulp.cursus().cursist("GM0344", nummer, "2025-01-06", "GEMEENTE");
    hulp.cursus().cursist("GM0344", nummer, "2026-03-02", "GEMEENTE");
    assertThat(patronen(nummer)).as("twee is te weinig").doesNotContain(Aandachtpatroon.GROEI);
    stel(Map.of(Aandachtdrempel.GROEI_CURSISTEN, 2));
    assertThat(van(nummer, false))
        .filteredOn(een -> een.patroon() == Aandachtpatroon.GROEI)
        .extracting(een -> een.toen().intValue(), een -> een.nu().intValue(), AandachtListItem::waarde)
        .containsExactly(tuple(1, 2, 100));
    stel(Map.of(Aandachtdrempel.GROEI_PROCENT, 101));
    assertThat(patronen(nummer)).doesNotContain(Aandachtpatroon.GROEI);
    assertThat(
            jdbc.queryForList(
                "select concat(gewijzigd_door, ' ', reden) from aandachtdrempel where code = 'GROEI_PROCENT'",
                String.class))
        .containsExactly("beslisser Te veel kleine scholen");
  }

  @Test
  void eenResultaatVerVanHetGemiddeldeIsTeZienHogerOfLager() {
    String hoog = Cursushulp.nummer();
    for (String nummer : List.of(hoog, Cursushulp.nummer(), Cursushulp.nummer(), Cursushulp.nummer(),
        Cursushulp.nummer())) {
      resultaat(hulp.school(nummer), nummer.equals(hoog) ? 90 : 55);
    }
    assertThat(van(hoog, false))
        .filteredOn(een -> een.patroon() == Aandachtpatroon.RESULTAAT)
        .extracting(AandachtListItem::jaar, AandachtListItem::waarde)
        .as("90 naast een gemiddelde van 62")
        .containsExactly(tuple(2009, 280));
  }

  /** A year of which no other test has a result. */
  private void resultaat(long school, int geslaagd) {
    jdbc.update(
        "insert into taalschool_resultaat (taalschool_id, jaar, geslaagd, versie, gewijzigd_door)"
            + " values (?, 2009, ?, 1, 'test')",
        school, geslaagd);
  }

  @Test
  void watIsToegelichtKomtTerugAlsHetSterkerWordtOfNaZijnTijd() {
    String nummer = Cursushulp.nummer();
    long school = hulp.school(nummer);
    hulp.cursus().cursist("GM0344", nummer, "2025-01-06", "GEMEENTE");
    hulp.cursus().cursist("GM0344", nummer, "2026-03-02", "GEMEENTE");
    stel(Map.of(Aandachtdrempel.GROEI_CURSISTEN, 2));
    licht(school, Aandachtpatroon.GROEI);
    licht(school, Aandachtpatroon.NIEUW);
    assertThat(van(nummer, false)).isEmpty();
    assertThat(van(nummer, true))
        .extracting(AandachtListItem::toegelichtDoor, AandachtListItem::toelichtingTot)
        .containsOnly(tuple("keurmerk", hulp.vandaag().plusMonths(6)));

    hulp.cursus().cursist("GM0344", nummer, "2026-04-06", "GEMEENTE");
    assertThat(patronen(nummer)).as("nu driemaal zo veel").containsExactly(Aandachtpatroon.GROEI);
    klok.zetOp(hulp.vandaag().plusMonths(6));
    assertThat(patronen(nummer)).contains(Aandachtpatroon.NIEUW);
  }

  @Test
  void watErNietIsIsNietToeTeLichtenEnEenDrempelHeeftGrenzen() {
    long school = hulp.school(Cursushulp.nummer());
    assertThatThrownBy(() -> licht(school, Aandachtpatroon.GROEI)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> stel(Map.of(Aandachtdrempel.RESULTAAT_PUNTEN, 101)))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("RESULTAAT_PUNTEN"));
    assertThatThrownBy(() -> stel(Map.of(Aandachtdrempel.GROEI_PROCENT, 0))).isInstanceOf(OngeldigeInvoer.class);
    DrempelGegevens oud = new DrempelGegevens(Aandachtdrempel.GROEI_PROCENT, 99_999, 50);
    assertThatThrownBy(
            () ->
                gegevens.als(
                    "keurmerk",
                    () -> {
                      aandacht.saveDrempels(List.of(oud), "Ander beeld");
                      return null;
                    }))
        .isInstanceOf(GelijktijdigGewijzigd.class);
  }
}
