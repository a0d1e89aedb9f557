package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts rooms, sessions and candidates into the database for counts, without the rules of planning. */
@TestComponent
public class Landelijkhulp {
  private static final AtomicInteger NUMMER = new AtomicInteger();

  @Autowired private JdbcTemplate jdbc;
  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;

  private long id(String reeks) {
    return jdbc.queryForObject("select next value for " + reeks, Long.class);
  }

  /**
   * @param organisatie id of a gemeente
   * @param plaatsen seats, and as many devices
   * @return id of a room of a new location
   */
  public long lokaal(long organisatie, int plaatsen) {
    long locatie = id("toetslocatie_seq");
    jdbc.update(
        "insert into toetslocatie (id, organisatie_id, naam, adres, postcode, plaats, gewijzigd_door)"
            + " values (?, ?, ?, 'Plein 1', '1234 AB', 'Plaats', 'test')",
        locatie, organisatie, "Telgebouw " + NUMMER.incrementAndGet());
    jdbc.update(
        "insert into toetslocatie_openingstijd (locatie_id, weekdag, van, tot) select ?, seq, '00:00', '23:59'"
            + " from seq_1_to_7",
        locatie);
    long lokaal = id("toetslokaal_seq");
    jdbc.update(
        "insert into toetslokaal (id, locatie_id, naam, plaatsen, apparaten, rolstoel, gewijzigd_door)"
            + " values (?, ?, 'Lokaal', ?, ?, true, 'test')",
        lokaal, locatie, plaatsen, plaatsen);
    return lokaal;
  }

  /**
   * @param organisatie id of a gemeente
   * @param lokaal id of its room
   * @param begin when it begins; it takes an hour
   * @param plaatsen seats
   * @param status state
   * @return id of a session
   */
  public long sessie(long organisatie, long lokaal, LocalDateTime begin, int plaatsen, LbtSessiestatus status) {
    long sessie = id("lbt_sessie_seq");
    jdbc.update(
        "insert into lbt_sessie (id, organisatie_id, lokaal_id, begin, einde, gewenste_plaatsen, plaatsen, status,"
            + " gewijzigd_door) values (?, ?, ?, ?, ?, ?, ?, ?, 'test')",
        sessie, organisatie, lokaal, begin, begin.plusHours(1), plaatsen, plaatsen, status.name());
    return sessie;
  }

  /**
   * @param sessie id of a session
   * @param status how his seat stands
   * @param wachtdagen days between registration and the session
   * @return id of the test of a new candidate of Utrecht with a seat
   */
  public long kandidaat(long sessie, String status, int wachtdagen) {
    String vnummer = Inburgeraarhulp.vnummer();
    long persoon = new Inburgeraarhulp(leveringen, gegevens, jdbc).persoon(vnummer, "Kandidaat", "GM0344");
    LocalDateTime begin = jdbc.queryForObject("select begin from lbt_sessie where id = ?", LocalDateTime.class, sessie);
    long deelname = id("lbt_deelname_seq");
    jdbc.update(
        "insert into lbt_deelname (id, inburgeraar_id, examennummer, aangemeld_op, status, herkomst, gewijzigd_door)"
            + " values (?, ?, ?, ?, ?, 'DUO', 'test')",
        deelname, persoon, "T" + deelname, begin.toLocalDate().minusDays(wachtdagen), status);
    jdbc.update(
        "insert into lbt_plaatsing (id, sessie_id, deelname_id, inburgeraar_id, organisatie_id, status, geplaatst_op,"
            + " gewijzigd_door) select ?, id, ?, ?, organisatie_id, ?, ?, 'test' from lbt_sessie where id = ?",
        id("lbt_plaatsing_seq"), deelname, persoon, status, begin.minusDays(1).plusSeconds(NUMMER.incrementAndGet()),
        sessie);
    jdbc.update("update lbt_sessie set bezet = bezet + 1 where id = ?", sessie);
    return deelname;
  }

  /**
   * @param deelname id of a test
   * @param resultaat what DUO registered
   */
  public void uitslag(long deelname, LbtResultaat resultaat) {
    jdbc.update(
        "insert into lbt_uitslag (id, examennummer, deelname_id, datum_afname, resultaat, ontvangen_op, gewijzigd_door)"
            + " select ?, examennummer, id, current_date, ?, current_timestamp, 'test' from lbt_deelname where id = ?",
        id("lbt_uitslag_seq"), resultaat.name(), deelname);
  }
}
