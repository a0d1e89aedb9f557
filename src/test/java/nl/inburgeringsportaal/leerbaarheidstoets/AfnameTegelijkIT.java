package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.inburgeringsportaal.Inburgeringsportaal;
import nl.inburgeringsportaal.demo.DemoAanmelding;
import nl.inburgeringsportaal.demo.DemoAccounts;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp.Begeleider;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp.Kandidaat;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Two tablets that speak to two servers on one database, at the same moment: each tap counts once, both sets count, and
 * of what contradicts each other the later moment holds.
 */
@PortaalContext
class AfnameTegelijkIT {
  private static final int RONDEN = 200;
  private static ConfigurableApplicationContext tweedeServer;

  @Autowired private AfnameService afnames;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private SecurityContextHolderStrategy houder;

  private Sessiehulp hulp;
  private LocalDateTime tien;
  private Begeleider annet;
  private Begeleider bilal;

  @BeforeAll
  static void startTweedeServer() {
    tweedeServer =
        new SpringApplicationBuilder(
                Inburgeringsportaal.class, DemoAanmelding.class, DemoAccounts.class, Testgegevens.class, TestTijd.class)
            .initializers(new TestDatabase())
            .properties("server.port=0", "spring.main.lazy-initialization=true")
            .run();
  }

  @AfterAll
  static void stopTweedeServer() {
    tweedeServer.close();
  }

  @BeforeEach
  void begin() {
    // The second server has taken the static holder over.
    SecurityContextHolder.setContextHolderStrategy(houder);
    klok.terug();
    tien = klok.nu().toLocalDate().atTime(10, 0);
    hulp = fabriek.createBean(Sessiehulp.class);
    annet = hulp.begeleider();
    bilal = hulp.begeleider();
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
  }

  private void tegelijk(Runnable een, Runnable ander) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      Future<?> eerste = pool.submit(een);
      Future<?> tweede = pool.submit(ander);
      eerste.get();
      tweede.get();
    }
  }

  private Runnable hier(Begeleider wie, long sessie, List<Afnametik> tikken) {
    return () -> gegevens.als(wie.account(), () -> afnames.verwerk(sessie, tikken));
  }

  private static Runnable daar(Begeleider wie, long sessie, List<Afnametik> tikken) {
    Testgegevens mensen = tweedeServer.getBean(Testgegevens.class);
    AfnameService dienst = tweedeServer.getBean(AfnameService.class);
    // Each server has a holder of its own; the one that is reached without asking is that of the first.
    SecurityContextHolderStrategy houder = tweedeServer.getBean(SecurityContextHolderStrategy.class);
    return () ->
        mensen.als(
            wie.account(),
            () -> {
              houder.setContext(SecurityContextHolder.getContext());
              try {
                return dienst.verwerk(sessie, tikken);
              } finally {
                houder.clearContext();
              }
            });
  }

  @Test
  void tweeTabletsTegelijkVerliezenNietsEnTellenNietsDubbel() throws Exception {
    long sessie = hulp.sessie(tien, LbtSessiestatus.KLAARGEZET, 20, annet, bilal);
    List<Long> plaatsen = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      plaatsen.add(hulp.geplaatst(sessie));
    }
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      LocalDateTime moment = tien.plusSeconds(ronde);
      Long plaats = plaatsen.get(ronde % plaatsen.size());
      boolean aanwezigLaatst = ronde % 2 == 0;
      Afnametik zelfde = Sessiehulp.tik(Afnamesoort.HULP, plaats, "UITLEG", moment);
      Afnametik aanwezig =
          Sessiehulp.tik(Afnamesoort.AANWEZIG, plaats, null, moment.plusNanos(aanwezigLaatst ? 900_000_000 : 0));
      Afnametik afwezig =
          Sessiehulp.tik(Afnamesoort.AFWEZIG, plaats, null, moment.plusNanos(aanwezigLaatst ? 0 : 900_000_000));
      tegelijk(
          hier(annet, sessie, List.of(zelfde, aanwezig)), daar(bilal, sessie, List.of(zelfde, aanwezig, afwezig)));
      assertThat(
              jdbc.queryForObject("select status from lbt_plaatsing where id = ?", String.class, plaats))
          .as("ronde " + ronde)
          .isEqualTo(aanwezigLaatst ? "VERSCHENEN" : "INGEPLAND");
    }

    assertThat(
            jdbc.queryForObject("select count(*) from lbt_gebeurtenis where sessie_id = ?", Integer.class, sessie))
        .isEqualTo(RONDEN * 3);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from lbt_gebeurtenis where sessie_id = ? and geweigerd is not null",
                Integer.class,
                sessie))
        .isZero();
  }

  @Test
  void deLaatstePlaatsGaatNaarEenVanTweeEnTweeHandtekeningenTegelijkSluitenEenmaal() throws Exception {
    for (int ronde = 0; ronde < 20; ronde++) {
      long sessie = hulp.sessie(tien, LbtSessiestatus.KLAARGEZET, 1, annet, bilal);
      Kandidaat een = hulp.kandidaat("Een", "GM0344");
      Kandidaat twee = hulp.kandidaat("Twee", "GM0344");
      tegelijk(
          hier(annet, sessie, List.of(Sessiehulp.tik(Afnamesoort.ONAANGEKONDIGD, null, een.nummer(), tien))),
          daar(bilal, sessie, List.of(Sessiehulp.tik(Afnamesoort.ONAANGEKONDIGD, null, twee.nummer(), tien))));
      Long plaats =
          jdbc.queryForObject("select id from lbt_plaatsing where sessie_id = ?", Long.class, sessie);
      Afnametik afwezig = Sessiehulp.tik(Afnamesoort.AFWEZIG, plaats, null, tien.plusMinutes(1));
      tegelijk(
          hier(annet, sessie, List.of(afwezig, teken(5))), daar(bilal, sessie, List.of(afwezig, teken(6))));

      assertThat(jdbc.queryForMap("select status, bezet from lbt_sessie where id = ?", sessie))
          .as("ronde " + ronde)
          .containsEntry("status", "AFGEROND")
          .containsEntry("bezet", 1);
      assertThat(
              jdbc.queryForObject("select count(*) from lbt_noshow where plaatsing_id = ?", Integer.class, plaats))
          .isEqualTo(1);
    }
  }

  private Afnametik teken(int minuut) {
    return Sessiehulp.tik(Afnamesoort.AFSLUITEN, null, null, tien.plusMinutes(minuut));
  }
}
