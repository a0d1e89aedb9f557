package nl.inburgeringsportaal.toezicht;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.cursus.Cursushulp;
import nl.inburgeringsportaal.keurmerk.Keurmerkhulp;
import nl.inburgeringsportaal.keurmerk.LocatieGegevens;
import nl.inburgeringsportaal.keurmerk.TaalschooldeelService;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes schools and visits for a test, by the same way as people do. */
@TestComponent
public class Toezichthulp {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TaalschooldeelService delen;
  @Autowired private BezoekplanService plannen;
  @Autowired private BezoekformulierService formulieren;
  @Autowired private BelangService belangen;
  @Autowired private TestTijd.ZetbareKlok klok;

  /** A school with the keurmerk since today, and one location. */
  public long school() {
    return school("Taalschool " + UUID.randomUUID().toString().substring(0, 8));
  }

  /** The same with a name. */
  public long school(String naam) {
    long school = fabriek.createBean(Keurmerkhulp.class).school(Cursushulp.nummer(), naam);
    locatie(school, "Hoofdgebouw");
    return school;
  }

  /** Another location of a school. */
  public long locatie(long school, String naam) {
    gegevens.als(
        "keurmerk",
        () -> {
          delen.saveLocatie(school, new LocatieGegevens(null, 0, naam, "Kerkstraat 1", "3511 AB", "Utrecht", null));
          return null;
        });
    return locatie(school);
  }

  /** The last location of a school. */
  public long locatie(long school) {
    return jdbc.queryForObject("select max(id) from taalschool_locatie where taalschool_id = ?", Long.class, school);
  }

  /** Id of an account. */
  public long account(String gebruikersnaam) {
    return jdbc.queryForObject("select id from gebruiker where gebruikersnaam = ?", Long.class, gebruikersnaam);
  }

  /** Today by the clock of the test. */
  public LocalDate vandaag() {
    return klok.nu().toLocalDate();
  }

  /** A visit as it would be planned, of two hours. */
  public BezoekGegevens gegevens(long school, LocalDateTime begin, boolean aangekondigd, String... wie) {
    Set<Long> ids = Arrays.stream(wie).map(this::account).collect(Collectors.toSet());
    return new BezoekGegevens(
        null, 0, school, locatie(school), Bezoekaanleiding.REGULIER, begin, begin.plusHours(2), aangekondigd, ids);
  }

  /** A visit that keurmerk planned; its id. */
  public long bezoek(long school, LocalDateTime begin, boolean aangekondigd, String... wie) {
    return gegevens.als("keurmerk", () -> plannen.save(gegevens(school, begin, aangekondigd, wie)));
  }

  /** Gives an announced visit to others; who carried it out is taken off. */
  public void vervang(long bezoek, long school, LocalDateTime begin, String... door) {
    BezoekGegevens nieuw = gegevens(school, begin, true, door);
    gegevens.als(
        "keurmerk",
        () ->
            plannen.save(
                new BezoekGegevens(
                    bezoek, versie(bezoek), school, nieuw.locatieId(), nieuw.aanleiding(), nieuw.begin(),
                    nieuw.einde(), true, nieuw.bezoekers())));
  }

  /** Somebody new with the role of an inspecteur. */
  public String inspecteur() {
    return gegevens.nieuwePersoon(bow(), nl.inburgeringsportaal.base.Rol.INSPECTEUR_BOW);
  }

  /** Somebody new from outside Blik op Werk. */
  public String extern() {
    return gegevens.nieuwePersoon(
        jdbc.queryForObject("select min(id) from organisatie where soort = 'INSPECTIEPARTNER'", Long.class),
        nl.inburgeringsportaal.base.Rol.BEZOEKER_EXTERN);
  }

  private long bow() {
    return jdbc.queryForObject("select min(id) from organisatie where soort = 'BLIK_OP_WERK'", Long.class);
  }

  /** Something that is filled in now. */
  public Bezoektik tik(Bezoektik.Soort soort, Integer criterium, Criteriumoordeel oordeel, String tekst) {
    return new Bezoektik(UUID.randomUUID(), soort, criterium, oordeel, tekst, klok.nu());
  }

  /** Sends what somebody filled in. */
  public Bezoekuitkomst stuur(String wie, long bezoek, Bezoektik... tikken) {
    return gegevens.als(wie, () -> formulieren.verwerk(bezoek, List.of(tikken)));
  }

  /** Version of a visit. */
  public int versie(long bezoek) {
    return jdbc.queryForObject("select versie from toezichtbezoek where id = ?", Integer.class, bezoek);
  }

  /** Status of a visit. */
  public String status(long bezoek) {
    return jdbc.queryForObject("select status from toezichtbezoek where id = ?", String.class, bezoek);
  }

  /** Asks for an earlier visit, as keurmerk. */
  public void vervroeg(long school, LocalDate uiterlijk, String waarom) {
    gegevens.als(
        "keurmerk",
        () -> {
          plannen.vervroeg(school, uiterlijk, waarom);
          return null;
        });
  }

  /** Records that somebody has ties with a school. */
  public void belang(String wie, long school) {
    gegevens.als(
        "keurmerk",
        () -> {
          belangen.save(
              new BelangGegevens(null, 0, account(wie), school, vandaag().minusYears(1), null, "Gaf er les"));
          return null;
        });
  }

  /** A visit of an hour ago that keurmerk held; its id. */
  public long gehouden(long school) {
    long bezoek = bezoek(school, klok.nu().minusHours(1), true, inspecteur());
    gegevens.als(
        "keurmerk",
        () -> {
          plannen.meldUitgevoerd(bezoek, versie(bezoek));
          return null;
        });
    return bezoek;
  }
}
