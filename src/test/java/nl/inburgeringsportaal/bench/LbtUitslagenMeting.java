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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.Ontvangst;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/**
 * Outcomes of 60,000 candidates from upload to "verwerkt" (stored encrypted, staged, checked, applied, candidates and
 * sessions brought up to date), against LOAD DATA LOCAL INFILE of the same file into the two tables in which each line
 * writes a row, bare (no foreign keys), with the same indexes and as many rows in them: into the outcomes, and with
 * REPLACE into the candidates, who are there and get another state. What it is against loading new candidates, and
 * against the outcomes alone, stands beside it without an aim: neither leaves what a delivery leaves.
 */
final class LbtUitslagenMeting implements Meting {
  private static final int KANDIDATEN = 60_000;

  /** A portal that has just started is not what is compared. */
  private static final int OPWARMEN = 2;

  private static final int KEREN = 5;
  private static final double GRENS = 0.5;

  private static final String LEES =
      """
      load data local infile '%s' %s into table kaal_%s character set utf8mb4 fields terminated by ';'
        optionally enclosed by '"' lines terminated by '\\n' ignore 1 lines %s
      """;

  private static final String UITSLAG =
      """
      (examennummer, datum_afname, resultaat, @behaald, @benodigd)
        set id = (@nummer := @nummer + 1), deelname_id = @nummer, ontvangen_op = now(3), gewijzigd_door = 'kaal',
          behaalde_score = replace(@behaald, ',', '.'), benodigde_score = replace(@benodigd, ',', '.')
      """;

  private static final String DEELNAME =
      """
      (examennummer, aangemeld_op, @resultaat, @behaald, @benodigd)
        set id = (@nummer := @nummer + 1), inburgeraar_id = @nummer, status = 'UITSLAG_BEKEND', herkomst = 'DUO',
          levering_id = 1, gewijzigd_door = 'duo'
      """;

  @Override
  public String naam() {
    return "lbtuitslagen";
  }

  @Override
  public List<Figuur> meet(Omgeving omgeving) throws Exception {
    LeveringService leveringen = omgeving.bean(LeveringService.class);
    Testgegevens gegevens = omgeving.bean(Testgegevens.class);
    Path map = Files.createDirectories(Path.of("target", "bench"));
    List<Double> wij = new ArrayList<>();
    List<Double> kaal = new ArrayList<>();
    List<Double> verhoudingen = new ArrayList<>();
    List<Double> nieuw = new ArrayList<>();
    List<Double> alleenUitslag = new ArrayList<>();
    try (Connection verbinding =
        DriverManager.getConnection(omgeving.db().jdbcUrl() + "?allowLocalInfile=true", "root", "")) {
      maakPersonen(verbinding);
      for (int keer = 0; keer < OPWARMEN + KEREN; keer++) {
        maakDeelnames(verbinding, keer);
        Path bestand = maakBestand(map.resolve("lbt-uitslagen.csv"), keer);
        wachtTotRust(verbinding);
        double tijdUitslag = laadKaal(verbinding, bestand, "", "lbt_uitslag", UITSLAG);
        double tijdNieuw = tijdUitslag + laadKaal(verbinding, bestand, "", "lbt_nieuw", DEELNAME);
        double tijdKaal = tijdUitslag + laadKaal(verbinding, bestand, "replace", "lbt_deelname", DEELNAME);
        wachtTotRust(verbinding);
        gegevens.logIn("duo");
        double tijdWij = Stopwatch.milliseconden(() -> lever(leveringen, bestand)) / 1000;
        gegevens.logUit();
        if (keer >= OPWARMEN) {
          wij.add(KANDIDATEN / tijdWij);
          kaal.add(KANDIDATEN / tijdKaal);
          verhoudingen.add(tijdKaal / tijdWij);
          nieuw.add(KANDIDATEN / tijdNieuw);
          alleenUitslag.add(KANDIDATEN / tijdUitslag);
        }
      }
      controleer(verbinding);
    }
    double verhouding = mediaan(verhoudingen);
    return List.of(
        new Figuur(
            "uitslagen van 60.000 kandidaten",
            mediaan(wij),
            "regels/s",
            mediaan(kaal),
            verhouding,
            "minstens 0,5 x LOAD DATA",
            verhouding >= GRENS),
        Figuur.zonderDoel("idem, tegen nieuwe kandidaten", mediaan(wij), "regels/s", mediaan(nieuw)),
        Figuur.zonderDoel(
            "idem, tegen alleen de uitslagen", mediaan(wij), "regels/s", mediaan(alleenUitslag)));
  }

