package nl.inburgeringsportaal.jongeren.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import nl.inburgeringsportaal.Inburgeringsportaal;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.demo.DemoAanmelding;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.OpleidingscodeService;
import nl.inburgeringsportaal.regels.Opleidingwijziging;
import nl.inburgeringsportaal.regels.VoorstelService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** The signals of a new day: once a night on any number of nodes, and at the start. */
@PortaalContext
class NachtrunIT {
  private static final String CODE = "PROEF_NACHT";
  private static final Logger LOGBOEK = (Logger) LoggerFactory.getLogger(SignaalNachtrun.class);

  @Autowired private ApplicationContext knoop;
  @Autowired private SignaalNachtrun nachtrun;
  @Autowired private LeerlingService leerlingen;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcClient jdbc;

  @Autowired private OpleidingscodeService opleidingen;
  @Autowired private VoorstelService voorstellen;

  private final ListAppender<ILoggingEvent> logboek = new ListAppender<>();
  private long leerling;

  @BeforeEach
  void leerlingDieOver100DagenAanDeBeurtIs() {
    String wie = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    LocalDate geboren = LocalDate.of(2026, 11, 2).plusDays(100).plusMonths(6).minusYears(18);
    LeerlingGegevens nieuw =
        new LeerlingGegevens(
            null, 0, "1", "Nacht", null, geboren, null, null, null, "PRO", Verblijfsstatus.STATUSHOUDER, null, null,
            null, null, null);
    leerling = gegevens.als(wie, () -> leerlingen.save(nieuw, null)).id();
    // Whatever ran before must not hold the lock. Not deleted: the lock provider remembers that the row is there.
    jdbc.sql("update shedlock set lock_until = locked_at").update();
  }

  @AfterEach
  void terug() {
    LOGBOEK.detachAppender(logboek);
    klok.terug();
    nachtrun.run(null);
  }

  private String status() {
    return jdbc.sql("select status from signaal where leerling_id = ?").param(leerling).query(String.class).single();
  }

  private static Runnable taak(ApplicationContext knoop, String naam) {
    return knoop.getBeansOfType(ScheduledTaskHolder.class).values().stream()
        .flatMap(houder -> houder.getScheduledTasks().stream())
        .map(ScheduledTask::getTask)
        .filter(taak -> taak.toString().contains(naam))
        .findFirst()
        .orElseThrow()
        .getRunnable();
  }

  @Test
  void opTweeKnopenDraaitDeNachtrunEenKeer() {
    try (ConfigurableApplicationContext tweede = tweedeKnoop()) {
      // Only now: a starting portal may set up logging anew, which drops every appender.
      logboek.start();
      LOGBOEK.addAppender(logboek);
      klok.zetOp(LocalDate.of(2026, 11, 2).plusDays(100));
      tweede.getBean(TestTijd.ZetbareKlok.class).zetOp(LocalDate.of(2026, 11, 2).plusDays(100));

      CompletableFuture<Void> hier = CompletableFuture.runAsync(taak(knoop, "SignaalNachtrun"));
      CompletableFuture<Void> daar = CompletableFuture.runAsync(taak(tweede, "SignaalNachtrun"));
      CompletableFuture.allOf(hier, daar).join();

      assertThat(status()).isEqualTo("open");
      assertThat(logboek.list.stream().map(ILoggingEvent::getFormattedMessage))
          .filteredOn(regel -> regel.startsWith("nachtrun signalen"))
          .hasSize(1);
    } finally {
      // The second portal has taken the static holder over.
      SecurityContextHolder.setContextHolderStrategy(knoop.getBean(SecurityContextHolderStrategy.class));
    }
  }

  private static ConfigurableApplicationContext tweedeKnoop() {
    return new SpringApplicationBuilder(Inburgeringsportaal.class, DemoAanmelding.class, TestTijd.class)
        .initializers(new TestDatabase())
        .properties(Map.of("server.port", "0", "server.address", "127.0.0.1", "spring.jmx.enabled", "false"))
        .run();
  }

  @Test
  void elkeTaakOpEenVastTijdstipHeeftEenSlot() {
    List<ScheduledTask> taken =
        knoop.getBeansOfType(ScheduledTaskHolder.class).values().stream()
            .flatMap(houder -> houder.getScheduledTasks().stream())
            .filter(taak -> taak.getTask().toString().startsWith("nl.inburgeringsportaal"))
            .toList();

    assertThat(taken).hasSizeGreaterThanOrEqualTo(2);
    for (ScheduledTask taak : taken) {
      String naam = taak.getTask().toString();
      String slot = slotVan(naam);
      jdbc.sql("update shedlock set lock_until = locked_at where name = ?").param(slot).update();
      taak.getTask().getRunnable().run();
      assertThat(
              jdbc.sql("select count(*) from shedlock where name = ? and lock_until > now(3)")
                  .param(slot)
                  .query(Long.class)
                  .single())
          .as(naam)
          .isEqualTo(1);
    }
    assertThat(taken).extracting(taak -> slotVan(taak.getTask().toString())).doesNotHaveDuplicates();
  }

  /** The name of the task's own lock: others may hold theirs at the same moment. */
  private static String slotVan(String taak) {
    int punt = taak.lastIndexOf('.');
    try {
      SchedulerLock slot =
          Class.forName(taak.substring(0, punt))
              .getDeclaredMethod(taak.substring(punt + 1))
              .getAnnotation(SchedulerLock.class);
      assertThat(slot).as(taak).isNotNull();
      return slot.name();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(taak, e);
    }
  }

  @Test
  void wieOmMiddernachtUitStondHaaltHetInBijHetStarten() {
    assertThat(status()).isEqualTo("verwacht");
    klok.zetOp(LocalDate.of(2026, 11, 2).plusDays(100));

    nachtrun.run(null);

    assertThat(status()).isEqualTo("open");
  }

  @Test
  void naEenVastgesteldeRegelKloppenDeSignalenOokZonderNacht() {
    long beheer = gegevens.nieuweOrganisatie(Organisatiesoort.BEHEERORGANISATIE);
    String een = gegevens.nieuwePersoon(beheer, Rol.PORTAALBEHEERDER);
    String ander = gegevens.nieuwePersoon(beheer, Rol.PORTAALBEHEERDER);
    stelVast(een, ander, Opleidingwijziging.NIEUW, List.of());
    jdbc.sql("update leerling set opleidingscode = ? where id = ?").params(CODE, leerling).update();

    int versie = gegevens.als(een, () -> opleidingen.findByCode(CODE).versie());
    stelVast(een, ander, versie, List.of(new Periode(LocalDate.of(2026, 1, 1), null)));

    await().atMost(Duration.ofSeconds(20)).until(this::status, "niet_nodig"::equals);
  }

  private void stelVast(String een, String ander, int versie, List<Periode> vrijstellend) {
    Opleidingwijziging wijziging =
        new Opleidingwijziging(CODE, versie, "Proef", Onderwijssoort.OVERIG, false, vrijstellend);
    long id = gegevens.als(een, () -> opleidingen.stelVoor(wijziging, "Proefwet, artikel 2"));
    gegevens.als(
        ander,
        () -> {
          voorstellen.stelVast(id, voorstellen.findById(id).kop().versie());
          return null;
        });
  }
}
