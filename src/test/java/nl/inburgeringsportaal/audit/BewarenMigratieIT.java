package nl.inburgeringsportaal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database with data of before comes along: numbers of pupils leave the history, closed accounts get their day. */
class BewarenMigratieIT {
  private final DriverManagerDataSource database =
      new DriverManagerDataSource(TestDatabase.nieuwSchema("bewarenmigratie"), "root", "");
  private final JdbcClient jdbc = JdbcClient.create(database);

  private void migreer(String tot) {
    Flyway.configure()
        .dataSource(database)
        .initSql("set system_versioning_alter_history = keep")
        .target(tot)
        .load()
        .migrate();
  }

  private void doe(String... daden) {
    List.of(daden).forEach(daad -> jdbc.sql(daad).update());
  }

  @Test
  void gegevensVanEerderKomenMee() {
    migreer("13");
    doe(
        "insert into organisatie (id, soort, naam, gewijzigd_door) values (900, 'SCHOOL', 'School', 'test')",
        "insert into leerling (id, school_id, leerlingnummer, opleidingscode, verblijfsstatus, gewijzigd_door)"
            + " values (1, 900, 'N-1', 'VWO', 'EU', 'test'), (2, 900, 'N-2', 'VWO', 'EU', 'test')",
        "insert into leerling_persoon (leerling_id, school_id, achternaam, geboortedatum, gewijzigd_door)"
            + " values (1, 900, 'Blijft', '2009-01-01', 'test')",
        "update leerling set klas = 'B'",
        "delete from leerling where id = 2",
        "insert into gebruiker (id, gebruikersnaam, naam, actief, gewijzigd_door)"
            + " values (1, 'open', 'Open', true, 'test'), (2, 'dicht', 'Dicht', false, 'test'),"
            + " (3, 'zonder-regel', 'Zonder', false, 'test')",
        "insert into wijzigingsregel (id, moment, object_soort, object_id, veld, oud, nieuw, gewijzigd_door)"
            + " values (1, '2024-05-06 10:00:00', 'gebruiker', 2, 'actief', 'true', 'false', 'test')");

    migreer("14");

    assertThat(
            jdbc.sql("select leerlingnummer from leerling_persoon where leerling_id = 1").query(String.class).single())
        .isEqualTo("N-1");
    assertThat(jdbc.sql("select id from leerling for system_time all order by id").query(Long.class).list())
        .as("the history is there still")
        .containsExactly(1L, 1L, 2L, 2L);
    assertThat(jdbc.sql("select * from leerling for system_time all").query().listOfRows())
        .allSatisfy(rij -> assertThat(rij.values()).doesNotContain("N-1", "N-2"));
    assertThat(
            jdbc.sql("select gesloten_op from gebruiker where id = 2").query(LocalDate.class).single())
        .isEqualTo(LocalDate.of(2024, 5, 6));
    assertThat(
            jdbc.sql("select id from gebruiker where gesloten_op is null order by id").query(Long.class).list())
        .containsExactly(1L);
  }
}
