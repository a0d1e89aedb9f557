package nl.inburgeringsportaal.levering.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.csv.CsvLezer;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.csv.Probleem;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.levering.Geheimkolom;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads a file into its staging table and writes down what is wrong. Each batch is a transaction of its own;
 * when it is interrupted all of it is done again from the stored upload.
 */
@Component
class Klaarzetten {
  private static final int BATCH = 2_500;

  /** Batches that are being written while the next one is read. */
  private static final int ONDERWEG = 3;

  private static final int WISSEN = 20_000;

  /** Faults, and warnings, that are written down per file; beyond it faults are only counted. */
  static final int PROBLEMEN_HOOGSTENS = 100_000;

  private final JdbcTemplate jdbc;
  private final InhoudOpslag inhoud;
  private final ProbleemOpslag problemen;
  private final LeveringOpslag opslag;
  private final Rijtransactie rijtransactie;

  Klaarzetten(
      JdbcTemplate jdbc,
      InhoudOpslag inhoud,
      ProbleemOpslag problemen,
      LeveringOpslag opslag,
      Rijtransactie rijtransactie) {
    this.jdbc = jdbc;
    this.inhoud = inhoud;
    this.problemen = problemen;
    this.opslag = opslag;
    this.rijtransactie = rijtransactie;
  }

  /** Empties the staging table of a file, in pieces that do not hold locks for long. */
  void wis(long leveringId, Bestandssoort soort) {
    String sql = "delete from " + soort.stagingtabel() + " where levering_id = ? limit " + WISSEN;
    for (int rijen = WISSEN; rijen == WISSEN; ) {
      // The gap behind these lines is where those of the next delivery go.
      rijen = rijtransactie.tel(() -> jdbc.update(sql, leveringId));
    }
  }

