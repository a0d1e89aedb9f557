package nl.inburgeringsportaal.bench;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.demo.Brief;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.rapportage.Cohorten;
import nl.inburgeringsportaal.rapportage.Peilvraag;
import nl.inburgeringsportaal.rapportage.RapportageService;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The reports about a country that is ten times as large, against the same about this one, in databases of their own.
 * This country is delivered; the others are the same rows with other ids, copied in the database, since a report reads
 * no more of a person than that. Each question is asked of the large one between two series of the small one: the speed
 * of a machine differs by half from one minute to the next. One round still tells little, so growth is more than linear
 * when all rounds but one say so: were it linear, that would happen in one of fifty measurements.
 */
final class GroeiMeting implements Meting {
  private static final int FACTOR = 10;
  private static final int OPWARMEN = 1;
  private static final int KEREN = 9;

  /** Of the small country, before and after each one of the large: together about as long as that. */
  private static final int REEKS = 4;

  /** Between the ids of two copies. */
  private static final long STAP = 1_000_000_000L;

  /** Part of what is read that may be for something else: a timer of the portal, purging. */
  private static final double NEVENWERK = 0.001;

  private static final String GELEZEN =
      "select variable_value from information_schema.global_status"
          + " where variable_name = 'innodb_buffer_pool_read_requests'";

  /** What the reports read, with the columns in which an id is moved. */
  private static final Map<String, List<String>> TABELLEN = new LinkedHashMap<>();

  static {
    TABELLEN.put("inburgeraar", List.of("id"));
    TABELLEN.put("inburgeraar_stand", List.of("inburgeraar_id"));
    TABELLEN.put("lening", List.of("id", "inburgeraar_id"));
    TABELLEN.put("lening_opname", List.of("lening_id"));
  }

  @Override
  public String naam() {
    return "groei";
  }

  /** A report of one country. */
  @FunctionalInterface
  private interface Rapport {
    Object vraag(RapportageService rapporten) throws Exception;
  }

  @Override
  public List<Figuur> meet(Omgeving gedeeld) throws Exception {
    Path map = Path.of("target", "bench", "groei");
    Peilvraag vraag = new Peilvraag(Brief.PEILDATUM, null);
    try (Omgeving klein = new Omgeving(map.resolve("klein"));
        Omgeving groot = new Omgeving(map.resolve("groot"))) {
      lever(klein);
      lever(groot);
      for (int kopie = 1; kopie < FACTOR; kopie++) {
        kopieer(groot.bean(JdbcTemplate.class), kopie);
      }
      analyseer(klein.bean(JdbcTemplate.class));
      analyseer(groot.bean(JdbcTemplate.class));
      Map<String, Rapport> rapporten = new LinkedHashMap<>();
      rapporten.put("voortgang", een -> een.voortgang(vraag, null, new Cohorten(null, null)));
      rapporten.put("leningen", een -> een.leningen(vraag, null));
      rapporten.put("elip", een -> een.elip(vraag, null));
      List<Figuur> figuren = new ArrayList<>();
      for (Map.Entry<String, Rapport> rapport : rapporten.entrySet()) {
        figuren.add(groei("rapport " + rapport.getKey(), klein, groot, rapport.getValue()));
        figuren.add(werk("lezen voor " + rapport.getKey(), klein, groot, rapport.getValue()));
      }
      return figuren;
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private static void lever(Omgeving omgeving) throws Exception {
    omgeving.bean(Testgegevens.class).logIn("duo");
    Path map = Landlevering.maak(0, omgeving.bean(JdbcTemplate.class));
    Landlevering.lever(omgeving.bean(LeveringService.class), map, Landlevering.BESTANDEN);
  }

  private static Figuur groei(String naam, Omgeving klein, Omgeving groot, Rapport rapport) throws Exception {
    double[] kleine = new double[KEREN];
    double[] grote = new double[KEREN];
    double[] verhoudingen = new double[KEREN];
    for (int keer = -OPWARMEN; keer < KEREN; keer++) {
      final double voor = reeks(klein, rapport);
      final double tijd = duur(groot, rapport);
      final double na = reeks(klein, rapport);
      if (keer >= 0) {
        kleine[keer] = (voor + na) / 2;
        grote[keer] = tijd;
        verhoudingen[keer] = tijd / kleine[keer];
      }
    }
    double verhouding = Stopwatch.mediaan(verhoudingen);
    Arrays.sort(verhoudingen);
    return new Figuur(
        naam + ", land maal " + FACTOR, Stopwatch.mediaan(grote), "ms (mediaan)", Stopwatch.mediaan(kleine), verhouding,
        "niet aantoonbaar meer dan " + FACTOR + " x", verhoudingen[1] <= FACTOR);
  }

  /** What the database looks into for it, which does not depend on what else the machine does. */
  private static Figuur werk(String naam, Omgeving klein, Omgeving groot, Rapport rapport) throws Exception {
    double weinig = bladzijden(klein, rapport);
    double veel = bladzijden(groot, rapport);
    return new Figuur(
        naam + ", land maal " + FACTOR, veel, "bladzijden", weinig, veel / weinig, "hoogstens " + FACTOR + " x zo veel",
        veel <= FACTOR * weinig * (1 + NEVENWERK));
  }

  private static double bladzijden(Omgeving omgeving, Rapport rapport) throws Exception {
    JdbcTemplate jdbc = omgeving.bean(JdbcTemplate.class);
    double voor = jdbc.queryForObject(GELEZEN, Double.class);
    duur(omgeving, rapport);
    return jdbc.queryForObject(GELEZEN, Double.class) - voor;
  }

  private static double reeks(Omgeving omgeving, Rapport rapport) throws Exception {
    double som = 0;
    for (int keer = 0; keer < REEKS; keer++) {
      som += duur(omgeving, rapport);
    }
    return som / REEKS;
  }

  private static double duur(Omgeving omgeving, Rapport rapport) throws Exception {
    omgeving.bean(Testgegevens.class).logIn("szw");
    RapportageService rapporten = omgeving.bean(RapportageService.class);
    return Stopwatch.milliseconden(() -> rapport.vraag(rapporten));
  }

  /** Until the database has done and written what it puts off. */
  private static void analyseer(JdbcTemplate jdbc) {
    jdbc.execute(
        (ConnectionCallback<Void>)
            verbinding -> {
              ImportMeting.wachtTotRust(verbinding);
              try (Statement opdracht = verbinding.createStatement()) {
                opdracht.execute("flush tables " + String.join(", ", TABELLEN.keySet()) + " for export");
                opdracht.execute("unlock tables");
              }
              return null;
            });
    jdbc.execute("analyze table " + String.join(", ", TABELLEN.keySet()));
  }

  private static void kopieer(JdbcTemplate jdbc, int kopie) {
    TABELLEN.forEach(
        (tabel, ids) -> {
          List<String> kolommen =
              jdbc.queryForList(
                  "select column_name from information_schema.columns where table_schema = database()"
                      + " and table_name = ? order by ordinal_position",
                  String.class,
                  tabel);
          String waarden =
              String.join(
                  ", ",
                  kolommen.stream().map(een -> ids.contains(een) ? een + " + " + kopie * STAP : een).toList());
          jdbc.update(
              "insert into %s (%s) select %s from %s where %s < %d"
                  .formatted(tabel, String.join(", ", kolommen), waarden, tabel, ids.getFirst(), STAP));
        });
  }
}
