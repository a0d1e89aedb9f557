package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
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

/** Makes candidates, their numbers, seats and outcomes for a test. */
public final class Kandidaathulp {
  /** Header of {@code lbt-aanmeldingen.csv}. */
  public static final String AANMELDING = "examennummer;vnummer;aangemeld_op;ingetrokken_op";

  /** Header of {@code lbt-uitslagen.csv}. */
  public static final String UITSLAG = "examennummer;datum_afname;resultaat;behaalde_score;benodigde_score";

  private static final AtomicInteger NUMMER = new AtomicInteger();

  private final LeveringService leveringen;
  private final Testgegevens gegevens;
  private final JdbcTemplate jdbc;
  private final Inburgeraarhulp personen;

  public Kandidaathulp(LeveringService leveringen, Testgegevens gegevens, JdbcTemplate jdbc) {
    this.leveringen = leveringen;
    this.gegevens = gegevens;
    this.jdbc = jdbc;
    this.personen = new Inburgeraarhulp(leveringen, gegevens, jdbc);
  }

  /** An exam number that no other test uses. */
  public static String nummer() {
    return "T%07d".formatted(NUMMER.incrementAndGet());
  }

  /** A person of a gemeente under Wi2021; his v-nummer. */
  public String persoon(String gemeente) {
    String vnummer = Inburgeraarhulp.vnummer();
    personen.persoon(vnummer, "Kandidaat" + vnummer.substring(5), gemeente);
    return vnummer;
  }

  /** Id of a person. */
  public long id(String vnummer) {
    return personen.id(vnummer);
  }

  /** Delivers one file of DUO and waits until the engine has come to rest. */
  public LeveringGegevens lever(String bestand, String... regels) {
    return lever(Map.of(bestand, String.join("\n", regels) + "\n"), Leveringmodus.ALLES);
  }

  /** Delivers files of DUO together. */
  public LeveringGegevens lever(Map<String, String> bestanden, Leveringmodus modus) {
    long id =
        gegevens.als(
            "duo",
            () -> {
              Leveringkeuze keuze = new Leveringkeuze(modus, Leveringsoort.REGULIER, null, false);
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
            () -> gegevens.als("duo", () -> leveringen.findById(id)),
            levering -> levering.status().isEind() || levering.status() == Leveringstatus.WACHT);
  }

  /** Last parts of the keys of what was found in a delivery. */
  public List<String> codes(LeveringGegevens levering) {
    return jdbc.queryForList(
        "select distinct substring_index(sleutel, '.', -1) from levering_fout where levering_id = ? order by 1",
        String.class, levering.id());
  }

  /** Somebody of a gemeente with a number; id of the deelname. */
  public long kandidaat(String gemeente, String nummer) {
    lever("lbt-aanmeldingen", AANMELDING, nummer + ";" + persoon(gemeente) + ";2026-10-01;");
    return deelname(nummer);
  }

  /** Id of the deelname with a number. */
  public long deelname(String nummer) {
    return jdbc.queryForObject("select id from lbt_deelname where examennummer = ?", Long.class, nummer);
  }

  /** One column of a deelname. */
  public String veld(long deelname, String kolom) {
    return jdbc.queryForObject(
        "select cast(" + kolom + " as char) from lbt_deelname where id = ?", String.class, deelname);
  }

  /** A session of Utrecht at a moment, of three seats. */
  public long sessie(LocalDateTime begin, String status) {
    String naam = "Hulp " + NUMMER.incrementAndGet();
    jdbc.update(
        "insert into toetslocatie (id, organisatie_id, naam, adres, postcode, plaats, gewijzigd_door) select"
            + " next value for toetslocatie_seq, o.id, ?, 'Straat 1', '3511 AA', 'Utrecht', 'hulp' from organisatie o"
            + " where o.soort = 'GEMEENTE' and o.gemeentecode = 'GM0344'",
        naam);
    jdbc.update(
        "insert into toetslocatie_openingstijd (locatie_id, weekdag, van, tot) select l.id, seq, '00:00', '23:59'"
            + " from seq_1_to_7 join toetslocatie l on l.naam = ?",
        naam);
    jdbc.update(
        "insert into toetslokaal (id, locatie_id, naam, plaatsen, apparaten, rolstoel, gewijzigd_door) select"
            + " next value for toetslokaal_seq, l.id, 'Zaal', 3, 3, true, 'hulp' from toetslocatie l where l.naam = ?",
        naam);
    jdbc.update(
        "insert into lbt_sessie (id, organisatie_id, lokaal_id, begin, einde, gewenste_plaatsen, plaatsen, status,"
            + " gewijzigd_door) select next value for lbt_sessie_seq, l.organisatie_id, z.id, ?, ?, 3, 3, ?, 'hulp'"
            + " from toetslocatie l join toetslokaal z on z.locatie_id = l.id where l.naam = ?",
        begin, begin.plusHours(2), status, naam);
    return jdbc.queryForObject("select max(id) from lbt_sessie where begin = ?", Long.class, begin);
  }

  /** Gives a candidate a seat, as it stands after a status. */
  public long plaats(long sessie, long deelname, String status) {
    jdbc.update(
        "insert into lbt_plaatsing (id, sessie_id, deelname_id, inburgeraar_id, organisatie_id, status, geplaatst_op,"
            + " gewijzigd_door) select next value for lbt_plaatsing_seq, s.id, d.id, d.inburgeraar_id,"
            + " s.organisatie_id, ?, now(3), 'hulp' from lbt_sessie s join lbt_deelname d on d.id = ? where s.id = ?",
        status, deelname, sessie);
    jdbc.update("update lbt_sessie set bezet = bezet + 1 where id = ?", sessie);
    jdbc.update("update lbt_deelname set status = ? where id = ?", status, deelname);
    return jdbc.queryForObject("select max(id) from lbt_plaatsing where deelname_id = ?", Long.class, deelname);
  }

  /** Seats of a session that are taken. */
  public int bezet(long sessie) {
    return jdbc.queryForObject("select bezet from lbt_sessie where id = ?", Integer.class, sessie);
  }

  /** One value of the outcome with a number. */
  public String uitslag(String nummer, String kolom) {
    return jdbc.queryForObject(
        "select cast(" + kolom + " as char) from lbt_uitslag where examennummer = ?", String.class, nummer);
  }
}
