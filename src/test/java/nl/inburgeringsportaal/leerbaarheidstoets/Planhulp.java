package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes locations, sessions and candidates for a test. What it makes belongs to Utrecht unless it says otherwise. */
@TestComponent
public class Planhulp {
  /** Code of Utrecht. */
  public static final String UTRECHT = "GM0344";

  private static final AtomicInteger NUMMER = new AtomicInteger();

  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private LocatieService locaties;
  @Autowired private LokaalService lokalen;
  @Autowired private SessieplanService plannen;
  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;

  /**
   * @return what makes toetsbegeleiders
   */
  public Lbthulp begeleiders() {
    return fabriek.createBean(Lbthulp.class);
  }

  /**
   * @return what is filled in about a new building, open from Monday to Saturday from 8 to 18 hours
   */
  public LocatieGegevens locatie() {
    Map<DayOfWeek, Openingstijd> uren = new HashMap<>();
    Arrays.stream(DayOfWeek.values())
        .filter(dag -> dag != DayOfWeek.SUNDAY)
        .forEach(dag -> uren.put(dag, new Openingstijd(LocalTime.of(8, 0), LocalTime.of(18, 0))));
    return new LocatieGegevens(
        null, 0, begeleiders().gemeente(UTRECHT), "Gebouw " + NUMMER.incrementAndGet(), "Singel 1", "3511 AB",
        "Utrecht", "Bus 4 tot halte Singel.", null, uren, null);
  }

  /**
   * @return id of a new building
   */
  public long nieuweLocatie() {
    return gegevens.als("planner", () -> locaties.save(locatie()));
  }

  /**
   * @param locatie id of a building
   * @param plaatsen seats and devices
   * @return id of a new room in it
   */
  public long lokaal(long locatie, int plaatsen) {
    LokaalGegevens nieuw =
        new LokaalGegevens(
            null, 0, locatie, "Lokaal " + NUMMER.incrementAndGet(), plaatsen, plaatsen, false, null);
    return gegevens.als("planner", () -> lokalen.save(nieuw));
  }

  /**
   * @param lokaal id of a room
   * @param begin when it begins
   * @param begeleiders who supervises it
   * @return what is filled in about a session of two hours for ten candidates
   */
  public SessieGegevens sessie(long lokaal, LocalDateTime begin, Long... begeleiders) {
    return new SessieGegevens(
        null, 0, begeleiders().gemeente(UTRECHT), lokaal, begin, begin.plusHours(2), 10, null, null,
        List.of(begeleiders));
  }

  /**
   * @param lokaal id of a room
   * @param begin when it begins
   * @param begeleiders who supervises it
   * @return id of a planned session of two hours for ten candidates
   */
  public long gepland(long lokaal, LocalDateTime begin, Long... begeleiders) {
    return gegevens.als("planner", () -> plannen.save(sessie(lokaal, begin, begeleiders), true));
  }

  /**
   * @param aantal how many
   * @param gemeente code of their gemeente
   * @return ids of the tests of new candidates who have an exam number and wait for a place
   */
  public List<Long> kandidaten(int aantal, String gemeente) {
    List<String> regels = new ArrayList<>(List.of(Inburgeraarhulp.KOP));
    List<String> nummers = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      nummers.add(Inburgeraarhulp.vnummer());
      regels.add(Inburgeraarhulp.regel(nummers.getLast(), "Kandidaat", gemeente));
    }
    new Inburgeraarhulp(leveringen, gegevens, jdbc).lever(regels.toArray(String[]::new));
    return nummers.stream().map(this::deelname).toList();
  }

  private long deelname(String vnummer) {
    Long persoon =
        jdbc.queryForObject("select inburgeraar_id from inburgeraar_persoon where vnummer = ?", Long.class, vnummer);
    long id = jdbc.queryForObject("select next value for lbt_deelname_seq", Long.class);
    jdbc.update(
        "insert into lbt_deelname (id, inburgeraar_id, examennummer, aangemeld_op, status, herkomst, gewijzigd_door)"
            + " values (?, ?, ?, ?, 'AANGEMELD', 'DUO', 'test')",
        id, persoon, "P" + vnummer, LocalDate.of(2026, 10, 1));
    return id;
  }

  /**
   * @param deelname id of the test of a candidate
   * @return id of the candidate
   */
  public long persoon(long deelname) {
    return jdbc.queryForObject("select inburgeraar_id from lbt_deelname where id = ?", Long.class, deelname);
  }

  /**
   * @param tabel name of a table
   * @param kolom name of a column
   * @param id id of a row
   * @return what stands there, as text
   */
  public String waarde(String tabel, String kolom, long id) {
    return jdbc.queryForObject("select " + kolom + " from " + tabel + " where id = ?", String.class, id);
  }
}
