package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes sessions with who supervises them and who takes the test, straight in the tables. */
@TestComponent
public class Sessiehulp {
  private static final AtomicInteger NUMMER = new AtomicInteger();

  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private IdBlokken ids;
  @Autowired private Klok klok;

  /**
   * Somebody who supervises.
   *
   * @param id id of the toetsbegeleider
   * @param account user name with which he logs in
   */
  public record Begeleider(long id, String account) {}

  /**
   * A candidate.
   *
   * @param deelname id of the test
   * @param persoon id of the person
   * @param nummer exam number
   */
  public record Kandidaat(long deelname, long persoon, String nummer) {}

  /** Somebody whom Utrecht lets supervise, with an account of his own. */
  public Begeleider begeleider() {
    Lbthulp hulp = fabriek.createBean(Lbthulp.class);
    long id = hulp.actief();
    String account = gegevens.nieuwePersoon(gemeente("GM0344"), Rol.TOETSBEGELEIDER);
    koppel(id, account);
    return new Begeleider(id, account);
  }

  /** Lets an account be a toetsbegeleider. */
  public void koppel(long begeleider, String account) {
    jdbc.update(
        "update toetsbegeleider set gebruiker_id = (select id from gebruiker where gebruikersnaam = ?) where id = ?",
        account, begeleider);
  }

  /** Id of the organisation of a gemeente. */
  public long gemeente(String code) {
    return jdbc.queryForObject(
        "select id from organisatie where soort = 'GEMEENTE' and gemeentecode = ? order by id limit 1",
        Long.class,
        code);
  }

  /** A session of Utrecht in a room of its own. */
  public long sessie(LocalDateTime begin, LbtSessiestatus status, int plaatsen, Begeleider... begeleiders) {
    long organisatie = gemeente("GM0344");
    long locatie = ids.volgende("toetslocatie_seq");
    long lokaal = ids.volgende("toetslokaal_seq");
    long id = ids.volgende("lbt_sessie_seq");
    jdbc.update(
        "insert into toetslocatie (id, organisatie_id, naam, adres, postcode, plaats, gewijzigd_door)"
            + " values (?, ?, ?, 'Stationsplein 1', '3511 ED', 'Utrecht', 'test')",
        locatie, organisatie, "Sessiegebouw " + NUMMER.incrementAndGet());
    jdbc.update(
        "insert into toetslocatie_openingstijd (locatie_id, weekdag, van, tot) select ?, seq, '00:00', '23:59'"
            + " from seq_1_to_7",
        locatie);
    jdbc.update(
        "insert into toetslokaal (id, locatie_id, naam, plaatsen, apparaten, rolstoel, gewijzigd_door)"
            + " values (?, ?, 'Lokaal 1', 50, 50, true, 'test')",
        lokaal, locatie);
    jdbc.update(
        "insert into lbt_sessie (id, organisatie_id, lokaal_id, begin, einde, gewenste_plaatsen, plaatsen, status,"
            + " klaargezet_op, gewijzigd_door) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'test')",
        id, organisatie, lokaal, begin, begin.plusHours(2), plaatsen, plaatsen, status.name(),
        status == LbtSessiestatus.KLAARGEZET ? klok.nu().minusDays(2) : null);
    Arrays.stream(begeleiders).forEach(wie -> begeleid(id, wie));
    return id;
  }

  /** Lets somebody supervise a session. */
  public void begeleid(long sessie, Begeleider wie) {
    jdbc.update(
        "insert into lbt_sessie_begeleider (id, sessie_id, toetsbegeleider_id, toegewezen_op, gewijzigd_door)"
            + " values (?, ?, ?, ?, 'test')",
        ids.volgende("lbt_sessie_begeleider_seq"), sessie, wie.id(), klok.nu());
  }

  /** Takes somebody off a session. */
  public void vervang(long sessie, Begeleider wie) {
    jdbc.update(
        "update lbt_sessie_begeleider set vervangen_op = ? where sessie_id = ? and toetsbegeleider_id = ?",
        klok.nu(), sessie, wie.id());
  }

  /** Somebody of a gemeente who is to take the test. */
  public Kandidaat kandidaat(String achternaam, String gemeentecode) {
    long persoon = ids.volgende("inburgeraar_seq");
    long deelname = ids.volgende("lbt_deelname_seq");
    String nummer = "X%07d".formatted(deelname);
    jdbc.update(
        "insert into inburgeraar (id, regime, doelgroep, vrijwillig, gemeentecode, plicht_begin, gewijzigd_door)"
            + " values (?, 'WI2021', 'ASIELSTATUSHOUDER', false, ?, '2026-03-02', 'test')",
        persoon, gemeentecode);
    jdbc.update(
        "insert into inburgeraar_persoon (inburgeraar_id, vnummer, achternaam, voornamen, geboortedatum,"
            + " gewijzigd_door) values (?, ?, ?, 'Senait', '1994-05-17', 'test')",
        persoon, "82%08d".formatted(persoon), achternaam);
    jdbc.update("insert into inburgeraar_contact (inburgeraar_id, gewijzigd_door) values (?, 'test')", persoon);
    jdbc.update(
        "insert into inzage (inburgeraar_id, gemeentecode, grond, van, gewijzigd_door)"
            + " values (?, ?, 'WOONT', '2026-01-01', 'test')",
        persoon, gemeentecode);
    jdbc.update(
        "insert into lbt_deelname (id, inburgeraar_id, examennummer, aangemeld_op, status, herkomst, gewijzigd_door)"
            + " values (?, ?, ?, '2026-09-01', 'AANGEMELD', 'DUO', 'test')",
        deelname, persoon, nummer);
    return new Kandidaat(deelname, persoon, nummer);
  }

  /** Gives a candidate a seat; id of the placement. */
  public long plaats(long sessie, Kandidaat wie) {
    long id = ids.volgende("lbt_plaatsing_seq");
    jdbc.update("update lbt_sessie set bezet = bezet + 1 where id = ?", sessie);
    jdbc.update("update lbt_deelname set status = 'INGEPLAND' where id = ?", wie.deelname());
    jdbc.update(
        "insert into lbt_plaatsing (id, sessie_id, deelname_id, inburgeraar_id, organisatie_id, status, geplaatst_op,"
            + " gewijzigd_door) select ?, id, ?, ?, organisatie_id, 'INGEPLAND', ?, 'test'"
            + " from lbt_sessie where id = ?",
        id, wie.deelname(), wie.persoon(), klok.nu(), sessie);
    return id;
  }

  /** A new candidate of Utrecht with a seat; id of the placement. */
  public long geplaatst(long sessie) {
    return plaats(sessie, kandidaat("Tesfay", "GM0344"));
  }

  /** A tap with a key of its own. */
  public static Afnametik tik(Afnamesoort soort, Long plaatsing, String waarde, LocalDateTime moment) {
    return new Afnametik(UUID.randomUUID(), soort, plaatsing, waarde, moment, false, null);
  }

  /** The taps with which a session is held from beginning to end by one person. */
  public static List<Afnametik> heleSessie(long plaatsing, LocalDateTime begin) {
    return List.of(
        tik(Afnamesoort.IDENTITEIT, plaatsing, "PASPOORT", begin),
        tik(Afnamesoort.AANWEZIG, plaatsing, null, begin.plusMinutes(1)),
        tik(Afnamesoort.START, null, null, begin.plusMinutes(2)),
        tik(Afnamesoort.STOP, null, null, begin.plusMinutes(60)),
        tik(Afnamesoort.AFSLUITEN, null, null, begin.plusMinutes(61)));
  }
}
