package nl.inburgeringsportaal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.Ontvangst;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/**
 * A file of 20,000 pupils from upload to "verwerkt" (stored encrypted, staged, checked, applied, signals
 * computed), against LOAD DATA LOCAL INFILE of the same file into the three tables that this fills, bare (no
 * history, no foreign keys), with the same indexes and the same rows of the other schools in them.
 */
final class ImportMeting implements Meting {
  private static final int LEERLINGEN = 20_000;

  /** A portal that has just started is not what is compared. */
  private static final int OPWARMEN = 8;

  private static final int KEREN = 15;
  private static final double GRENS = 0.5;
  private static final List<String> ZONDER_HISTORIE = List.of("leerling_persoon");

  private static final String LEES =
      """
      load data local infile '%s' into table kaal_%s character set utf8mb4 fields terminated by ';'
        optionally enclosed by '"' lines terminated by '\\n' ignore 1 lines %s
      """;

  /** Which fields of the file go into which table; the signal's days follow from the day of birth. */
  private static final Map<String, String> KAAL = new LinkedHashMap<>();

  static {
    KAAL.put(
        "leerling",
        "(@n, @a, @r, @g, klas, opleidingscode, verblijfsstatus, @m)"
            + " set id = (@nummer := @nummer + 1), school_id = @school, gewijzigd_door = 'kaal'");
    KAAL.put(
        "leerling_persoon",
        "(leerlingnummer, achternaam, roepnaam, geboortedatum, @k, @o, @v, mentor)"
            + " set leerling_id = (@nummer := @nummer + 1), school_id = @school, gewijzigd_door = 'kaal'");
    KAAL.put(
        "signaal",
        "(@n, @a, @r, @g, @k, @o, @v, @m) set id = (@nummer := @nummer + 1), leerling_id = @nummer,"
            + " school_id = @school, soort = 'ACHTTIENDE_VERJAARDAG', datum18 = @g + interval 216 month,"
            + " signaaldatum = @g + interval 210 month, status = 'verwacht', gewijzigd_door = 'kaal'");
  }

  @Override
  public String naam() {
    return "import";
  }

  @Override
  public List<Figuur> meet(Omgeving omgeving) throws Exception {
    Path bestand = maakBestand(Files.createDirectories(Path.of("target", "bench")).resolve("leerlingen.csv"));
    LeveringService leveringen = omgeving.bean(LeveringService.class);
    Testgegevens gegevens = omgeving.bean(Testgegevens.class);
    List<Double> wij = new ArrayList<>();
    List<Double> kaal = new ArrayList<>();
    List<Double> verhoudingen = new ArrayList<>();
    try (Connection verbinding =
        DriverManager.getConnection(omgeving.db().jdbcUrl() + "?allowLocalInfile=true", "root", "")) {
      maakKaal(verbinding);
      for (int keer = -OPWARMEN; keer < KEREN; keer++) {
        wachtTotRust(verbinding);
        double tijdKaal = laadKaal(verbinding, bestand);
        wachtTotRust(verbinding);
        String school = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
        gegevens.logIn(school);
        double tijdWij = Stopwatch.milliseconden(() -> lever(leveringen, bestand)) / 1000;
        gegevens.logUit();
        if (keer >= 0) {
          wij.add(LEERLINGEN / tijdWij);
          kaal.add(LEERLINGEN / tijdKaal);
          // Of two that were measured one after the other: the machine differs more between two minutes.
          verhoudingen.add(tijdKaal / tijdWij);
        }
      }
    }
    double verhouding = mediaan(verhoudingen);
    return List.of(
        new Figuur(
            "import van 20.000 leerlingen",
            mediaan(wij),
            "regels/s",
            mediaan(kaal),
            verhouding,
            "minstens 0,5 x LOAD DATA",
            verhouding >= GRENS));
  }

  private static Leveringstatus lever(LeveringService leveringen, Path bestand) throws IOException {
    long id;
    try (Ontvangst ontvangst =
            leveringen.begin(new Leveringkeuze(Leveringmodus.ALLES, Leveringsoort.REGULIER, null, false));
        InputStream inhoud = Files.newInputStream(bestand)) {
      ontvangst.bestand("leerlingen", "leerlingen.csv", inhoud);
      id = ontvangst.voltooi();
    }
    Leveringstatus status = leveringen.findById(id).status();
    while (!status.isEind()) {
      // Not oftener: whoever asks takes time from whoever works. A page asks once a second.
      LockSupport.parkNanos(Duration.ofMillis(25).toNanos());
      status = leveringen.findById(id).status();
    }
    if (status != Leveringstatus.VERWERKT) {
      throw new IllegalStateException("de levering werd " + status);
    }
    return status;
  }

  /** What came before has been cleaned up, by the portal and by the database. */
  static void wachtTotRust(Connection verbinding) throws SQLException {
    try (Statement vraag = verbinding.createStatement()) {
      boolean rust = false;
      while (!rust) {
        LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        try (ResultSet bezig = vraag.executeQuery("select 1 from levering_beurt where houder is not null limit 1")) {
          rust = !bezig.next();
        }
      }
      vraag.execute("set global innodb_max_purge_lag_wait = 0");
    }
  }

  private static void maakKaal(Connection verbinding) throws SQLException {
    try (Statement opdracht = verbinding.createStatement()) {
      for (String tabel : KAAL.keySet()) {
        opdracht.execute("create or replace table kaal_" + tabel + " like " + tabel);
        if (!ZONDER_HISTORIE.contains(tabel)) {
          opdracht.execute("alter table kaal_" + tabel + " drop system versioning");
        }
        opdracht.execute("insert into kaal_" + tabel + " select * from " + tabel);
      }
    }
  }

  /** The same lines into each of the tables, as those of a school of their own. */
  private static double laadKaal(Connection verbinding, Path bestand) throws SQLException {
    try (Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("set @school = coalesce(@school, 1000000) + 1");
      opdracht.execute("set @eerste = (select max(id) from kaal_leerling)");
      long begin = System.nanoTime();
      for (Map.Entry<String, String> tabel : KAAL.entrySet()) {
        opdracht.execute("set @nummer = @eerste");
        int rijen =
            opdracht.executeUpdate(LEES.formatted(bestand.toAbsolutePath(), tabel.getKey(), tabel.getValue()));
        if (rijen != LEERLINGEN) {
          throw new IllegalStateException(tabel.getKey() + " kreeg " + rijen + " rijen");
        }
      }
      return (System.nanoTime() - begin) / 1e9;
    }
  }

  private static Path maakBestand(Path pad) throws IOException {
    Random toeval = new Random(20_000);
    List<String> regels = new ArrayList<>();
    regels.add("leerlingnummer;achternaam;roepnaam;geboortedatum;klas;opleidingscode;verblijfsstatus;mentor");
    LocalDate eerste = LocalDate.of(2005, 1, 1);
    for (int i = 0; i < LEERLINGEN; i++) {
      regels.add(
          String.join(
              ";",
              "N" + i,
              Landsdata.naam(toeval, 4),
              Landsdata.naam(toeval, 2),
              eerste.plusDays(toeval.nextInt(5 * 365)).toString(),
              "K" + toeval.nextInt(300),
              Landsdata.een(Landsdata.OPLEIDING, toeval),
              Landsdata.een(Landsdata.STATUS, toeval),
              "M. " + Landsdata.naam(toeval, 2)));
    }
    return Files.write(pad, regels);
  }

  private static double mediaan(List<Double> waarden) {
    Collections.sort(waarden);
    return waarden.get(waarden.size() / 2);
  }
}
