package nl.inburgeringsportaal.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.inburgeringsportaal.levering.internal.Leverproces;
import nl.inburgeringsportaal.testbasis.Proces;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The engine runs as a process of its own and is killed (SIGKILL) at twenty points of an import, drawn by a
 * seed over all that it says to the database from the first byte of the upload to the last line cleaned up.
 * After each kill nobody sees anything half-done; after a restart, and after the same file has been delivered
 * once more, the school's rows equal those of a school whose import was left alone.
 *
 * <p>Every kill is at a school of its own, so that all can be compared with the same undisturbed schools in the
 * same tables.
 */
class LeveringOnderbrekingIT {
  private static final long ZAAD = 20_261_102;
  private static final int KEREN = 20;

  /** An import may need a few statements less than the undisturbed one: then it was over before its point. */
  private static final int RESERVE = 5;

  private static final int STIL_SECONDEN = 15;
  private static final Duration GEDULD = Duration.ofSeconds(60);

  /** Schools that nobody disturbed: with the first file, with the second too, and with the second twice. */
  private static final long VOOR = 1_001;
  private static final long NA = 1_002;
  private static final long HERHAALD = 1_003;

  /**
   * What an import says to the database.
   *
   * @param totVastlegging statements up to and with the commit that makes it visible
   * @param alles all of them
   */
  private record Omvang(long totVastlegging, long alles) {}

  @TempDir private Path map;
  private String url;
  private JdbcClient jdbc;
  private SingleConnectionDataSource database;
  private Schoolbeeld beeld;
  private Path eerste;
  private Path tweede;
  private Proces proces;

  /** Already starting while the other one works; it does not touch the database before it is told to. */
  private Proces volgende;

  @BeforeEach
  void maakDatabase() throws Exception {
    url = TestDatabase.nieuwSchema("onderbreking");
    database = new SingleConnectionDataSource(url, "root", "", true);
    jdbc = JdbcClient.create(database);
    beeld = new Schoolbeeld(jdbc);
    Flyway.configure()
        .dataSource(new MariaDbDataSource(url + "?user=root"))
        .initSql("set system_versioning_alter_history = keep")
        .load()
        .migrate();
    for (long school = VOOR; school <= HERHAALD + KEREN + RESERVE; school++) {
      jdbc.sql("insert into organisatie (id, soort, naam, gewijzigd_door) values (?, 'SCHOOL', ?, 'proef')")
          .params(school, "School " + school)
          .update();
    }
    eerste = map.resolve("eerste.csv");
    tweede = map.resolve("tweede.csv");
    Onderbrekingsbestanden.schrijf(eerste, tweede);
  }

  @AfterEach
  void stop() {
    Stream.of(proces, volgende).filter(Objects::nonNull).forEach(Proces::dood);
    database.destroy();
  }

  @Test
  void naTwintigKeerDodenIsAllesZoalsZonder() throws Exception {
    Omvang omvang = zonderStoring();
    List<Long> punten = trek(omvang);
    Random toeval = new Random(ZAAD);
    Set<String> geraakt = new LinkedHashSet<>();
    long school = HERHAALD;
    for (int keer = 0; keer < KEREN; keer++) {
      boolean ervoor = toeval.nextBoolean();
      long punt = punten.get(keer);
      Optional<String> stand = dood(++school, punt, ervoor);
      while (stand.isEmpty()) {
        // A point in the cleaning stays in the cleaning.
        punt = punt > omvang.totVastlegging() ? omvang.totVastlegging() + 1 : punt - 2;
        assertThat(school).as("te vaak voorbij het punt").isLessThan(HERHAALD + KEREN + RESERVE);
        stand = dood(++school, punt, ervoor);
      }
      geraakt.add(stand.get());
      herstel(school);
    }
    assertThat(geraakt).contains("ONTVANGST", "CONTROLEREN klaargezet=0", "CONTROLEREN klaargezet=1", "VERWERKEN",
        "VERWERKT");
    nietsBlijftLiggen();
  }

  /** The lease of a dead node ends soon, else every restart would wait fifteen seconds for it. */
  private Proces maak() throws IOException {
    return Proces.maak(url, Leverproces.class, "-Dportaal.levering.huur=500ms", "-Dportaal.levering.peiling=50ms");
  }

  /** One point in each of nineteen equal parts up to the last commit, and one in the cleaning after it. */
  private static List<Long> trek(Omvang omvang) {
    Random toeval = new Random(ZAAD);
    List<Long> punten = new ArrayList<>();
    int delen = KEREN - 1;
    for (int deel = 0; deel < delen; deel++) {
      long begin = omvang.totVastlegging() * deel / delen;
      long einde = omvang.totVastlegging() * (deel + 1) / delen;
      punten.add(begin + 1 + toeval.nextLong(einde - begin));
    }
    punten.add(omvang.totVastlegging() + 1 + toeval.nextLong(omvang.alles() - omvang.totVastlegging()));
    return punten;
  }

