package nl.inburgeringsportaal.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What holds for every table and every sequence. */
@PortaalContext
class DatabaseregelsIT {
  @Autowired private JdbcTemplate jdbc;

  @Test
  void elkeReeksSpringtMetVijftigZonderVoorraad() {
    List<String> reeksen =
        jdbc.queryForList(
            """
            select table_name from information_schema.tables
            where table_schema = database() and table_type = 'SEQUENCE'
            """,
            String.class);
    assertThat(reeksen).isNotEmpty();
    assertThat(reeksen)
        .allSatisfy(
            reeks ->
                assertThat(definitie(reeks))
                    .as("Hibernate counts by 50; a stock of numbers per node does not go together with Galera")
                    .contains("increment by 50 nocache"));
  }

  private String definitie(String reeks) {
    return jdbc.queryForObject("show create sequence `" + reeks + "`", (rij, nummer) -> rij.getString(2));
  }

  @Test
  void elkeTabelHeeftEenSleutel() {
    assertThat(
            jdbc.queryForList(
                """
                select t.table_name from information_schema.tables t
                where t.table_schema = database() and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED')
                  and not exists (select 1 from information_schema.table_constraints c
                    where c.table_schema = t.table_schema and c.table_name = t.table_name
                      and c.constraint_type = 'PRIMARY KEY')
                """,
                String.class))
        .as("Galera wants a primary key on every table")
        .isEmpty();
  }

  @Test
  void elkeTabelIsInnoDbMetExacteVergelijking() {
    assertThat(
            jdbc.queryForList(
                """
                select concat(table_name, ' ', engine, ' ', table_collation) from information_schema.tables
                where table_schema = database() and table_type in ('BASE TABLE', 'SYSTEM VERSIONED')
                  and (engine <> 'InnoDB' or table_collation not like 'utf8mb4%')
                """,
                String.class))
        .isEmpty();
  }

  @Test
  void elkeVerwijzingNaarEenAndereTabelIsEenVreemdeSleutel() {
    List<String> zonder =
        jdbc.queryForList(
            """
            select concat(k.table_name, '.', k.column_name) from information_schema.columns k
            where k.table_schema = database() and k.column_name in ('organisatie_id', 'school_id', 'gebruiker_id',
                'leerling_id', 'gesprek_id', 'levering_id')
              and exists (select 1 from information_schema.tables t where t.table_schema = database()
                and t.table_name = k.table_name and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED'))
              and not exists (select 1 from information_schema.key_column_usage u
                where u.table_schema = k.table_schema and u.table_name = k.table_name
                  and u.column_name = k.column_name and u.referenced_table_name is not null)
            """,
            String.class);
    assertThat(zonder)
        .as("only the logs keep ids of what may be removed, and rows outlive the delivery that wrote them")
        .allMatch(kolom -> kolom.startsWith("leesregel.") || kolom.startsWith("wijzigingsregel.")
            || kolom.endsWith(".levering_id"));
  }
}
