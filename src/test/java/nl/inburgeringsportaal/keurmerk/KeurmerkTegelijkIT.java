package nl.inburgeringsportaal.keurmerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.inburgeringsportaal.Inburgeringsportaal;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.cursus.Cursushulp;
import nl.inburgeringsportaal.demo.DemoAanmelding;
import nl.inburgeringsportaal.keurmerk.internal.Vaststeller;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import nl.inburgeringsportaal.testbasis.TestTijd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Two deciders at two servers on one database in the same second: one decision, and one clear message. */
@PortaalContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeurmerkTegelijkIT {
  private static final int RONDEN = 200;

  @Autowired private ApplicationContext hier;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private ConfigurableApplicationContext daar;
  private Keurmerkhulp hulp;

  @BeforeAll
  void tweedeServer() {
    klok.terug();
    daar =
        new SpringApplicationBuilder(Inburgeringsportaal.class, DemoAanmelding.class, TestTijd.class)
            .initializers(new TestDatabase())
            .properties(Map.of("server.port", "0", "server.address", "127.0.0.1", "spring.jmx.enabled", "false"))
            .run();
    // The second portal has taken the static holder over.
    SecurityContextHolder.setContextHolderStrategy(hier.getBean(SecurityContextHolderStrategy.class));
    hulp = fabriek.createBean(Keurmerkhulp.class);
  }

  @AfterAll
  void sluit() {
    daar.close();
    SecurityContextHolder.setContextHolderStrategy(hier.getBean(SecurityContextHolderStrategy.class));
  }

  @Test
  void tweeBeslissersInDezelfdeSecondeGevenEenBesluitEnEenDuidelijkBericht() {
    long procedure = hulp.procedure(hulp.school(Cursushulp.nummer()));
    Besluitsoort soort = Besluitsoort.SCHORSEN;
    Long schorsing = null;
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      boolean schors = soort == Besluitsoort.SCHORSEN;
      long besluit =
          hulp.concept(procedure, soort, hulp.vandaag(), schors ? null : schorsing, schors ? "Gevaar." : null);
      int versie = hulp.versie(besluit);
      AtomicReference<String> bericht = new AtomicReference<>();
      assertThat(tegelijk(besluit, versie, bericht)).as("ronde %d", ronde).isEqualTo(1);
      assertThat(bericht.get()).as("ronde %d", ronde).isEqualTo("keurmerk.fout.al-vastgesteld");
      assertThat(
              jdbc.queryForObject(
                  "select count(*) from keurmerkstatus where besluit_id = ?", Integer.class, besluit))
          .isEqualTo(1);
      schorsing = besluit;
      soort = schors ? Besluitsoort.OPHEFFEN : Besluitsoort.SCHORSEN;
    }
    assertThat(
            jdbc.queryForObject(
                "select max(n.laatste) - count(*) from keurmerknummer n join keurmerkbesluit b"
                    + " on b.nummer like concat('BOW-', n.jaar, '-%') where n.jaar = 2026",
                Integer.class))
        .as("no number was skipped")
        .isZero();
  }

  private int tegelijk(long besluit, int versie, AtomicReference<String> bericht) {
    AtomicInteger gelukt = new AtomicInteger();
    CyclicBarrier start = new CyclicBarrier(2);
    CompletableFuture<?>[] beide = new CompletableFuture<?>[2];
    for (int i = 0; i < 2; i++) {
      Vaststeller vaststeller = (i == 0 ? hier : daar).getBean(Vaststeller.class);
      String wie = i == 0 ? "beslisser" : "beslisser2";
      beide[i] =
          CompletableFuture.runAsync(
              () -> {
                try {
                  start.await();
                  vaststeller.stelVast(besluit, versie, hulp.vandaag(), wie);
                  gelukt.incrementAndGet();
                } catch (RegelOvertreden geweigerd) {
                  bericht.set(geweigerd.sleutel());
                } catch (InterruptedException | java.util.concurrent.BrokenBarrierException fout) {
                  throw new IllegalStateException(fout);
                }
              });
    }
    CompletableFuture.allOf(beide).join();
    return gelukt.get();
  }
}
