package nl.inburgeringsportaal.toezicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.LocatieGegevens;
import nl.inburgeringsportaal.keurmerk.Provincie;
import nl.inburgeringsportaal.keurmerk.Provincietelling;
import nl.inburgeringsportaal.keurmerk.Statusgroep;
import nl.inburgeringsportaal.keurmerk.TaalschoolFilter;
import nl.inburgeringsportaal.keurmerk.TaalschoolListItem;
import nl.inburgeringsportaal.keurmerk.TaalschoolService;
import nl.inburgeringsportaal.keurmerk.TaalschooldeelService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The list and the counts of taalscholen by provincie and by overdue supervision. */
@PortaalContext
class TaalschoolgebiedIT extends Toezichtproef {
  private static final PageRequest ALLES = PageRequest.of(0, 1000);

  @Autowired private TaalschoolService scholen;
  @Autowired private TaalschooldeelService delen;

  private static TaalschoolFilter filter(boolean teLaat, Provincie... provincies) {
    return filter(Set.of(), false, teLaat, provincies);
  }

  private static TaalschoolFilter filter(
      Set<Keurmerkstatus> statussen, boolean signalen, boolean teLaat, Provincie... provincies) {
    return new TaalschoolFilter(null, statussen, false, false, signalen, teLaat, Set.of(provincies));
  }

  private List<Long> gevonden(TaalschoolFilter filter) {
    return als("keurmerk", () -> scholen.list(filter, ALLES)).map(TaalschoolListItem::id).getContent();
  }

  private TaalschoolListItem rij() {
    return als("keurmerk", () -> scholen.list(filter(false), ALLES)).stream()
        .filter(een -> een.id() == school)
        .findFirst()
        .orElseThrow();
  }

  private void locatie(String postcode) {
    doe(
        "keurmerk",
        () -> delen.saveLocatie(school, new LocatieGegevens(null, 0, "Bij", "Kade 1", postcode, "Ergens", null)));
  }

  @Test
  void toezichtOverTijdIsOveralDezelfdeVerzameling() {
    assertThat(gevonden(filter(true))).doesNotContain(school);
    klok.zetOp(hulp.vandaag().plusMonths(48));
    assertThat(rij().toezichtUiterlijk()).isEqualTo(hulp.vandaag());
    assertThat(gevonden(filter(true))).as("the last day is still in time").doesNotContain(school);
    klok.zetOp(hulp.vandaag().plusDays(1));

    List<Long> lijst = gevonden(filter(true));
    assertThat(lijst).contains(school);
    ToezichtFilter planning = new ToezichtFilter(null, Set.of(), true, false, false);
    assertThat(als("keurmerk", () -> plan.list(planning, ALLES)).map(ToezichtListItem::id).getContent())
        .as("the supervision plan")
        .containsExactlyInAnyOrderElementsOf(lijst);
    assertThat(als("keurmerk", () -> cijfers.teLaat(hulp.vandaag()))).as("the figure").isEqualTo(lijst.size());
    assertThat(als("keurmerk", () -> scholen.count(filter(true)))).isEqualTo(lijst.size());
    hulp.gehouden(school);
    assertThat(gevonden(filter(true))).doesNotContain(school);
  }

  @Test
  void eenSchoolLigtWaarHaarOpenLocatiesLiggen() {
    locatie("1315 AB");
    assertThat(rij().provincies()).containsExactly(Provincie.FLEVOLAND, Provincie.UTRECHT);
    assertThat(gevonden(filter(false, Provincie.FLEVOLAND))).contains(school);
    assertThat(gevonden(filter(false, Provincie.UTRECHT, Provincie.ZEELAND))).contains(school);
    assertThat(gevonden(filter(false, Provincie.ZEELAND, Provincie.ONBEKEND))).doesNotContain(school);

    jdbc.update("update taalschool_locatie set gesloten_op = ? where taalschool_id = ?", hulp.vandaag(), school);
    assertThat(rij().provincies()).containsExactly(Provincie.ONBEKEND);
    assertThat(gevonden(filter(false, Provincie.ONBEKEND))).contains(school);
    assertThat(gevonden(filter(false, Provincie.UTRECHT))).doesNotContain(school);
    locatie("8321 AB");
    assertThat(gevonden(filter(false, Provincie.ONBEKEND))).doesNotContain(school);
    assertThat(gevonden(filter(false, Provincie.FLEVOLAND))).contains(school);
  }

  @Test
  void elkGetalPerProvincieIsDatVanDeLijstDieErachterStaat() {
    locatie("1315 AB");
    klok.zetOp(hulp.vandaag().plusMonths(49));
    List<Provincietelling> tellingen = als("keurmerk", scholen::perProvincie);

    assertThat(tellingen.getFirst().provincie()).isEqualTo(Provincie.DRENTHE);
    assertThat(tellingen.getLast().provincie()).as("the whole country").isNull();
    assertThat(tellingen).hasSize(Provincie.values().length + 1);
    for (Provincietelling telling : tellingen) {
      Provincie[] waar = Stream.ofNullable(telling.provincie()).toArray(Provincie[]::new);
      assertThat(telling.scholen()).as("%s", telling.provincie()).isEqualTo(aantal(filter(false, waar)));
      assertThat(telling.toezichtTeLaat()).as("%s", telling.provincie()).isEqualTo(aantal(filter(true, waar)));
      assertThat(telling.metSignalen()).isEqualTo(aantal(filter(Set.of(), true, false, waar)));
      for (Statusgroep groep : Statusgroep.values()) {
        assertThat(telling.perGroep().get(groep))
            .as("%s %s", telling.provincie(), groep)
            .isEqualTo(aantal(filter(groep.statussen(), false, false, waar)));
      }
    }
    long opgeteld =
        tellingen.stream().filter(een -> een.provincie() != null).mapToLong(Provincietelling::scholen).sum();
    assertThat(tellingen.getLast().scholen()).as("this school stands in two rows").isLessThan(opgeteld);
    assertThat(tellingen.getLast().toezichtTeLaat()).isPositive();
  }

  @Test
  void elkeStatusTeltInPreciesEenGroep() {
    assertThat(Stream.of(Statusgroep.values()).flatMap(groep -> groep.statussen().stream()))
        .containsExactlyInAnyOrder(Keurmerkstatus.values());
  }

  private long aantal(TaalschoolFilter filter) {
    return als("keurmerk", () -> scholen.count(filter));
  }
}
