package nl.inburgeringsportaal.keurmerk;

import static nl.inburgeringsportaal.cursus.Cursushulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** More than a few learners go to another school only with the approval of a second person at Blik op Werk. */
@PortaalContext
class OvernameIT {
  private static final int GRENS = 15;
  private static final int RONDEN = 20;

  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Testgegevens gegevens;
  @Autowired private OvernameService overnames;
  @Autowired private KeurmerkwerkService werk;
  @Autowired private TestTijd.ZetbareKlok klok;
  private Keurmerkhulp hulp;
  private String nummerVan;
  private String nummerNaar;
  private long van;
  private long naar;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Keurmerkhulp.class);
    nummerVan = nummer();
    nummerNaar = nummer();
    van = hulp.school(nummerVan);
    naar = hulp.school(nummerNaar);
  }

  @AfterEach
  void einde() {
    gegevens.logUit();
    klok.terug();
  }

  private long vraag(int aantal) {
    return vraag("keurmerk", new OvernameGegevens(van, naar, aantal, hulp.vandaag(), "Wij hebben plaats."));
  }

  private long vraag(String wie, OvernameGegevens nieuw) {
    return gegevens.als(wie, () -> overnames.vraagAan(nieuw));
  }

  private void beslis(String wie, long id, Overnamestatus uitkomst) {
    gegevens.als(
        wie,
        () -> {
          overnames.beslis(id, 0, uitkomst, "De school heeft docenten en lokalen genoeg.");
          return null;
        });
  }

  private static String sleutel(Throwable fout) {
    return fout instanceof RegelOvertreden regel ? regel.sleutel() : String.valueOf(fout);
  }

  @Test
  void vanafZestienIsToestemmingNodigEnEenTweedePersoonGeeftDie() {
    assertThatThrownBy(() -> vraag(GRENS))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("aantal"));
    long id = vraag("beslisser", new OvernameGegevens(van, naar, GRENS + 1, hulp.vandaag(), null));
    assertThat(gegevens.als("beslisser", () -> werk.vind(Keurmerktaak.Soort.OVERNAME, id))).as("his own").isEmpty();
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.OVERNAME, id))).isEmpty();
    assertThat(gegevens.als("beslisser2", () -> werk.vind(Keurmerktaak.Soort.OVERNAME, id))).isPresent();

    assertThatThrownBy(() -> beslis("beslisser", id, Overnamestatus.GOEDGEKEURD))
        .satisfies(fout -> assertThat(sleutel(fout)).endsWith("overname-eigen"));
    assertThatThrownBy(() -> beslis("keurmerk", id, Overnamestatus.GOEDGEKEURD))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                jdbc.update(
                    "update overname set status = 'GOEDGEKEURD', motivering = 'x', beslist_op = now(),"
                        + " beslist_door = opgenomen_door where id = ?",
                    id))
        .as("the database refuses it as well")
        .isInstanceOf(DataAccessException.class);
    beslis("beslisser2", id, Overnamestatus.GOEDGEKEURD);
    OvernameDetail klaar = gegevens.als("keurmerk", () -> overnames.findById(id));
    assertThat(klaar.rij().status()).isEqualTo(Overnamestatus.GOEDGEKEURD);
    assertThat(klaar.rij().beslistOp()).isEqualTo(hulp.vandaag());
    assertThatThrownBy(() -> beslis("beslisser2", id, Overnamestatus.AFGEWEZEN))
        .satisfies(fout -> assertThat(sleutel(fout)).endsWith("overname-klaar"));
  }

  @Test
  void naarEenSchoolDieNiemandMagAannemenGaatNiemand() {
    hulp.schorsing(hulp.procedure(naar));
    long id = vraag(20);

    assertThatThrownBy(() -> beslis("beslisser", id, Overnamestatus.GOEDGEKEURD))
        .satisfies(fout -> assertThat(sleutel(fout)).endsWith("overname-stand"));
    beslis("beslisser", id, Overnamestatus.AFGEWEZEN);
    assertThat(gegevens.als("keurmerk", () -> overnames.findById(id)).rij().status())
        .isEqualTo(Overnamestatus.AFGEWEZEN);
  }

  @Test
  void eenVerzoekWachtEenKeerEnWatVeranderdIsWordtNietBeslist() {
    long id = vraag(20);
    assertThatThrownBy(() -> vraag(30)).satisfies(fout -> assertThat(sleutel(fout)).endsWith("overname-wacht"));
    assertThatThrownBy(() -> vraag("keurmerk", new OvernameGegevens(van, van, 20, hulp.vandaag(), null)))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(
            () -> vraag("keurmerk", new OvernameGegevens(van, naar, 20, hulp.vandaag().plusDays(1), null)))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(
            () ->
                gegevens.als(
                    "beslisser",
                    () -> {
                      overnames.beslis(id, 1, Overnamestatus.AFGEWEZEN, "Te weinig plaats.");
                      return null;
                    }))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    gegevens.als(
        "keurmerk",
        () -> {
          overnames.trekIn(id, 0);
          return null;
        });
    assertThat(vraag(30)).as("a new one after it was withdrawn").isPositive();
    OvernameFilter wachtend = new OvernameFilter(nummerNaar, Set.of(Overnamestatus.AANGEVRAAGD));
    assertThat(gegevens.als("keurmerk", () -> overnames.list(wachtend, PageRequest.of(0, 50))).getContent())
        .extracting(OvernameListItem::aantal)
        .containsExactly(30);
  }

  @Test
  void meerOvergangenDanZonderToestemmingMagIsWerkTotErEenVerzoekIs() {
    LocalDate over = hulp.vandaag().minusDays(20);
    gaOver(GRENS, over);
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.OVERNAME_ZONDER, naar))).isEmpty();
    gaOver(1, over.minusDays(5));
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.OVERNAME_ZONDER, naar)))
        .get()
        .extracting(Keurmerktaak::kenmerk)
        .isEqualTo("16");
    long id = vraag(GRENS + 1);
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.OVERNAME_ZONDER, naar))).isEmpty();
    gegevens.als(
        "keurmerk",
        () -> {
          overnames.trekIn(id, 0);
          return null;
        });
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.OVERNAME_ZONDER, naar)))
        .as("a request that was withdrawn explains nothing")
        .get()
        .extracting(Keurmerktaak::plaats)
        .as("from where they came")
        .isEqualTo("Taalschool " + nummerVan);
    beslis("beslisser", vraag(GRENS + 5), Overnamestatus.AFGEWEZEN);
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.OVERNAME_ZONDER, naar)))
        .as("what was refused was not allowed")
        .isPresent();
    beslis("beslisser", vraag(GRENS + 1), Overnamestatus.GOEDGEKEURD);
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.OVERNAME_ZONDER, naar))).isEmpty();
    gaOver(1, over);
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Keurmerktaak.Soort.OVERNAME_ZONDER, naar)))
        .as("one more than was approved")
        .isPresent();
  }

  /** People whose offer at the first school ends and who begin at the second one the day after. */
  private void gaOver(int aantal, LocalDate dag) {
    for (int i = 0; i < aantal; i++) {
      String vnummer = hulp.cursus().cursist("GM0344", nummerVan, dag.minusMonths(6).toString(), "GEMEENTE");
      jdbc.update(
          "update aanbod a join inburgeraar_persoon p on p.inburgeraar_id = a.inburgeraar_id set a.einde = ?"
              + " where p.vnummer = ?",
          dag, vnummer);
      jdbc.update(
          "insert into aanbod (id, inburgeraar_id, instelling_id, begin, gewijzigd_door)"
              + " select next value for aanbod_seq, p.inburgeraar_id, t.instelling_id, ?, 'proef'"
              + " from inburgeraar_persoon p join taalschool t on t.id = ? where p.vnummer = ?",
          dag.plusDays(1), naar, vnummer);
    }
  }

  @Test
  void tweeBeslissersInDezelfdeSecondeGevenEenBeslissing() {
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      long id = vraag(20 + ronde);
      AtomicInteger gelukt = new AtomicInteger();
      CyclicBarrier start = new CyclicBarrier(2);
      CompletableFuture<?> een = tegelijk("beslisser", id, Overnamestatus.GOEDGEKEURD, start, gelukt);
      CompletableFuture<?> ander = tegelijk("beslisser2", id, Overnamestatus.AFGEWEZEN, start, gelukt);
      CompletableFuture.allOf(een, ander).join();
      assertThat(gelukt.get()).as("ronde %d", ronde).isEqualTo(1);
    }
  }

  private CompletableFuture<Void> tegelijk(
      String wie, long id, Overnamestatus uitkomst, CyclicBarrier start, AtomicInteger gelukt) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            start.await();
            beslis(wie, id, uitkomst);
            gelukt.incrementAndGet();
          } catch (RegelOvertreden geweigerd) {
            assertThat(geweigerd.sleutel()).endsWith("overname-klaar");
          } catch (InterruptedException | java.util.concurrent.BrokenBarrierException fout) {
            throw new IllegalStateException(fout);
          }
        });
  }
}