  private static Leveringstatus lever(LeveringService leveringen, Path bestand) throws IOException {
    long id;
    try (Ontvangst ontvangst =
            leveringen.begin(new Leveringkeuze(Leveringmodus.ALLES, Leveringsoort.REGULIER, null, false));
        InputStream inhoud = Files.newInputStream(bestand)) {
      ontvangst.bestand("lbt-uitslagen", "lbt-uitslagen.csv", inhoud);
      id = ontvangst.voltooi();
    }
    Leveringstatus status = leveringen.findById(id).status();
    while (!status.isEind()) {
      LockSupport.parkNanos(Duration.ofMillis(25).toNanos());
      status = leveringen.findById(id).status();
    }
    if (status != Leveringstatus.VERWERKT) {
      throw new IllegalStateException("de levering werd " + status);
    }
    return status;
  }

  private static void maakPersonen(Connection verbinding) throws SQLException {
    try (Statement opdracht = verbinding.createStatement()) {
      for (String tabel : List.of("lbt_uitslag", "lbt_deelname")) {
        opdracht.execute("create or replace table kaal_" + tabel + " like " + tabel);
      }
      opdracht.execute("create or replace table kaal_lbt_nieuw like lbt_deelname");
      opdracht.execute(
          "insert into inburgeraar (id, regime, doelgroep, vrijwillig, gemeentecode, coa, plicht_begin,"
              + " gewijzigd_door) select 50000000 + seq, 'WI2021', 'ASIELSTATUSHOUDER', false, 'GM0344', false,"
              + " '2026-01-01', 'bench' from seq_1_to_" + KANDIDATEN);
    }
  }

  /** New candidates for each time; each took the test in a session, so that nothing has to be looked at. */
  private static void maakDeelnames(Connection verbinding, int keer) throws SQLException {
    long basis = 60_000_000L + keer * 100_000L;
    try (Statement opdracht = verbinding.createStatement()) {
      opdracht.execute(
          "insert into lbt_deelname (id, inburgeraar_id, examennummer, aangemeld_op, status, herkomst, levering_id,"
              + " gewijzigd_door) select " + basis + " + seq, 50000000 + seq, concat('B', " + keer
              + ", lpad(seq, 8, '0')), '2026-01-02', 'AFGENOMEN', 'DUO', 1, 'duo' from seq_1_to_" + KANDIDATEN);
      opdracht.execute(
          "insert into kaal_lbt_deelname (id, inburgeraar_id, examennummer, aangemeld_op, status, herkomst,"
              + " levering_id, gewijzigd_door) select id, inburgeraar_id, examennummer, aangemeld_op, status, herkomst,"
              + " levering_id, gewijzigd_door from lbt_deelname where id > " + basis);
      opdracht.execute(
          "insert into toetslocatie (id, organisatie_id, naam, adres, postcode, plaats, gewijzigd_door) select " + basis
              + ", o.id, 'Bench " + keer + "', 'Straat 1', '3511 AA', 'Utrecht', 'bench' from organisatie o"
              + " where o.soort = 'GEMEENTE' and o.gemeentecode = 'GM0344'");
      opdracht.execute(
          "insert into toetslokaal (id, locatie_id, naam, plaatsen, apparaten, rolstoel, gewijzigd_door) values ("
              + basis + ", " + basis + ", 'Zaal', 10, 10, true, 'bench')");
      opdracht.execute(
          "insert into lbt_sessie (id, organisatie_id, lokaal_id, begin, einde, gewenste_plaatsen, plaatsen, bezet,"
              + " status, gewijzigd_door) select " + basis + " + seq, l.organisatie_id, " + basis
              + ", '2026-02-02 09:00' + interval seq mod 25 day, '2026-02-02 10:00' + interval seq mod 25 day,"
              + " 10, 10, 10, 'AFGEROND', 'bench' from toetslocatie l join seq_0_to_" + (KANDIDATEN / 10 - 1)
              + " where l.id = " + basis);
      opdracht.execute(
          "insert into lbt_plaatsing (id, sessie_id, deelname_id, inburgeraar_id, organisatie_id, status, geplaatst_op,"
              + " gewijzigd_door) select " + basis + " + seq, " + basis + " + (seq - 1) div 10, " + basis
              + " + seq, 50000000 + seq, l.organisatie_id, 'AFGENOMEN', now(3), 'bench' from toetslocatie l"
              + " join seq_1_to_" + KANDIDATEN + " where l.id = " + basis);
    }
  }

