package nl.inburgeringsportaal.bench;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.inburgeringsportaal.demo.Brief;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.rapportage.Cohorten;
import nl.inburgeringsportaal.rapportage.Peilvraag;
import nl.inburgeringsportaal.rapportage.RapportageService;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The reports about a country that is ten times as large, against the same about this one, in a database of its own.
 * The first country is delivered; the others are the same rows with other ids, copied in the database, since a report
 * reads no more of a person than that.
 */
final class GroeiMeting implements Meting {
  private static final int FACTOR = 10;
  private static final int OPWARMEN = 2;
  private static final int KEREN = 5;

  /** Between the ids of two copies. */
  private static final long STAP = 1_000_000_000L;

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

  @Override
  public List<Figuur> meet(Omgeving gedeeld) throws Exception {
    try (Omgeving omgeving = new Omgeving(Path.of("target", "bench", "groei"))) {
      Testgegevens gegevens = omgeving.bean(Testgegevens.class);
      JdbcTemplate jdbc = omgeving.bean(JdbcTemplate.class);
      gegevens.logIn("duo");
      try {
        Landlevering.lever(
            omgeving.bean(LeveringService.class), Landlevering.maak(0, jdbc), Landlevering.BESTANDEN);
        gegevens.logIn("szw");
        analyseer(jdbc);
        Map<String, Double> klein = meetAlle(omgeving);
        for (int kopie = 1; kopie < FACTOR; kopie++) {
          kopieer(jdbc, kopie);
        }
        analyseer(jdbc);
        Map<String, Double> groot = meetAlle(omgeving);
        List<Figuur> figuren = new ArrayList<>();
        groot.forEach((naam, duur) -> figuren.add(figuur(naam, duur, klein.get(naam))));
        return figuren;
      } finally {
        gegevens.logUit();
      }
    }
  }

  private static Figuur figuur(String naam, double groot, double klein) {
    double verhouding = groot / klein;
    return new Figuur(
        naam + ", land maal " + FACTOR, groot, "ms (mediaan)", klein, verhouding, "hoogstens " + FACTOR + " x zo lang",
        verhouding <= FACTOR);
  }

  private static Map<String, Double> meetAlle(Omgeving omgeving) throws Exception {
    RapportageService rapporten = omgeving.bean(RapportageService.class);
    Peilvraag vraag = new Peilvraag(Brief.PEILDATUM, null);
    Map<String, Double> tijden = new LinkedHashMap<>();
    tijden.put("rapport voortgang", mediaan(() -> rapporten.voortgang(vraag, null, new Cohorten(null, null))));
    tijden.put("rapport leningen", mediaan(() -> rapporten.leningen(vraag, null)));
    tijden.put("rapport elip", mediaan(() -> rapporten.elip(vraag, null)));
    return tijden;
  }

  private static double mediaan(Callable<?> werk) throws Exception {
    for (int keer = 0; keer < OPWARMEN; keer++) {
      werk.call();
    }
    double[] tijden = new double[KEREN];
    for (int keer = 0; keer < KEREN; keer++) {
      tijden[keer] = Stopwatch.milliseconden(werk);
    }
    return Stopwatch.mediaan(tijden);
  }

  /** Until the database has done and written what it puts off. */
  private static void analyseer(JdbcTemplate jdbc) {
    jdbc.execute("set global innodb_max_purge_lag_wait = 0");
    jdbc.execute(
        (ConnectionCallback<Void>)
            verbinding -> {
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
