package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import nl.inburgeringsportaal.Inburgeringsportaal;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.demo.DemoAanmelding;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.Openingstijd;
import nl.inburgeringsportaal.leerbaarheidstoets.Planhulp;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieGegevens;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import nl.inburgeringsportaal.testbasis.TestTijd;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two planners at two servers on one database in the same second: a rule is never broken by both together. */
@PortaalContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanningTegelijkIT {
  private static final int RONDEN = 200;
  private static final int PER_DAG = 100;

  @Autowired private ApplicationContext hier;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private ConfigurableApplicationContext daar;
  private Planhulp hulp;
  private long locatie;
  private long utrecht;

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
    hulp = fabriek.createBean(Planhulp.class);
    locatie = hulp.nieuweLocatie();
    utrecht = hulp.begeleiders().gemeente(Planhulp.UTRECHT);
  }

  @AfterAll
  void sluit() {
    daar.close();
    SecurityContextHolder.setContextHolderStrategy(hier.getBean(SecurityContextHolderStrategy.class));
  }

  @BeforeEach
  void begin() {
    klok.terug();
  }

  private ApplicationContext server(int nummer) {
    return nummer == 0 ? hier : daar;
  }

  /** Both do it at once; how many of them were not refused. */
  private int tegelijk(IntFunction<Runnable> werk) {
    AtomicInteger gelukt = new AtomicInteger();
    CyclicBarrier start = new CyclicBarrier(2);
    CompletableFuture<?>[] beide = new CompletableFuture<?>[2];
    for (int i = 0; i < 2; i++) {
      Runnable eigen = werk.apply(i);
      beide[i] =
          CompletableFuture.runAsync(
              () -> {
                try {
                  start.await();
                  eigen.run();
                  gelukt.incrementAndGet();
                } catch (RegelOvertreden geweigerd) {
                  // One of both is to be refused.
                } catch (InterruptedException | java.util.concurrent.BrokenBarrierException fout) {
                  throw new IllegalStateException(fout);
                }
              });
    }
    CompletableFuture.allOf(beide).join();
    return gelukt.get();
  }

  private static LocalDateTime moment(int ronde) {
    return LocalDate.of(2026, 11, 10).plusDays(ronde / PER_DAG).atTime(8, 0).plusMinutes(5L * (ronde % PER_DAG));
  }

  private SessieGegevens sessie(long lokaal, int ronde, long wie) {
    LocalDateTime begin = moment(ronde);
    return new SessieGegevens(
        null, 0, utrecht, lokaal, begin, begin.plusMinutes(5), 1, null, null, List.of(wie));
  }

  @Test
  void eenLokaalHeeftEenSessieTegelijk() {
    long lokaal = hulp.lokaal(locatie, 2);
    List<Long> wie = List.of(hulp.begeleiders().actief(), hulp.begeleiders().actief());
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      int nu = ronde;
      int gelukt =
          tegelijk(i -> () -> server(i).getBean(Sessieboek.class).bewaar(sessie(lokaal, nu, wie.get(i)), true));
      assertThat(gelukt).as("ronde %d", ronde).isEqualTo(1);
    }
  }

  @Test
  void eenBegeleiderHeeftEenSessieTegelijkOokAlsHijTweemaalIsVoorgesteld() {
    List<Long> lokalen = List.of(hulp.lokaal(locatie, 2), hulp.lokaal(locatie, 2));
    long een = hulp.begeleiders().actief();
    long zelfde = hulp.begeleiders().actief();
    jdbc.update(
        "update toetsbegeleider a join toetsbegeleider b on b.id = ? set a.gebruiker_id = b.gebruiker_id,"
            + " a.mail = b.mail, a.organisatie_id = (select id from organisatie where gemeentecode = 'GM0193'"
            + " and soort = 'GEMEENTE') where a.id = ?",
        een, zelfde);
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      int nu = ronde;
      List<Long> wie = ronde % 2 == 0 ? List.of(een, een) : List.of(een, zelfde);
      int gelukt =
          tegelijk(
              i -> () -> server(i).getBean(Sessieboek.class).bewaar(sessie(lokalen.get(i), nu, wie.get(i)), true));
      assertThat(gelukt).as("ronde %d", ronde).isEqualTo(1);
    }
  }

  private long nieuweSessie(int plaatsen, int dag) {
    long lokaal = hulp.lokaal(locatie, plaatsen);
    return hulp.gepland(lokaal, LocalDate.of(2026, 11, 16).plusDays(dag).atTime(9, 0), hulp.begeleiders().actief());
  }

  /** Takes out whoever has a place, for the next round. */
  private void leeg(List<Long> sessies) {
    Plaatsingboek boek = hier.getBean(Plaatsingboek.class);
    for (long sessie : sessies) {
      jdbc.queryForList("select id from lbt_plaatsing where sessie_id = ? and beeindigd_op is null", Long.class, sessie)
          .forEach(id -> boek.haalUit(boek.vind(id).orElseThrow()));
    }
  }

  private int plaats(int server, long sessie, long kandidaat) {
    return (int) server(server).getBean(Plaatsingboek.class).plaats(sessie, kandidaat, false);
  }

  @Test
  void eenKandidaatKrijgtEenPlaatsTegelijk() {
    List<Long> sessies = List.of(nieuweSessie(3, 0), nieuweSessie(3, 1));
    long kandidaat = hulp.kandidaten(1, Planhulp.UTRECHT).getFirst();
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      assertThat(tegelijk(i -> () -> plaats(i, sessies.get(i), kandidaat))).as("ronde %d", ronde).isEqualTo(1);
      leeg(sessies);
    }
  }

  @Test
  void deLaatstePlaatsWordtEenmaalGegeven() {
    long sessie = nieuweSessie(1, 2);
    List<Long> kandidaten = hulp.kandidaten(2, Planhulp.UTRECHT);
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      assertThat(tegelijk(i -> () -> plaats(i, sessie, kandidaten.get(i)))).as("ronde %d", ronde).isEqualTo(1);
      assertThat(jdbc.queryForObject("select bezet from lbt_sessie where id = ?", Integer.class, sessie)).isEqualTo(1);
      leeg(List.of(sessie));
    }
  }

  @Test
  void eenMaatregelEnEenPlaatsKomenNietSamenBovenHetAantal() {
    long sessie = nieuweSessie(1, 3);
    long kandidaat = hulp.kandidaten(1, Planhulp.UTRECHT).getFirst();
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      tegelijk(
          i ->
              i == 0
                  ? () -> plaats(i, sessie, kandidaat)
                  : () -> daar.getBean(JdbcTemplate.class)
                      .update("update lbt_sessie set plaatsen = 0 where id = ? and bezet = 0", sessie));
      assertThat(
              jdbc.queryForObject(
                  "select bezet <= plaatsen and bezet = (select count(*) from lbt_plaatsing p"
                      + " where p.sessie_id = s.id and p.beeindigd_op is null) from lbt_sessie s where id = ?",
                  Boolean.class, sessie))
          .as("ronde %d", ronde)
          .isTrue();
      leeg(List.of(sessie));
      jdbc.update("update lbt_sessie set plaatsen = 1 where id = ?", sessie);
    }
  }

  @Test
  void eenToestemmingDieEindigtEnEenPlaatsLatenGeenKlaargezetteSessieAchter() {
    long wie = hulp.begeleiders().actief();
    long sessie = hulp.gepland(hulp.lokaal(locatie, 3), LocalDate.of(2026, 11, 20).atTime(9, 0), wie);
    long kandidaat = hulp.kandidaten(1, Planhulp.UTRECHT).getFirst();
    LocalDate vandaag = klok.nu().toLocalDate();
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      long toestemming = hulp.begeleiders().laatste("toestemming", wie);
      Bevoegdheidboek boek = daar.getBean(Bevoegdheidboek.class);
      tegelijk(
          i ->
              i == 0
                  ? () -> plaats(i, sessie, kandidaat)
                  : () -> daar.getBean(Begeleidergrendel.class)
                      .begeleider(wie, () -> boek.trekToestemmingIn(toestemming, "proef")));
      assertThat(jdbc.queryForObject("select status from lbt_sessie where id = ?", String.class, sessie))
          .as("ronde %d", ronde)
          .isEqualTo("GEPLAND");
      leeg(List.of(sessie));
      hier.getBean(Begeleidergrendel.class)
          .begeleider(wie, () -> hier.getBean(Bevoegdheidboek.class).sta(wie, utrecht, vandaag, null));
    }
  }

  @Test
  void deNachtZetGeenSessieKlaarDieOpHetzelfdeMomentIetsVerliest() {
    long wie = hulp.begeleiders().actief();
    long sessie = hulp.gepland(hulp.lokaal(locatie, 3), LocalDate.of(2026, 11, 21).atTime(9, 0), wie);
    plaats(0, sessie, hulp.kandidaten(1, Planhulp.UTRECHT).getFirst());
    LocalDate vandaag = klok.nu().toLocalDate();
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      jdbc.update("update lbt_sessie set status = 'GEPLAND' where id = ?", sessie);
      long toestemming = hulp.begeleiders().laatste("toestemming", wie);
      Bevoegdheidboek boek = daar.getBean(Bevoegdheidboek.class);
      tegelijk(
          i ->
              i == 0
                  ? () -> hier.getBean(Klaarzetter.class).herberekenAlle()
                  : () -> daar.getBean(Begeleidergrendel.class)
                      .begeleider(wie, () -> boek.trekToestemmingIn(toestemming, "proef")));
      assertThat(jdbc.queryForObject("select status from lbt_sessie where id = ?", String.class, sessie))
          .as("ronde %d", ronde)
          .isEqualTo("GEPLAND");
      hier.getBean(Begeleidergrendel.class)
          .begeleider(wie, () -> hier.getBean(Bevoegdheidboek.class).sta(wie, utrecht, vandaag, null));
    }
  }

  @Test
  void eenKleinerLokaalEnEenPlaatsKomenNietSamenBovenHetAantal() {
    long sessie = nieuweSessie(2, 5);
    List<Long> twee = hulp.kandidaten(2, Planhulp.UTRECHT);
    plaats(0, sessie, twee.getFirst());
    long lokaal = jdbc.queryForObject("select lokaal_id from lbt_sessie where id = ?", Long.class, sessie);
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      assertThat(
              tegelijk(
                  i ->
                      i == 0
                          ? () -> plaats(i, sessie, twee.getLast())
                          : () -> daar.getBean(Locatieplanner.class).bewaar(van(lokaal, 1))))
          .as("ronde %d", ronde)
          .isEqualTo(1);
      assertThat(
              jdbc.queryForObject(
                  "select s.bezet <= least(k.plaatsen, k.apparaten) and s.plaatsen = least(k.plaatsen, k.apparaten)"
                      + " from lbt_sessie s join toetslokaal k on k.id = s.lokaal_id where s.id = ?",
                  Boolean.class, sessie))
          .as("ronde %d", ronde)
          .isTrue();
      hier.getBean(Locatieplanner.class).bewaar(van(lokaal, 2));
      Plaatsingboek boek = hier.getBean(Plaatsingboek.class);
      jdbc.queryForList(
              "select id from lbt_plaatsing where deelname_id = ? and beeindigd_op is null", Long.class, twee.getLast())
          .forEach(id -> boek.haalUit(boek.vind(id).orElseThrow()));
    }
  }

  private LokaalGegevens van(long lokaal, int plaatsen) {
    return jdbc.queryForObject(
        "select naam, versie from toetslokaal where id = ?",
        (rij, nummer) ->
            new LokaalGegevens(
                lokaal, rij.getInt("versie"), locatie, rij.getString("naam"), plaatsen, plaatsen, false, null),
        lokaal);
  }

  @Test
  void wieVoorDeToetsKomtEnAndereOpeningstijdenLatenGeenKlaargezetteSessieAchter() {
    long gebouw = hulp.nieuweLocatie();
    long sessie =
        hulp.gepland(
            hulp.lokaal(gebouw, 3), LocalDate.of(2026, 11, 23).atTime(9, 0), hulp.begeleiders().actief());
    long kandidaat = hulp.kandidaten(1, Planhulp.UTRECHT).getFirst();
    for (int ronde = 0; ronde < RONDEN / 2; ronde++) {
      LocatieGegevens dicht = uren(gebouw, 12);
      tegelijk(
          i ->
              i == 0
                  ? () -> plaats(i, sessie, kandidaat)
                  : () -> daar.getBean(Locatieplanner.class).bewaar(dicht));
      assertThat(jdbc.queryForObject("select status from lbt_sessie where id = ?", String.class, sessie))
          .as("ronde %d", ronde)
          .isEqualTo("GEPLAND");
      leeg(List.of(sessie));
      hier.getBean(Locatieplanner.class).bewaar(uren(gebouw, 8));
    }
  }

  private LocatieGegevens uren(long gebouw, int van) {
    int versie = jdbc.queryForObject("select versie from toetslocatie where id = ?", Integer.class, gebouw);
    return new LocatieGegevens(
        gebouw, versie, utrecht, "Uren " + gebouw, "Singel 1", "3511 AB", "Utrecht", null, null,
        Map.of(java.time.DayOfWeek.MONDAY, new Openingstijd(LocalTime.of(van, 0), LocalTime.of(18, 0))), null);
  }

  /** As long as the one holds a session the other, who waits for it, holds no candidate. */
  @Test
  void wieEenUitslagVerwerktNeemtDeSessieVoorDeKandidaat() {
    long sessie = nieuweSessie(3, 7);
    long kandidaat = hulp.kandidaten(1, Planhulp.UTRECHT).getFirst();
    plaats(0, sessie, kandidaat);
    jdbc.update(
        "insert into lbt_uitslag (id, examennummer, deelname_id, datum_afname, resultaat, ontvangen_op, gewijzigd_door)"
            + " select next value for lbt_uitslag_seq, examennummer, id, '2026-11-01', 'ONBEKEND', now(3), 'test'"
            + " from lbt_deelname where id = ?",
        kandidaat);
    TransactionTemplate transactie = new TransactionTemplate(hier.getBean(PlatformTransactionManager.class));
    CompletableFuture<?> uitslag =
        transactie.execute(
            status -> {
              jdbc.update("update lbt_sessie set teller = teller + 1 where id = ?", sessie);
              CompletableFuture<?> ander = CompletableFuture.runAsync(() -> verwerkUitslag(kandidaat));
              Awaitility.await().until(() -> daar.getBean(JdbcTemplate.class).queryForObject(
                  "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'", Integer.class)
                  > 0);
              jdbc.update("update lbt_deelname set teller = teller + 1 where id = ?", kandidaat);
              return ander;
            });
    uitslag.join();
    assertThat(hulp.waarde("lbt_deelname", "status", kandidaat)).isEqualTo("UITSLAG_BEKEND");
    assertThat(hulp.waarde("lbt_sessie", "bezet", sessie)).isEqualTo("0");
  }

  private void verwerkUitslag(long kandidaat) {
    Kandidaatgevolgen gevolgen = daar.getBean(Kandidaatgevolgen.class);
    new TransactionTemplate(daar.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(
            status -> {
              gevolgen.van("select :id", Map.of("id", kandidaat));
              gevolgen.uitslagBekend(new Kandidaatgevolgen.Spoor("test", klok.nu(), null));
            });
  }
}
