package nl.inburgeringsportaal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The persons of the whole country with their loans and drawings as one delivery, from upload to "verwerkt", against
 * LOAD DATA LOCAL INFILE of the same files into the tables that they fill, bare (no history, no foreign keys) and with
 * the same indexes. The bare tables take a number of the file for an id, so that they have nothing to look up. Who sees
 * a person is left out: LOAD DATA cannot tell of whom that is said, which is a small part of the country. Each delivery
 * is compared with the LOAD DATA just before it and the one just after it, of other copies: the speed of a machine
 * differs by half from one minute to the next.
 */
final class LandimportMeting implements Meting {
  /** Copies of the country that no other benchmark delivers; the first one warms up, the last one is only loaded. */
  private static final List<Integer> KOPIEEN = List.of(11, 12, 13, 14, 15, 16, 17);

  private static final double GRENS = 0.5;
  private static final List<String> ZONDER_HISTORIE = List.of("inburgeraar_persoon", "lening_nummer");

  private static final String LEES =
      """
      load data local infile '%s' into table kaal_%s character set utf8mb4 fields terminated by ';'
        optionally enclosed by '"' lines terminated by '\\n' ignore 1 lines %s
      """;

  private static final String MENS =
      "(@v, @a, @n, @gd, @g, @r, @d, @vr, @pb, @k, @tb, @te, @vo, @vor, @o, @eo, @eor) set gewijzigd_door = 'kaal', ";

  /** What they fill, by table. */
  private static final Map<String, String> PERSONEN = new LinkedHashMap<>();

  private static final Map<String, String> LENINGEN = new LinkedHashMap<>();
  private static final Map<String, String> OPNAMES = new LinkedHashMap<>();

  /** The same by file, in the order in which they are delivered. */
  private static final Map<String, Map<String, String>> BESTANDEN = new LinkedHashMap<>();

  static {
    PERSONEN.put(
        "inburgeraar",
        MENS + "id = @v, regime = @r, doelgroep = @d, vrijwillig = @vr = 'J', gemeentecode = @g,"
            + " plicht_begin = nullif(@pb, ''), kennisgeving = nullif(@k, ''), termijn_begin = nullif(@tb, ''),"
            + " termijn_einde = nullif(@te, ''), voldaan_op = nullif(@vo, ''), voldaan_reden = nullif(@vor, ''),"
            + " ontheven_op = nullif(@o, ''), einde_overig_op = nullif(@eo, ''),"
            + " einde_overig_reden = nullif(@eor, '')");
    PERSONEN.put(
        "inburgeraar_persoon",
        MENS + "inburgeraar_id = @v, vnummer = @v, achternaam = @a, voornamen = @n, geboortedatum = @gd");
    PERSONEN.put(
        "inburgeraar_stand",
        MENS + "inburgeraar_id = @v, van = '1000-01-01', regime = @r, doelgroep = @d, vrijwillig = @vr = 'J',"
            + " gemeentecode = @g, coa = 0, termijn_begin = nullif(@tb, ''), termijn_einde = nullif(@te, '')");
    String lening = "(@l, @v, @t, @b, @le, @k, @kb, @te, @tb, @a) set gewijzigd_door = 'kaal', ";
    LENINGEN.put(
        "lening",
        lening + "id = @l, inburgeraar_id = @v, toegekend_op = @t, toegekend_bedrag = @b * 100,"
            + " leentermijn_einde = nullif(@le, ''), kwijtgescholden_op = nullif(@k, ''),"
            + " kwijtgescholden_bedrag = nullif(@kb, '') * 100, teniet_op = nullif(@te, ''),"
            + " terugbetaling_begonnen_op = nullif(@tb, ''), afgelost_op = nullif(@a, '')");
    LENINGEN.put("lening_nummer", lening + "lening_id = @l, leningnummer = @l");
    OPNAMES.put(
        "lening_opname",
        "(lening_id, volgnummer, datum, @b) set gewijzigd_door = 'kaal', bedrag = @b * 100");
    BESTANDEN.put("inburgeraars", PERSONEN);
    BESTANDEN.put("leningen", LENINGEN);
    BESTANDEN.put("opnames", OPNAMES);
  }

