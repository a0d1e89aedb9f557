package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes toetsbegeleiders, trainings and what belongs to them for a test, through the services of who does it. */
@TestComponent
public class Lbthulp {
  private static final AtomicInteger NUMMER = new AtomicInteger();

  @Autowired private BegeleidervoorstelService voorstellen;
  @Autowired private ToestemmingService toestemmingen;
  @Autowired private CertificaatService certificaten;
  @Autowired private DuoaccountService accounts;
  @Autowired private TrainingService trainingen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Klok klok;

  /**
   * @param gemeentecode code of a gemeente
   * @return id of the organisation that it is
   */
  public long gemeente(String gemeentecode) {
    return jdbc.queryForObject(
        "select id from organisatie where soort = 'GEMEENTE' and gemeentecode = ?", Long.class, gemeentecode);
  }

  /**
   * @return id of somebody whom Utrecht has just proposed
   */
  public long voorgesteld() {
    int nummer = NUMMER.incrementAndGet();
    BegeleidervoorstelGegevens wie =
        new BegeleidervoorstelGegevens(
            gemeente("GM0344"), "Begeleider " + nummer, "begeleider" + nummer + "@voorbeeld.example", null);
    return gegevens.als("gemeente", () -> voorstellen.stelVoor(wie));
  }

  /**
   * @param begin when it begins
   * @param plaatsen seats
   * @return what Bureau ICE fills in about a new training of three hours
   */
  public static TrainingGegevens training(LocalDateTime begin, int plaatsen) {
    return new TrainingGegevens(
        null, 0, "Training", begin, begin.plusHours(3), "Culemborg", null, plaatsen, "Ochtend: het protocol.");
  }

  /**
   * @param begin when it begins
   * @param plaatsen seats
   * @return id of a new training
   */
  public long gepland(LocalDateTime begin, int plaatsen) {
    return gegevens.als("ice", () -> trainingen.save(training(begin, plaatsen)));
  }

  /**
   * @return id of somebody who passed a training today
   */
  public long getraind() {
    long wie = voorgesteld();
    slaag(wie);
    return wie;
  }

  /**
   * Lets somebody pass a training today.
   *
   * @param wie id of a toetsbegeleider
   */
  public void slaag(long wie) {
    long training = gepland(klok.nu().plusHours(1), 5);
    gegevens.als("gemeente", () -> voorstellen.meldAan(wie, training));
    gegevens.als(
        "ice",
        () -> {
          long deelname = trainingen.deelnemers(training).getFirst().id();
          trainingen.noteerAanwezig(deelname, true);
          trainingen.noteerUitkomst(deelname, Trainingsuitkomst.GESLAAGD);
          return null;
        });
  }

  /**
   * @param tot end of the certificate, exclusive, null for none
   * @return id of somebody with a certificate from today
   */
  public long gecertificeerd(LocalDate tot) {
    long wie = getraind();
    gegevens.als("ice", () -> certificaten.geefUit(wie, klok.vandaag(), tot));
    return wie;
  }

  /**
   * @return id of somebody with a certificate and permission of Utrecht
   */
  public long toegestaan() {
    long wie = gecertificeerd(null);
    gegevens.als("gemeente", () -> toestemmingen.geef(wie, gemeente("GM0344"), klok.vandaag(), null));
    return wie;
  }

  /**
   * @return id of somebody who may supervise
   */
  public long actief() {
    long wie = toegestaan();
    gegevens.als(
        "duo2",
        () -> {
          accounts.verleen(wie);
          return null;
        });
    return wie;
  }

  /**
   * @param tabel certificaat, toestemming or training_deelname
   * @param wie id of a toetsbegeleider
   * @return id of the last of his rows there
   */
  public long laatste(String tabel, long wie) {
    Long id = jdbc.queryForObject("select max(id) from " + tabel + " where toetsbegeleider_id = ?", Long.class, wie);
    if (id == null) {
      throw new NietGevonden();
    }
    return id;
  }
}
