package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.Rondewerker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Rights are reviewed in time, by somebody else, and nothing ends because nobody looked. */
@PortaalContext
class RechtenrondeIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

  @Autowired private RechtenrondeService ronden;
  @Autowired private RechtenService rechten;
  @Autowired private Rondewerker werker;
  @Autowired private GebruikerRepository accounts;
  @Autowired private Testgegevens gegevens;
  @Autowired private ZetbareKlok klok;
  @Autowired private JdbcClient jdbc;

  private long school;
  private String beheerder;
  private String collega;

  @BeforeEach
  void mensen() {
    school = gegevens.nieuweSchool();
    beheerder = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    collega = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    jdbc.sql("update gebruiker_rol set organisatiebeheerder = true where gebruiker_id = ?")
        .param(id(beheerder))
        .update();
  }

  @AfterEach
  void terug() {
    gegevens.logUit();
    klok.terug();
  }

  private long id(String naam) {
    return accounts.findByGebruikersnaam(naam).orElseThrow().id();
  }

  private void rollenSinds(LocalDate dag) {
    jdbc.sql("update gebruiker_rol set van = ? where organisatie_id = ?").params(dag, school).update();
  }

  private List<String> rondesoorten() {
    return jdbc.sql("select concat(soort, ' ', gestart_op) from rechtenronde where organisatie_id = ? order by id")
        .param(school)
        .query(String.class)
        .list();
  }

  private List<RechtenregelListItem> regels() {
    gegevens.logIn(beheerder);
    return ronden
        .list(
            new RechtenregelFilter(school, null, null),
            PageRequest.of(0, 50, Sort.by("o.uiterlijk", "g.naam", "r.id")))
        .getContent();
  }

  private RechtenregelListItem regelVan(String naam) {
    return regels().stream().filter(regel -> regel.gebruikerId() == id(naam)).toList().getLast();
  }

  @Test
  void elkJaarVoorIedereenEnElkKwartaalVoorWieBeheert() {
    rollenSinds(VANDAAG);
    werker.werkBij();
    assertThat(rondesoorten()).as("net gegeven: nog niets na te lopen").isEmpty();

    klok.zetOp(VANDAAG.plusMonths(3).minusDays(1));
    werker.werkBij();
    assertThat(rondesoorten()).isEmpty();
    klok.zetOp(VANDAAG.plusMonths(3));
    werker.werkBij();
    werker.werkBij();
    assertThat(rondesoorten()).containsExactly("BIJZONDER 2027-02-02");
    assertThat(regels()).extracting(RechtenregelListItem::gebruikerId).containsExactly(id(beheerder));

    gegevens.logUit();
    klok.zetOp(VANDAAG.plusMonths(12));
    werker.werkBij();
    assertThat(rondesoorten()).last().isEqualTo("ALLE 2027-11-02");
    assertThat(regels())
        .as("wat al openstaat, komt er geen tweede keer bij")
        .extracting(RechtenregelListItem::gebruikerId)
        .containsExactlyInAnyOrder(id(beheerder), id(collega));
  }

  @Test
  void niemandBesluitOverZichzelf() {
    gegevens.logIn(beheerder);
    ronden.begin(school, "nieuwe directeur");
    RechtenregelListItem mijn = regelVan(beheerder);
    assertThatThrownBy(() -> ronden.bevestig(List.of(mijn.id()))).isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> ronden.neemAf(mijn.id(), mijn.versie(), "x")).isInstanceOf(RegelOvertreden.class);
    assertThat(ronden.teDoen(50)).extracting(RechtenregelListItem::gebruikerId).containsExactly(id(collega));
    assertThatThrownBy(
            () ->
                jdbc.sql("update rechtenregel set besloten_door = gebruiker_id where id = ?").param(mijn.id()).update())
        .as("ook de database weigert dat")
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void afnemenEindigtDeRolEnBevestigenVerandertNiets() {
    String tweede = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(beheerder);
    ronden.begin(school, "controle");
    assertThat(ronden.bevestig(List.of(regelVan(collega).id()))).isEqualTo(1);
    assertThat(ronden.bevestig(List.of(regelVan(collega).id()))).as("een tweede keer").isZero();
    RechtenregelListItem weg = regelVan(tweede);
    ronden.neemAf(weg.id(), weg.versie(), "werkt hier niet meer");

    assertThat(regelVan(collega).besluit()).isEqualTo(Rechtenbesluit.BEVESTIGD);
    assertThat(rechten.rollenVan(List.of(id(collega), id(tweede)))).containsOnlyKeys(id(collega));
    assertThatThrownBy(() -> ronden.neemAf(weg.id(), weg.versie(), "nog eens"))
        .isInstanceOf(GelijktijdigGewijzigd.class);
  }

  @Test
  void watNiemandBesluitBlijftOpenEnDeRolBlijft() {
    gegevens.logIn(beheerder);
    ronden.begin(school, "controle");
    gegevens.logUit();
    klok.zetOp(VANDAAG.plusDays(60));
    werker.werkBij();

    assertThat(regelVan(collega).besluit()).isEqualTo(Rechtenbesluit.OPEN);
    assertThat(regelVan(collega).uiterlijk()).isEqualTo(VANDAAG.plusDays(28));
    assertThat(rechten.rollenVan(List.of(id(collega)))).isNotEmpty();
    gegevens.logIn("beheer");
    assertThat(ronden.teDoen(500)).as("wat te laat is, ziet ook de portaalbeheerder").anySatisfy(
        regel -> assertThat(regel.gebruikerId()).isEqualTo(id(collega)));
  }

  @Test
  void eenRolDieAndersEindigtVervaltOpDeLijstEnDeRondeIsKlaarAlsNietsMeerOpenStaat() {
    gegevens.logIn(beheerder);
    ronden.begin(school, "controle");
    RolGegevens rol = rechten.rollen(id(collega)).getFirst();
    rechten.wijzigEinde(rol.id(), rol.versie(), VANDAAG, "uit dienst");
    assertThat(regelVan(collega).besluit()).isEqualTo(Rechtenbesluit.VERVALLEN);
    assertThat(ronden.rondes(1).getFirst().open()).isEqualTo(1);

    gegevens.logIn("beheer");
    RechtenregelListItem laatste = regelVan(beheerder);
    gegevens.logIn("beheer");
    ronden.bevestig(List.of(laatste.id()));
    gegevens.logIn(beheerder);
    assertThat(ronden.rondes(1).getFirst().afgerondOp()).isEqualTo(VANDAAG);
  }

  @Test
  void wieToezichtHoudtZietDeStandMaarBesluitNiets() {
    gegevens.logIn(beheerder);
    ronden.begin(school, "controle");
    RechtenregelListItem regel = regelVan(collega);
    gegevens.logIn(gegevens.nieuwePersoon(school, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING));

    assertThat(ronden.rondes(5)).hasSize(1);
    assertThat(ronden.count(new RechtenregelFilter(null, Rechtenbesluit.OPEN, null))).isEqualTo(2);
    assertThat(ronden.findById(regel.id()).naam()).isNotBlank();
    assertThatThrownBy(() -> ronden.bevestig(List.of(regel.id()))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> ronden.begin(school, "x")).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void eenAndereOrganisatieIsErNiet() {
    gegevens.logIn(beheerder);
    ronden.begin(school, "controle");
    RechtenregelListItem regel = regelVan(collega);
    String elders = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    jdbc.sql("update gebruiker_rol set organisatiebeheerder = true where gebruiker_id = ?").param(id(elders)).update();
    gegevens.logIn(elders);

    assertThat(ronden.count(new RechtenregelFilter(school, null, null))).isZero();
    assertThatThrownBy(() -> ronden.findById(regel.id())).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> ronden.bevestig(List.of(regel.id()))).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> ronden.neemAf(regel.id(), 0, "x")).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> ronden.begin(school, "x")).isInstanceOf(NietGevonden.class);
  }
}