  /**
   * @param bestand the file
   * @param soort its kind
   * @param dag day of the delivery
   * @param voortgang gets the number of bytes read so far, after each batch; may throw to stop the work
   * @return true when nothing refuses the file or a line of it
   */
  boolean zetKlaar(Bestand bestand, Bestandssoort soort, LocalDate dag, LongConsumer voortgang) {
    Teller teller = new Teller();
    // Closing waits for the batches that are being written, also when reading ends with a fault.
    try (ExecutorService naast = Executors.newVirtualThreadPerTaskExecutor()) {
      Schrijver schrijver = new Schrijver(bestand, soort, naast, () -> voortgang.accept(teller.bytes));
      boolean leesbaar =
          new CsvLezer(() -> teller.tel(inhoud.open(bestand)), soort.kolommen(), dag).lees(schrijver);
      schrijver.voltooi();
      opslag.gelezen(
          bestand, leesbaar, schrijver.namen, schrijver.regels, schrijver.nietOpgeschreven, schrijver.totalen.alle());
      return leesbaar && schrijver.fouten == 0;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private final class Schrijver implements CsvLezer.Ontvanger {
    private final Bestand bestand;
    private final Bestandssoort soort;
    private final Executor naast;
    private final Runnable naBatch;
    private final Deque<CompletableFuture<Void>> onderweg = new ArrayDeque<>();
    private List<Regel> wachtend = new ArrayList<>(BATCH);
    private final List<Probleem> gevonden = new ArrayList<>();
    private List<String> namen = List.of();
    private int[] plaatsen;
    private Verhulling omzetting;
    private String insert;
    private long regels;
    private final Controletotalen totalen;
    private int fouten;
    private int waarschuwingen;
    private long nietOpgeschreven;

    private Schrijver(Bestand bestand, Bestandssoort soort, Executor naast, Runnable naBatch) {
      this.bestand = bestand;
      this.soort = soort;
      this.naast = naast;
      this.naBatch = naBatch;
      this.totalen = new Controletotalen(soort);
    }

    /** Only the columns that the file has are sent: the others stay empty by themselves. */
    @Override
    public void kop(List<String> namen) {
      this.namen = namen;
      totalen.kop(namen);
      List<String> bekend = soort.kolommen().stream().map(Kolom::naam).toList();
      plaatsen = namen.stream().mapToInt(bekend::indexOf).toArray();
      List<String> doel = namen;
      Geheimkolom geheim = soort.geheim().filter(kolom -> namen.contains(kolom.kolom())).orElse(null);
      if (geheim != null) {
        omzetting = new Verhulling(geheim, namen, bekend);
        doel = omzetting.doel();
        plaatsen = IntStream.range(0, doel.size()).toArray();
      }
      insert =
          "insert into %s (levering_id, regel, geweigerd, %s) values (?, ?, ?%s)"
              .formatted(soort.stagingtabel(), String.join(", ", doel), ", ?".repeat(doel.size()));
    }

    @Override
    public void regel(long regel, Object[] waarden, List<Probleem> problemen) {
      regels++;
      totalen.tel(waarden);
      boolean geweigerd = false;
      for (Probleem probleem : problemen) {
        geweigerd |= !probleem.waarschuwing();
        bewaar(probleem);
      }
      wachtend.add(new Regel(regel, geweigerd, omzetting == null ? waarden : omzetting.vanRegel(waarden)));
      if (wachtend.size() == BATCH) {
        leeg();
      }
    }

    @Override
    public void bestand(Probleem probleem) {
      bewaar(probleem);
    }

    /** Many warnings do not keep a fault from being written down. */
    private void bewaar(Probleem probleem) {
      int aantal = probleem.waarschuwing() ? ++waarschuwingen : ++fouten;
      if (aantal <= PROBLEMEN_HOOGSTENS) {
        gevonden.add(probleem);
      } else if (!probleem.waarschuwing()) {
        nietOpgeschreven++;
      }
    }

    private void leeg() {
      if (!wachtend.isEmpty()) {
        wachtTot(ONDERWEG - 1);
        Vuller vuller = new Vuller(bestand.leveringId(), wachtend, plaatsen);
        onderweg.add(CompletableFuture.runAsync(() -> jdbc.batchUpdate(insert, vuller), naast));
        wachtend = new ArrayList<>(BATCH);
      }
      problemen.schrijf(bestand, gevonden);
      gevonden.clear();
      naBatch.run();
    }

    private void voltooi() {
      leeg();
      wachtTot(0);
    }

    /** Until so many batches are left that are being written. */
    private void wachtTot(int aantal) {
      while (onderweg.size() > aantal) {
        Uitkomst.van(onderweg.remove());
      }
    }
  }

  private record Regel(long nummer, boolean geweigerd, Object[] waarden) {}

  /** Typed setters: the driver sends a batch as one message only when a column keeps its type. */
  private record Vuller(long leveringId, List<Regel> regels, int[] plaatsen) implements BatchPreparedStatementSetter {

    @Override
    public void setValues(PreparedStatement opdracht, int nummer) throws SQLException {
      Regel regel = regels.get(nummer);
      opdracht.setLong(1, leveringId);
      opdracht.setLong(2, regel.nummer());
      opdracht.setInt(3, regel.geweigerd() ? 1 : 0);
      for (int i = 0; i < plaatsen.length; i++) {
        zet(opdracht, i + 4, regel.waarden()[plaatsen[i]]);
      }
    }

    private static void zet(PreparedStatement opdracht, int plaats, Object waarde) throws SQLException {
      switch (waarde) {
        case null -> opdracht.setString(plaats, null);
        case String tekst -> opdracht.setString(plaats, tekst);
        case Boolean ja -> opdracht.setString(plaats, ja ? "1" : "0");
        case BigDecimal bedrag -> opdracht.setString(plaats, bedrag.toPlainString());
        default -> opdracht.setString(plaats, waarde.toString());
      }
    }

    @Override
    public int getBatchSize() {
      return regels.size();
    }
  }

  private static final class Teller {
    private long bytes;

    private InputStream tel(InputStream bron) {
      bytes = 0;
      return new FilterInputStream(bron) {
        @Override
        public int read(byte[] doel, int van, int lengte) throws IOException {
          int aantal = super.read(doel, van, lengte);
          bytes += Math.max(aantal, 0);
          return aantal;
        }
      };
    }
  }
}
