package nl.inburgeringsportaal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Delivers the persons, loans and drawings of the whole country as DUO does, one delivery for each copy. */
@TestComponent
@Order(45)
class DemoLandelijk implements DemoStap {
  /** Setting: how many copies. */
  static final String FACTOR = "portaal.demo.factor";

  private static final List<String> BESTANDEN = List.of("inburgeraars", "leningen", "opnames");

  private final Demobezorger bezorger;
  private final JdbcClient jdbc;
  private final int factor;

  DemoLandelijk(Demobezorger bezorger, JdbcClient jdbc, @Value("${" + FACTOR + "}") int factor) {
    this.bezorger = bezorger;
    this.jdbc = jdbc;
    this.factor = factor;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select exists (select 1 from inburgeraar)").query(Boolean.class).single()) {
      return;
    }
    List<String> gemeenten = jdbc.sql(Landelijk.GEMEENTEN).query(String.class).list();
    try {
      Path map = Files.createTempDirectory("landelijk");
      try {
        for (int kopie = 0; kopie < factor; kopie++) {
          Landelijk.schrijf(map, kopie, gemeenten);
          bezorger.bezorg(Brief.PEILDATUM, bestanden(map));
        }
      } finally {
        Mappen.verwijder(map);
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static Map<String, Demobezorger.Bron> bestanden(Path map) {
    return BESTANDEN.stream()
        .collect(Collectors.toMap(naam -> naam, naam -> () -> Files.newInputStream(map.resolve(naam + ".csv"))));
  }
}
