package nl.inburgeringsportaal.inburgeraar;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.Ontvangst;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.JdbcTemplate;

/** Delivers persons as DUO and waits until the engine has come to rest; gives numbers that nobody has yet. */
public final class Inburgeraarhulp {
  /** What every line needs. */
  public static final String KOP =
      "vnummer;achternaam;voornamen;geboortedatum;gemeentecode;regime;doelgroep;vrijwillig;plicht_begin";

  private static final AtomicInteger NUMMER = new AtomicInteger();
  private static final AtomicInteger BSN = new AtomicInteger(999_900_000);

  private final LeveringService leveringen;
  private final Testgegevens gegevens;
  private final JdbcTemplate jdbc;

  public Inburgeraarhulp(LeveringService leveringen, Testgegevens gegevens, JdbcTemplate jdbc) {
    this.leveringen = leveringen;
    this.gegevens = gegevens;
    this.jdbc = jdbc;
  }

  /** A v-nummer that no other test uses. */
  public static String vnummer() {
    return "81%08d".formatted(NUMMER.incrementAndGet());
  }

  /** A BSN that no other test uses. */
  public static String bsn() {
    String kandidaat;
    do {
      kandidaat = String.valueOf(BSN.incrementAndGet());
    } while (!Bsn.isGeldig(kandidaat));
    return kandidaat;
  }

  /** A line for {@link #KOP}: somebody under Wi2021 who lives in a gemeente. */
  public static String regel(String vnummer, String achternaam, String gemeente) {
    return vnummer + ";" + achternaam + ";Senait;1994-05-17;" + gemeente + ";WI2021;ASIELSTATUSHOUDER;N;2026-03-02";
  }

  /** Delivers one person of a gemeente; his id. */
  public long persoon(String vnummer, String achternaam, String gemeente) {
    lever(KOP, regel(vnummer, achternaam, gemeente));
    return id(vnummer);
  }

  /** Id of a person. */
  public long id(String vnummer) {
    return jdbc.queryForObject(
        "select inburgeraar_id from inburgeraar_persoon where vnummer = ?", Long.class, vnummer);
  }

  /** Delivers, regular and as of today; fails nothing by itself. */
  public LeveringGegevens lever(String... regels) {
    return lever(Leveringsoort.REGULIER, null, Leveringmodus.ALLES, regels);
  }

  /** Delivers as a correction. */
  public LeveringGegevens corrigeer(String... regels) {
    return lever(Leveringsoort.CORRECTIE, null, Leveringmodus.ALLES, regels);
  }

  /** Delivers as told. */
  public LeveringGegevens lever(
      Leveringsoort soort, LocalDate standdatum, Leveringmodus modus, String... regels) {
    String csv = String.join("\n", regels) + "\n";
    long id =
        gegevens.als(
            "duo",
            () -> {
              try (Ontvangst ontvangst = leveringen.begin(new Leveringkeuze(modus, soort, standdatum, false))) {
                ontvangst.bestand(
                    "inburgeraars",
                    "inburgeraars.csv",
                    new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
                return ontvangst.voltooi();
              } catch (IOException fout) {
                throw new UncheckedIOException(fout);
              }
            });
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> gegevens.als("duo", () -> leveringen.findById(id)),
            levering -> levering.status().isEind() || levering.status() == Leveringstatus.WACHT);
  }
}
