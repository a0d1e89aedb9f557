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
import java.util.stream.Stream;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The persons of the whole country with their loans and drawings as one delivery, from upload to "verwerkt", against
 * LOAD DATA LOCAL INFILE of the same files into the tables that they fill, bare (no history, no foreign keys) and with
 * the same indexes. The bare tables take a number of the file for an id, so that they have nothing to look up. Who sees
 * a person is left out: LOAD DATA cannot tell of whom that is said, which is a small part of the country.
 */
final class LandimportMeting implements Meting {
  /** Copies of the country that no other benchmark delivers; the first one warms up. */
  private static final List<Integer> KOPIEEN = List.of(11, 12, 13);

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
    List<Tijden> tijden = new ArrayList<>();
    gegevens.logIn("duo");
    try (Connection verbinding =
        DriverManager.getConnection(omgeving.db().jdbcUrl() + "?allowLocalInfile=true", "root", "")) {
      maakKaal(verbinding);
      for (int kopie : KOPIEEN) {
        Tijden ronde = meet(verbinding, leveringen, Landlevering.maak(kopie, jdbc));
        if (kopie != KOPIEEN.getFirst()) {
          tijden.add(ronde);
        }
      }
    } finally {
      gegevens.logUit();
    }
    return List.of(figuur("import van inburgeraars, leningen en opnames van het land", tijden));
  }

  /** What one round took, in seconds, and of how many lines. */
  private record Tijden(double wij, double kaal, long regels) {}

  private static Tijden meet(Connection verbinding, LeveringService leveringen, Path map) throws Exception {
    long regels = 0;
    double kaal = 0;
    ImportMeting.wachtTotRust(verbinding);
    for (Map.Entry<String, Map<String, String>> bestand : BESTANDEN.entrySet()) {
      Path pad = map.resolve(bestand.getKey() + ".csv");
      long aantal = aantal(pad);
      regels += aantal;
      kaal += Stopwatch.milliseconden(() -> laad(verbinding, pad, bestand.getValue(), aantal)) / 1_000;
    }
    ImportMeting.wachtTotRust(verbinding);
    double wij =
        Stopwatch.milliseconden(() -> Landlevering.lever(leveringen, map, Landlevering.BESTANDEN)) / 1_000;
    return new Tijden(wij, kaal, regels);
  }

  private static long aantal(Path bestand) throws IOException {
    try (Stream<String> regels = Files.lines(bestand)) {
      return regels.count() - 1;
    }
  }

  private static long laad(Connection verbinding, Path bestand, Map<String, String> tabellen, long regels)
      throws SQLException {
    try (Statement opdracht = verbinding.createStatement()) {
      for (Map.Entry<String, String> tabel : tabellen.entrySet()) {
        int rijen =
            opdracht.executeUpdate(LEES.formatted(bestand.toAbsolutePath(), tabel.getKey(), tabel.getValue()));
        if (rijen != regels) {
          throw new IllegalStateException(tabel.getKey() + " kreeg " + rijen + " rijen van " + regels);
        }
      }
      return regels;
    }
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

  private static Figuur figuur(String naam, List<Tijden> tijden) {
    double wij = tijden.stream().mapToDouble(een -> een.regels() / een.wij()).average().orElseThrow();
    double kaal = tijden.stream().mapToDouble(een -> een.regels() / een.kaal()).average().orElseThrow();
    double verhouding = tijden.stream().mapToDouble(een -> een.kaal() / een.wij()).average().orElseThrow();
    return new Figuur(naam, wij, "regels/s", kaal, verhouding, "minstens 0,5 x LOAD DATA", verhouding >= GRENS);
  }
}