  private static Path maakBestand(Path pad, int keer) throws IOException {
    Random toeval = new Random(60_000 + keer);
    List<String> regels = new ArrayList<>();
    regels.add("examennummer;datum_afname;resultaat;behaalde_score;benodigde_score");
    for (int i = 1; i <= KANDIDATEN; i++) {
      int score = toeval.nextInt(9_999);
      regels.add(
          "B%d%08d;2026-03-%02d;%s;%d,%02d;45,50"
              .formatted(
                  keer, i, 1 + toeval.nextInt(28), score >= 4_550 ? "B1_HAALBAAR" : "B1_NIET_HAALBAAR", score / 100,
                  score % 100));
    }
    return Files.write(pad, regels);
  }

  private static double laadKaal(Connection verbinding, Path bestand, String hoe, String tabel, String velden)
      throws SQLException {
    try (Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("set @nummer = (select greatest(coalesce(max(id), 0), 70000000) from kaal_" + tabel + ")");
      long begin = System.nanoTime();
      int rijen = opdracht.executeUpdate(LEES.formatted(bestand.toAbsolutePath(), hoe, tabel, velden));
      double tijd = (System.nanoTime() - begin) / 1e9;
      // A row that is replaced counts twice: it goes and comes.
      if (rijen != (hoe.isEmpty() ? KANDIDATEN : 2 * KANDIDATEN)) {
        throw new IllegalStateException(tabel + " kreeg " + rijen + " rijen");
      }
      return tijd;
    }
  }

  /** What was measured is what it should do: outcomes with their candidate, sessions complete. */
  private static void controleer(Connection verbinding) throws SQLException {
    int keren = OPWARMEN + KEREN;
    try (Statement vraag = verbinding.createStatement();
        ResultSet rij =
            vraag.executeQuery(
                "select (select count(*) from lbt_uitslag u join lbt_deelname d on d.id = u.deelname_id"
                    + " where u.controle is null and d.status = 'UITSLAG_BEKEND' and d.levering_id > 1"
                    + " and d.id between 60000000 and 61000000),"
                    + " (select count(*) from lbt_sessie where status = 'UITSLAGEN_BEKEND' and id between 60000000 and"
                    + " 61000000)")) {
      rij.next();
      if (rij.getLong(1) != (long) keren * KANDIDATEN || rij.getLong(2) != (long) keren * KANDIDATEN / 10) {
        throw new IllegalStateException("uitslagen " + rij.getLong(1) + ", sessies " + rij.getLong(2));
      }
    }
  }

  /** What came before has been cleaned up, by the portal and by the database. */
  private static void wachtTotRust(Connection verbinding) throws SQLException {
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

  private static double mediaan(List<Double> waarden) {
    Collections.sort(waarden);
    return waarden.get(waarden.size() / 2);
  }
}
