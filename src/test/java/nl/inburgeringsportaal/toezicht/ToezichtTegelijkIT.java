package nl.inburgeringsportaal.toezicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two inspecteurs in the same second: a visitor is planned once, and never against ties that came in between. */
@PortaalContext
class ToezichtTegelijkIT {
  private static final int RONDEN = 40;

  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private Testgegevens gegevens;
  @Autowired private BezoekplanService plannen;
  @Autowired private BelangService belangen;
  @Autowired private ToezichtwerkService werk;
  @Autowired private JdbcTemplate jdbc;

  private Toezichthulp hulp;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Toezichthulp.class);
  }

  /** Lets two do something at once; how many of them it worked for. */
  private static int tegelijk(IntFunction<Runnable> wat) {
    CyclicBarrier start = new CyclicBarrier(2);
    AtomicInteger gelukt = new AtomicInteger();
    CompletableFuture<?>[] beide = new CompletableFuture<?>[2];
    for (int i = 0; i < 2; i++) {
      Runnable werk = wat.apply(i);
      beide[i] =
          CompletableFuture.runAsync(
              () -> {
                try {
                  start.await();
                  werk.run();
                  gelukt.incrementAndGet();
                } catch (DomeinFout geweigerd) {
                  assertThat(geweigerd.sleutel()).startsWith("toezicht.fout.bezoeker.");
                } catch (InterruptedException | java.util.concurrent.BrokenBarrierException fout) {
                  throw new IllegalStateException(fout);
                }
              });
    }
    CompletableFuture.allOf(beide).join();
    return gelukt.get();
  }

  @Test
  void iemandWordtNooitTweemaalTegelijkGepland() {
    long[] scholen = {hulp.school(), hulp.school()};
    String wie = hulp.inspecteur();
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      LocalDateTime begin = hulp.vandaag().plusDays(1 + ronde).atTime(10, 0);
      int gelukt =
          tegelijk(
              wat -> {
                BezoekGegevens bezoek = hulp.gegevens(scholen[wat], begin.plusMinutes(30L * wat), true, wie);
                return () -> gegevens.als("keurmerk", () -> plannen.save(bezoek));
              });
      assertThat(gelukt).as("ronde %d", ronde).isEqualTo(1);
    }
  }

  @Test
  void eenBandDieTegelijkWordtVastgelegdBlokkeertOfWordtWerk() {
    long school = hulp.school();
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      String wie = hulp.inspecteur();
      BezoekGegevens bezoek = hulp.gegevens(school, hulp.vandaag().plusDays(1).atTime(10, 0), true, wie);
      BelangGegevens belang =
          new BelangGegevens(null, 0, hulp.account(wie), school, hulp.vandaag(), null, "Is er docent geweest");
      int gelukt =
          tegelijk(
              wat ->
                  wat == 0
                      ? () -> gegevens.als("keurmerk", () -> plannen.save(bezoek))
                      : () ->
                          gegevens.als(
                              "beslisser",
                              () -> {
                                belangen.save(belang);
                                return null;
                              }));
      long gepland =
          jdbc.queryForObject(
              "select count(*) from toezichtbezoek_bezoeker where gebruiker_id = ?", Long.class, hulp.account(wie));
      assertThat(gelukt).as("ronde %d", ronde).isEqualTo((int) gepland + 1);
      if (gepland == 1) {
        Long id =
            jdbc.queryForObject(
                "select bezoek_id from toezichtbezoek_bezoeker where gebruiker_id = ?", Long.class, hulp.account(wie));
        assertThat(gegevens.als("keurmerk", () -> werk.vind(Toezichttaak.Soort.STRIJDIG, id)))
            .as("ronde %d: a visit that was planned first is work", ronde)
            .isPresent();
      }
    }
  }
}
