package nl.inburgeringsportaal.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inburgeringsportaal.testbasis.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A delivery that was applied before the portal kept its moments still counts as what figures rest on. */
class EerdereLeveringenMigratieIT {
  private final DriverManagerDataSource database =
      new DriverManagerDataSource(TestDatabase.nieuwSchema("leveringmigratie"), "root", "");
  private final JdbcClient jdbc = JdbcClient.create(database);

  private void migreer(String tot) {
    Flyway.configure()
        .dataSource(database)
        .initSql("set system_versioning_alter_history = keep")
        .target(tot)
        .load()
        .migrate();
  }

  private void levering(long id, String status, String begin, String einde) {
    jdbc.sql(
            "insert into levering (id, organisatie_id, geleverd_door, kanaal, volgnummer, ontvangen_op, dag,"
                + " standdatum, soort, modus, status, bevestigd, fase_begin, afgerond_op) values (?, 900, 'test',"
                + " 'API', ?, ?, '2026-01-01', '2026-01-01', 'REGULIER', 'ALLES', ?, true, ?, ?)")
        .params(id, id, begin, status, begin, einde)
        .update();
  }

  @Test
  void deMomentenVanEerdereLeveringenStaanErInUtc() {
    migreer("26");
    jdbc.sql("insert into organisatie (id, soort, naam, gewijzigd_door) values (900, 'SCHOOL', 'School', 'test')")
        .update();
    levering(1, "VERWERKT", "2026-01-15 09:59:00.5", "2026-01-15 10:00:00.75");
    levering(2, "VERWERKT", "2026-07-15 09:59:00", "2026-07-15 10:00:00");
    levering(3, "VERWERKT", "2026-03-29 01:59:59", "2026-03-29 03:00:00");
    levering(4, "VERWERKT", "2026-10-25 03:00:00", "2026-10-25 03:00:01");
    levering(5, "GEWEIGERD", "2026-07-15 09:59:00", "2026-07-15 10:00:00");
    migreer("27");
    assertThat(
            jdbc.sql("select concat_ws(' ', id, coalesce(verwerkt_op, 'geen')) from levering order by id")
                .query(String.class)
                .list())
        .containsExactly(
            "1 2026-01-15 09:00:00.750000",
            "2 2026-07-15 08:00:00.000000",
            "3 2026-03-29 01:00:00.000000",
            "4 2026-10-25 02:00:01.000000",
            "5 geen");
    assertThat(jdbc.sql("select cast(verwerken_begin as char) from levering where id = 1").query(String.class).single())
        .isEqualTo("2026-01-15 08:59:00.500000");
  }
}