  @Override
  public String naam() {
    return "landimport";
  }

  @Override
  public List<Figuur> meet(Omgeving omgeving) throws Exception {
    LeveringService leveringen = omgeving.bean(LeveringService.class);
    JdbcTemplate jdbc = omgeving.bean(JdbcTemplate.class);
    Testgegevens gegevens = omgeving.bean(Testgegevens.class);
    List<Double> kaal = new ArrayList<>();
    List<Double> wij = new ArrayList<>();
    long regels = 0;
    gegevens.logIn("duo");
    try (Connection verbinding =
        DriverManager.getConnection(omgeving.db().jdbcUrl() + "?allowLocalInfile=true", "root", "")) {
      maakKaal(verbinding);
      for (int kopie : KOPIEEN) {
        Path map = Landlevering.maak(kopie, jdbc);
        Map<String, Long> aantallen = aantallen(map);
        regels = som(aantallen);
        ImportMeting.wachtTotRust(verbinding);
        kaal.add(seconden(() -> laad(verbinding, map, aantallen)));
        if (kopie != KOPIEEN.getLast()) {
          ImportMeting.wachtTotRust(verbinding);
          wij.add(seconden(() -> Landlevering.lever(leveringen, map, Landlevering.BESTANDEN)));
        }
      }
    } finally {
      gegevens.logUit();
    }
    return List.of(figuur("import van inburgeraars, leningen en opnames van het land", regels, kaal, wij));
  }

  private static double seconden(Callable<?> werk) throws Exception {
    return Stopwatch.milliseconden(werk) / 1_000;
  }

  /** Lines of each file. */
  private static Map<String, Long> aantallen(Path map) throws IOException {
    Map<String, Long> aantallen = new LinkedHashMap<>();
    for (String bestand : BESTANDEN.keySet()) {
      try (Stream<String> regels = Files.lines(map.resolve(bestand + ".csv"))) {
        aantallen.put(bestand, regels.count() - 1);
      }
    }
    return aantallen;
  }

  private static long laad(Connection verbinding, Path map, Map<String, Long> aantallen) throws SQLException {
    try (Statement opdracht = verbinding.createStatement()) {
      for (Map.Entry<String, Map<String, String>> bestand : BESTANDEN.entrySet()) {
        Path pad = map.resolve(bestand.getKey() + ".csv").toAbsolutePath();
        for (Map.Entry<String, String> tabel : bestand.getValue().entrySet()) {
          long rijen = opdracht.executeUpdate(LEES.formatted(pad, tabel.getKey(), tabel.getValue()));
          if (rijen != aantallen.get(bestand.getKey())) {
            throw new IllegalStateException(tabel.getKey() + " kreeg " + rijen + " rijen van " + aantallen);
          }
        }
      }
    }
    return som(aantallen);
  }

  private static long som(Map<String, Long> aantallen) {
    return aantallen.values().stream().mapToLong(Long::longValue).sum();
  }

  private static void maakKaal(Connection verbinding) throws SQLException {
    try (Statement opdracht = verbinding.createStatement()) {
      for (Map<String, String> tabellen : BESTANDEN.values()) {
        for (String tabel : tabellen.keySet()) {
          opdracht.execute("create or replace table kaal_" + tabel + " like " + tabel);
          if (!ZONDER_HISTORIE.contains(tabel)) {
            opdracht.execute("alter table kaal_" + tabel + " drop system versioning");
          }
        }
      }
    }
  }

  private static Figuur figuur(String naam, long regels, List<Double> kaal, List<Double> wij) {
    List<Double> verhoudingen = new ArrayList<>();
    double tijd = 0;
    for (int ronde = 1; ronde < wij.size(); ronde++) {
      verhoudingen.add((kaal.get(ronde) + kaal.get(ronde + 1)) / 2 / wij.get(ronde));
      tijd += wij.get(ronde);
    }
    double verhouding = verhoudingen.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double perSeconde = regels * verhoudingen.size() / tijd;
    return new Figuur(
        naam, perSeconde, "regels/s", perSeconde / verhouding, verhouding, "minstens 0,5 x LOAD DATA",
        verhouding >= GRENS);
  }
}
