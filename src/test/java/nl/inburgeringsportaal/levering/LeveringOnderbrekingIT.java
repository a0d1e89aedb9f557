package nl.inburgeringsportaal.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.inburgeringsportaal.levering.internal.Importdeel;
import nl.inburgeringsportaal.levering.internal.Leverproces;
import nl.inburgeringsportaal.testbasis.Proces;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The engine runs as a process of its own and is killed (SIGKILL) at twenty-seven points of an import, twelve of a
 * school and fifteen of DUO, drawn by a seed in each part of it, from the first byte of the upload to the last line
 * cleaned up. After each kill nobody sees anything half-done; after a restart, and after the same files have been
 * delivered once more, the rows equal those of a deliverer whose import was left alone.
 *
 * <p>Every kill is at a school, or an office of DUO, of its own, so that all can be compared with the same undisturbed
 * ones in the same tables.
 */
class LeveringOnderbrekingIT {
  private static final long ZAAD = 20_261_102;

  private static final Duration GEDULD = Duration.ofSeconds(60);

  /** Schools that nobody disturbed: with the first file, with the second too, and with the second twice. */
  private static final long VOOR = 1_001;
  private static final long NA = 1_002;
  private static final long HERHAALD = 1_003;

  /** Who delivers, and at how many points of each {@link Importdeel} the engine is killed meanwhile. */
  private enum Leverancier {
    SCHOOL(
        List.of(1, 2, 1, 2, 2, 3, 1), Schoolbeeld.LEERLINGEN, List.of("levering_ontbrekend", "staging_leerling")),
    DUO(
        List.of(0, 1, 1, 2, 2, 2, 1),
        Schoolbeeld.INBURGERAARS,
        List.of("staging_inburgeraar", "staging_lening", "staging_opname")),
    /** With a second delivery of other people: they are applied while their loans are still being read. */
    DUO_NIEUW(List.of(0, 0, 0, 2, 2, 2, 0), DUO.feiten, DUO.overig);

    private final List<Integer> kerenPerDeel;
    private final List<String> feiten;
    private final List<String> overig;

    Leverancier(List<Integer> kerenPerDeel, List<String> feiten, List<String> overig) {
      this.kerenPerDeel = kerenPerDeel;
      this.feiten = feiten;
      this.overig = overig;
    }

    boolean isDuo() {
      return this != SCHOOL;
    }

