package nl.inburgeringsportaal.cursus;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.Ontvangst;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.JdbcTemplate;

/** Delivers schools and offers and waits until the engine has come to rest; gives numbers that nobody has yet. */
public final class Cursushulp {
  /** Header of a school with the keurmerk. */
  public static final String SCHOOL = "instellingsnummer;naam;plaats;bow_nummer;keurmerk";

  /** Header of an offer. */
  public static final String AANBOD = "vnummer;instellingsnummer;begin;einde;leerroute;bekostiging";

  private static final AtomicInteger NUMMER = new AtomicInteger();
  private static final Leveringkeuze GEWOON =
      new Leveringkeuze(Leveringmodus.ALLES, Leveringsoort.REGULIER, null, false);

  private final LeveringService leveringen;
  private final Testgegevens gegevens;
  private final JdbcTemplate jdbc;

  public Cursushulp(LeveringService leveringen, Testgegevens gegevens, JdbcTemplate jdbc) {
    this.leveringen = leveringen;
    this.gegevens = gegevens;
    this.jdbc = jdbc;
  }

  /** An instellingsnummer that no other test uses. */
  public static String nummer() {
    return "40%06d".formatted(NUMMER.incrementAndGet());
  }

  /** A school with the keurmerk at DUO; its id. */
  public long school(String nummer, String naam) {
    lever("duo", GEWOON, Map.of("instellingen", SCHOOL + "\n" + nummer + ";" + naam + ";Utrecht;" + bow() + ";J\n"));
    return id(nummer);
  }

  /** A number of Blik op Werk that no other test uses. */
  public static String bow() {
    return String.valueOf(700_000 + NUMMER.incrementAndGet());
  }

  /** Id of a school. */
  public long id(String nummer) {
    return jdbc.queryForObject("select id from instelling where instellingsnummer = ?", Long.class, nummer);
  }

  /** A new person of a gemeente who learns at a school from a day on; his v-nummer. */
  public String cursist(String gemeente, String nummer, String begin, String bekostiging) {
    String vnummer = Inburgeraarhulp.vnummer();
    new Inburgeraarhulp(leveringen, gegevens, jdbc).persoon(vnummer, "Cursist" + vnummer.substring(5), gemeente);
    lever("duo", "aanbod", AANBOD, vnummer + ";" + nummer + ";" + begin + ";;B;" + bekostiging);
    return vnummer;
  }

  /** Delivers one file. */
  public LeveringGegevens lever(String wie, String bestand, String... regels) {
    return lever(wie, GEWOON, Map.of(bestand, String.join("\n", regels) + "\n"));
  }

  /** Delivers files together. */
  public LeveringGegevens lever(String wie, Leveringkeuze keuze, Map<String, String> bestanden) {
    long id =
        gegevens.als(
            wie,
            () -> {
              try (Ontvangst ontvangst = leveringen.begin(keuze)) {
                for (Map.Entry<String, String> bestand : bestanden.entrySet()) {
                  byte[] inhoud = bestand.getValue().getBytes(StandardCharsets.UTF_8);
                  ontvangst.bestand(bestand.getKey(), bestand.getKey() + ".csv", new ByteArrayInputStream(inhoud));
                }
                return ontvangst.voltooi();
              } catch (IOException fout) {
                throw new UncheckedIOException(fout);
              }
            });
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> gegevens.als(wie, () -> leveringen.findById(id)),
            levering -> levering.status().isEind() || levering.status() == Leveringstatus.WACHT);
  }

  /** Last parts of the keys of what was found in a delivery. */
  public List<String> codes(LeveringGegevens levering) {
    return jdbc.queryForList(
        "select distinct substring_index(sleutel, '.', -1) from levering_fout where levering_id = ? order by 1",
        String.class, levering.id());
  }
}
