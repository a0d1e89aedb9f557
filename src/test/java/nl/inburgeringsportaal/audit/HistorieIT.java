package nl.inburgeringsportaal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.OrganisatieService;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortaalContext
class HistorieIT {
  private static final Historietabel ORGANISATIE =
      new Historietabel("organisatie", "id", "id", List.of("naam", "plaats"));
  private static final Historietabel ROL =
      new Historietabel("gebruiker_rol", "id", "organisatie_id", List.of("rol", "tot"));

  @Autowired private Historie historie;
  @Autowired private OrganisatieService organisaties;
  @Autowired private Wijzigingslog wijzigingslog;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  @Test
  void elkeWijzigingNoemtMomentWieRedenEnWaarden() {
    gegevens.logIn("beheer");
    long id = gegevens.nieuweSchool();
    OrganisatieGegevens was = organisaties.findById(id);
    organisaties.save(
        new OrganisatieGegevens(
            id, was.versie(), Organisatiesoort.SCHOOL, was.naam() + " (nieuw)", was.plaats(), null, null, null, null,
            "naam van de fusieschool"));
    wijzigingslog.noteer("organisatieproef", id, id, "contact", "a", "b", null);

    List<Wijziging> lijst = historie.van(List.of(ORGANISATIE), id, "organisatieproef");

    assertThat(lijst).extracting(Wijziging::soort)
        .containsExactlyInAnyOrder(
            Wijziging.Soort.AANGEMAAKT, Wijziging.Soort.GEWIJZIGD, Wijziging.Soort.GEWIJZIGD);
    assertThat(lijst)
        .filteredOn(regel -> "naam".equals(regel.veld()))
        .singleElement()
        .satisfies(
            regel -> {
              assertThat(regel.oud()).isEqualTo(was.naam());
              assertThat(regel.nieuw()).isEqualTo(was.naam() + " (nieuw)");
              assertThat(regel.wie()).isEqualTo("beheer");
              assertThat(regel.reden()).isEqualTo("naam van de fusieschool");
              assertThat(regel.moment()).isNotNull();
            });
    assertThat(lijst).filteredOn(regel -> "contact".equals(regel.veld())).hasSize(1);
  }

  @Test
  void ookGroepsgewijzeSqlEnVerwijderingenZijnTeZien() {
    long school = gegevens.nieuweSchool();
    gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    jdbc.sql("update gebruiker_rol set tot = '2030-01-01', versie = versie + 1 where organisatie_id = ?")
        .param(school)
        .update();
    jdbc.sql("delete from gebruiker_rol where organisatie_id = ?").param(school).update();

    List<Wijziging> lijst = historie.van(List.of(ROL), school, null);

    assertThat(lijst).extracting(Wijziging::soort)
        .containsExactly(Wijziging.Soort.VERWIJDERD, Wijziging.Soort.GEWIJZIGD, Wijziging.Soort.AANGEMAAKT);
    assertThat(lijst.get(1).veld()).isEqualTo("tot");
    assertThat(lijst.get(1).oud()).isNull();
    assertThat(lijst.get(1).nieuw()).isEqualTo("2030-01-01");
  }

  @Test
  void eenNaamDieGeenNaamIsKomtNooitInDeSql() {
    for (String fout : List.of("organisatie; drop table x", "naam`", "", "Naam")) {
      assertThatThrownBy(() -> new Historietabel("organisatie", "id", "id", List.of(fout)))
          .as(fout)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