    int keren() {
      return kerenPerDeel.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * Where the engine is killed.
   *
   * @param deel part of the import
   * @param nummer number of the statement in that part, from one
   * @param ervoor true when it is killed before the database hears the statement: then the delivery is where its part
   *     says; false when it is killed any moment after
   */
  private record Punt(Importdeel deel, long nummer, boolean ervoor) {}

  @TempDir private Path map;
  private String schema;
  private String url;
  private JdbcClient jdbc;
  private SingleConnectionDataSource database;
  private Schoolbeeld beeld;
  private Leverancier leverancier;
  private Proces proces;

  /** Already starting while the other one works; it does not touch the database before it is told to. */
  private Proces volgende;

  private void maakDatabase(Leverancier wie) throws Exception {
    leverancier = wie;
    schema = "onderbreking_" + wie.name().toLowerCase(Locale.ROOT);
    url = TestDatabase.nieuwSchema(schema);
    database = new SingleConnectionDataSource(url, "root", "", true);
    jdbc = JdbcClient.create(database);
    beeld = new Schoolbeeld(jdbc, wie.feiten, wie.overig);
    Flyway.configure()
        .dataSource(new MariaDbDataSource(url + "?user=root"))
        .initSql("set system_versioning_alter_history = keep")
        .load()
        .migrate();
    Onderbrekingsbestanden.schrijf(map.resolve("eerste.csv"), map.resolve("tweede.csv"));
    for (long school = VOOR; school <= laatste(); school++) {
      jdbc.sql("insert into organisatie (id, soort, naam, gewijzigd_door) values (?, ?, ?, 'proef')")
          .params(school, wie.isDuo() ? "DUO" : "SCHOOL", "Leverancier " + school)
          .update();
      if (wie.isDuo()) {
        Onderbrekingsbestanden.schrijfDuo(
            school, eerste(school), tweede(school), wie == Leverancier.DUO_NIEUW ? 100_000 : 0);
      }
    }
  }

  /** The school of the last kill. */
  private long laatste() {
    return HERHAALD + leverancier.keren();
  }

  private Path eerste(long school) {
    return leverancier.isDuo() ? map.resolve(school + "-eerste") : map.resolve("eerste.csv");
  }

  private Path tweede(long school) {
    return leverancier.isDuo() ? map.resolve(school + "-tweede") : map.resolve("tweede.csv");
  }

  @AfterEach
  void stop() {
    Stream.of(proces, volgende).filter(Objects::nonNull).forEach(Proces::dood);
    Optional.ofNullable(database).ifPresent(SingleConnectionDataSource::destroy);
  }

  @ParameterizedTest
  @EnumSource
  void naElkeKeerDodenIsAllesZoalsZonder(Leverancier wie) throws Exception {
    maakDatabase(wie);
    long school = HERHAALD;
    for (Punt punt : trek(zonderStoring())) {
      dood(++school, punt);
      herstel(school);
    }
    nietsBlijftLiggen();
  }

  /** The lease of a dead node ends soon, else every restart would wait fifteen seconds for it. */
  private Proces maak() throws IOException {
    return Proces.maak(url, Leverproces.class, "-Dportaal.levering.huur=500ms", "-Dportaal.levering.peiling=50ms");
  }

  /** Of each part of the import, one point in each of as many equal stretches as there are kills in it. */
  private List<Punt> trek(long[] opdrachten) {
    Random toeval = new Random(ZAAD);
    List<Punt> punten = new ArrayList<>();
    for (Importdeel deel : Importdeel.values()) {
      long alle = opdrachten[deel.ordinal()];
      int stukken = leverancier.kerenPerDeel.get(deel.ordinal());
      for (int stuk = 0; stuk < stukken; stuk++) {
        long begin = alle * stuk / stukken;
        long einde = alle * (stuk + 1) / stukken;
        punten.add(new Punt(deel, begin + 1 + toeval.nextLong(einde - begin), stuk == 0 || toeval.nextBoolean()));
      }
    }
    return punten;
  }

  /**
   * Delivers without being disturbed, and counts what the engine says to the database meanwhile in each part of an
   * import: the smaller count of two schools, as a slow machine tells more of its progress.
   */
  private long[] zonderStoring() throws IOException {
    final Map<String, Long> leeg = aantallen();
    proces = maak();
    proces.start();
    volgende = maak();
    LongStream.rangeClosed(VOOR, laatste()).forEach(school -> lever(school, eerste(school)));
    long[] opdrachten = tel(NA);
    long[] nogEens = tel(HERHAALD);
    Arrays.setAll(opdrachten, deel -> Math.min(opdrachten[deel], nogEens[deel]));
    lever(HERHAALD, tweede(HERHAALD));
    Map<String, Long> vol = aantallen();
    assertThat(leeg.keySet().stream().filter(tabel -> !leeg.get(tabel).equals(vol.get(tabel))))
        .as("tabellen die een import raakt").isSubsetOf(beeld.aantallen(NA).keySet());
    assertThat(beeld.aantallen(HERHAALD))
        .as("een import die alles raakt")
        .allSatisfy((tabel, aantal) -> {
          // Of people who are new nothing was different before.
          boolean blijftLeeg = leverancier == Leverancier.DUO_NIEUW && "wijzigingsregel".equals(tabel);
          if (!tabel.startsWith("staging_") && !blijftLeeg) {
            assertThat(aantal).isPositive();
          }
        });
    return opdrachten;
  }

  private long[] tel(long school) {
    proces.zeg("tel");
    lever(school, tweede(school));
    proces.zeg("geteld");
    return Arrays.stream(proces.hoor().split(" ")).mapToLong(Long::parseLong).toArray();
  }

  /** Kills the engine when it comes to a point of an import. */
  private void dood(long school, Punt punt) {
    proces.zeg("zet " + punt.deel + " " + punt.nummer + " " + punt.ervoor);
    proces.zeg("lever " + school + " " + tweede(school));
    String opdracht = proces.hoorNa("geleverd", (int) GEDULD.toSeconds()).orElse("niets meer gehoord");
    assertThat(opdracht).as("%s van school %d", punt, school).startsWith(Proces.PUNT);
    proces.dood();
    proces = volgende;
    // The database ends what the dead process was doing.
    await().atMost(GEDULD).until(() -> getal("select count(*) from information_schema.processlist"
        + " where db = ? and id <> connection_id()", schema) == 0);
    String stand = stand(school);
    if (punt.ervoor) {
      assertThat(stand).as("%s: %s", punt, opdracht).isEqualTo(punt.deel.stand());
    }
    boolean klaar = Importdeel.OPRUIMEN.stand().equals(stand);
    assertThat(beeld.verschillen(beeld.feiten(), school, klaar ? NA : VOOR))
        .as("na doden bij %s (%s), stand %s", punt, opdracht, stand)
        .isEmpty();
  }

  /** Starts the engine again and delivers the file once more. */
  private void herstel(long school) throws IOException {
    boolean ontvangen =
        !Set.of(Importdeel.AANVANG.stand(), Importdeel.ONTVANGST.stand()).contains(stand(school));
    proces.start();
    volgende = maak();
    wachtTotRust(school);
    gelijk("na de herstart", school, ontvangen ? NA : VOOR);
    lever(school, tweede(school));
    gelijk("na de herhaling", school, ontvangen ? HERHAALD : NA);
  }

  private void gelijk(String wanneer, long school, long voorbeeld) {
    assertThat(beeld.verschillen(beeld.feiten(), school, voorbeeld)).as(wanneer).isEmpty();
    assertThat(beeld.verschillen(beeld.leveringen(), school, voorbeeld)).as(wanneer).isEmpty();
  }

  /** A day later also the uploads that were broken off are gone: every row is a row of a school's deliveries. */
  private void nietsBlijftLiggen() {
    proces.zeg("ruim 2026-11-04");
    assertThat(proces.hoor()).isEqualTo("opgeruimd");
    Map<String, Long> vanScholen = new LinkedHashMap<>();
    for (long school = VOOR; school <= laatste(); school++) {
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
                    + " 'CONTROLEREN', 'VERWERKEN')) + " + klaargezet(school)
                    + " + (select count(*) from levering_beurt"
                    + " where organisatie_id = ? and houder_tot > utc_timestamp(3))", school, school) == 0);
  }

  /** Lines that are still staged. */
  private long klaargezet(long school) {
    return leverancier.overig.stream()
        .filter(tabel -> tabel.startsWith("staging_"))
        .mapToLong(
            tabel ->
                getal("select count(*) from " + tabel + " s join levering l on l.id = s.levering_id"
                    + " where l.organisatie_id = ?", school))
        .sum();
  }

  /** Where the second delivery is; that of {@link Importdeel#AANVANG} when the database knows of one only. */
  private String stand(long school) {
    return jdbc.sql(
            "select concat(status, if(status = 'CONTROLEREN', concat(' klaargezet=', klaargezet), '')) from levering"
                + " where organisatie_id = ? order by id limit 1 offset 1")
        .param(school)
        .query(String.class)
        .optional()
        .orElse(Importdeel.AANVANG.stand());
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
