package nl.inburgeringsportaal.nacontrole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import org.junit.jupiter.api.Test;

/** The look-through afterwards finds what a test has planted, wherever it lies. */
class DatabasescanIT {

  @Test
  void watGeplantIsWordtGevondenOokInDeHistorie() throws Exception {
    String url = TestDatabase.nieuwSchema("geplant");
    try (Connection verbinding = DriverManager.getConnection(url, "root", "");
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("create table staging_proef (regel int primary key, naam varchar(40)) with system versioning");
      opdracht.execute("create table event_publication (id int primary key, serialized_event text)");
      opdracht.execute("create table leesregel (id int primary key, omschrijving varchar(200))");
      opdracht.execute("insert into staging_proef values (1, '999990019')");
      opdracht.execute("update staging_proef set naam = 'weg'");
      opdracht.execute("insert into event_publication values (1, '{\"wie\":\"999990019\"}')");
      opdracht.execute("insert into leesregel values (1, 'gezocht met Bearer abcdefghijklmnopqrst')");

      assertThat(Databasescan.zoek(url, "geplant"))
          .hasSize(3)
          .anyMatch(vondst -> vondst.contains("staging_proef`.naam: BSN"))
          .anyMatch(vondst -> vondst.contains("event_publication`.serialized_event: BSN"))
          .anyMatch(vondst -> vondst.contains("leesregel`.omschrijving: token"));
      opdracht.execute("drop database geplant");
    }
  }
}