  /** Delivers without being disturbed, and counts what the engine says to the database meanwhile. */
  private Omvang zonderStoring() throws IOException {
    final Map<String, Long> leeg = aantallen();
    proces = maak();
    proces.start();
    volgende = maak();
    LongStream.rangeClosed(VOOR, HERHAALD + KEREN + RESERVE).forEach(school -> lever(school, eerste));
    lever(NA, tweede);
    proces.zeg("zet 0 false");
    lever(HERHAALD, tweede);
    proces.zeg("geteld");
    String[] geteld = proces.hoor().split(" ");
    lever(HERHAALD, tweede);
    Map<String, Long> vol = aantallen();
    assertThat(leeg.keySet().stream().filter(tabel -> !leeg.get(tabel).equals(vol.get(tabel))))
        .as("tabellen die een import raakt").isSubsetOf(beeld.aantallen(NA).keySet());
    assertThat(beeld.aantallen(HERHAALD))
        .as("een import die alles raakt")
        .allSatisfy((tabel, aantal) -> {
          if (!"staging_leerling".equals(tabel)) {
            assertThat(aantal).isPositive();
          }
        });
    return new Omvang(Long.parseLong(geteld[0]), Long.parseLong(geteld[1]));
  }

  /** Kills the engine when it comes to a statement of an import; nothing when the import was over before. */
  private Optional<String> dood(long school, long punt, boolean ervoor) {
    proces.zeg("zet " + punt + " " + ervoor);
    proces.zeg("lever " + school + " " + tweede);
    Optional<String> gehoord = proces.hoorNa("geleverd", STIL_SECONDEN);
    if (gehoord.isEmpty()) {
      wachtTotRust(school);
      return Optional.empty();
    }
    String opdracht = gehoord.get();
    assertThat(opdracht).startsWith(Proces.PUNT);
    proces.dood();
    proces = volgende;
    // The database ends what the dead process was doing.
    await().atMost(GEDULD).until(() -> getal("select count(*) from information_schema.processlist"
        + " where db = 'onderbreking' and id <> connection_id()") == 0);
    String stand = stand(school);
    boolean klaar = "VERWERKT".equals(stand);
    assertThat(beeld.verschillen(Schoolbeeld.LEERLINGEN, school, klaar ? NA : VOOR))
        .as("na doden bij opdracht %d (%s, %s), stand %s", punt, opdracht, ervoor ? "ervoor" : "eronder", stand)
        .isEmpty();
    return Optional.of(stand);
  }

  /** Starts the engine again and delivers the file once more. */
  private void herstel(long school) throws IOException {
    boolean ontvangen = !Set.of("NIETS", "ONTVANGST").contains(stand(school));
    proces.start();
    volgende = maak();
    wachtTotRust(school);
    gelijk("na de herstart", school, ontvangen ? NA : VOOR);
    lever(school, tweede);
    gelijk("na de herhaling", school, ontvangen ? HERHAALD : NA);
  }

  private void gelijk(String wanneer, long school, long voorbeeld) {
    assertThat(beeld.verschillen(Schoolbeeld.LEERLINGEN, school, voorbeeld)).as(wanneer).isEmpty();
    assertThat(beeld.verschillen(Schoolbeeld.LEVERINGEN, school, voorbeeld)).as(wanneer).isEmpty();
  }

  /** A day later also the uploads that were broken off are gone: every row is a row of a school's deliveries. */
  private void nietsBlijftLiggen() {
    proces.zeg("ruim 2026-11-04");
    assertThat(proces.hoor()).isEqualTo("opgeruimd");
    Map<String, Long> vanScholen = new LinkedHashMap<>();
    for (long school = VOOR; school <= HERHAALD + KEREN + RESERVE; school++) {
      beeld.aantallen(school).forEach((tabel, aantal) -> vanScholen.merge(tabel, aantal, Long::sum));
    }
    assertThat(aantallen()).containsAllEntriesOf(vanScholen);
  }

  private void lever(long school, Path bestand) {
    proces.zeg("lever " + school + " " + bestand);
    assertThat(proces.hoor()).startsWith("geleverd");
    wachtTotRust(school);
  }

  private void wachtTotRust(long school) {
    await()
        .atMost(GEDULD)
        .pollInterval(Duration.ofMillis(10))
        .until(
            () ->
                getal("select (select count(*) from levering where organisatie_id = ? and status in ('ONTVANGEN',"
                    + " 'CONTROLEREN', 'VERWERKEN')) + (select count(*) from staging_leerling s join levering l"
                    + " on l.id = s.levering_id where l.organisatie_id = ?) + (select count(*) from levering_beurt"
                    + " where organisatie_id = ? and houder_tot > utc_timestamp(3))", school, school, school) == 0);
  }

  /** Where the second delivery is; {@code NIETS} when the database knows of one only. */
  private String stand(long school) {
    return jdbc.sql(
            "select concat(status, if(status = 'CONTROLEREN', concat(' klaargezet=', klaargezet), '')) from levering"
                + " where organisatie_id = ? order by id limit 1 offset 1")
        .param(school)
        .query(String.class)
        .optional()
        .orElse("NIETS");
  }

  private long getal(String vraag, Object... parameters) {
    return jdbc.sql(vraag).params(parameters).query(Long.class).single();
  }

  /** Rows of every table of the schema, with their history. */
  private Map<String, Long> aantallen() {
    Map<String, Long> aantallen = new LinkedHashMap<>();
    jdbc.sql("select table_name, table_type from information_schema.tables where table_schema = database()"
            + " and table_type in ('BASE TABLE', 'SYSTEM VERSIONED')")
        .query()
        .listOfRows()
        .forEach(
            tabel -> {
              String alles = "SYSTEM VERSIONED".equals(tabel.get("table_type")) ? " for system_time all" : "";
              aantallen.put(
                  (String) tabel.get("table_name"), getal("select count(*) from " + tabel.get("table_name") + alles));
            });
    return aantallen;
  }
}
