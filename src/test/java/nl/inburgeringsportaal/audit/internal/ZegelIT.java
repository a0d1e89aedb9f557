package nl.inburgeringsportaal.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.inburgeringsportaal.audit.internal.Controleverslag.Gebrek;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog.Handeling;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import nl.inburgeringsportaal.testbasis.TestTijd;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every kind of tampering with the logs shows; work as it should be does not. In a schema of its own. */
class ZegelIT {
  private static final LocalDate DAG = LocalDate.of(2026, 11, 2);
  private static final String SLEUTEL = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=";
  private static com.zaxxer.hikari.HikariDataSource database;

  private final TestTijd.ZetbareKlok tijd = new TestTijd.ZetbareKlok();
  private final Klok klok = new Klok((Clock) tijd);
  private final JdbcTemplate bulk = new JdbcTemplate(database);
  private final JdbcClient jdbc = JdbcClient.create(bulk);
  private final PlatformTransactionManager transacties = new DataSourceTransactionManager(database);
  private final Logschrijver schrijver = new Logschrijver(jdbc, new Niemand(), klok);
  private final Zegelaar zegelaar = zegelaar("");

  private static final class Niemand implements HuidigeGebruiker.Bron {
    @Override
    public Optional<HuidigeGebruiker> gebruiker() {
      return Optional.empty();
    }

    @Override
    public Bereik bereik(Rol rol) {
      return Bereik.niets();
    }
  }

  @BeforeAll
  static void schema() {
    database = new com.zaxxer.hikari.HikariDataSource();
    database.setJdbcUrl(TestDatabase.nieuwSchema("zegels"));
    database.setUsername("root");
    database.setPassword("");
    database.setMaximumPoolSize(8);
    Flyway.configure()
        .dataSource(database)
        .initSql("set system_versioning_alter_history = keep")
        .load()
        .migrate();
  }

  @AfterAll
  static void sluit() {
    database.close();
  }

  @BeforeEach
  void leeg() {
    for (String tabel : List.of("zegelregel", "logzegel", "leesregel", "wijzigingsregel", "verwijdering",
        "opschorting")) {
      jdbc.sql("delete from " + tabel).update();
    }
  }

  private Zegelaar zegelaar(String sleutel) {
    return new Zegelaar(bulk, transacties, new Zegelsleutels(sleutel), klok);
  }

  private Controleverslag controle(String sleutel, String bekend) {
    return new Logcontrole(bulk, transacties, new Zegelsleutels(sleutel), klok).controleer(bekend);
  }

  private List<Gebrek> gebreken() {
    return gebreken("", null);
  }

  private List<Gebrek> gebreken(String sleutel, String bekend) {
    return controle(sleutel, bekend).meldingen().stream().map(Controleverslag.Melding::gebrek).distinct().toList();
  }

  private void lees(long id) {
    schrijver.noteer(Handeling.GERAADPLEEGD, "leerling", id, null, "dossier " + id);
  }

  private void zesRegels() {
    for (long id = 1; id <= 3; id++) {
      lees(id);
      schrijver.noteer("leerling", id, null, "roepnaam", "Oud", "Nieuw", "verzoek");
    }
    zegelaar.verzegel(null);
  }

  @Test
  void watNietIsAangeraaktIsInOrde() {
    zesRegels();
    lees(4);
    zegelaar.verzegel(null);

    Controleverslag verslag = controle("", null);

    assertThat(verslag.meldingen()).isEmpty();
    assertThat(verslag.regels()).isEqualTo(7);
    assertThat(verslag.zegels()).isEqualTo(3);
    assertThat(zegelaar.verzegel(null)).as("each line gets one seal").isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "GEWIJZIGD, update leesregel set gebruikersnaam = 'iemand anders' where object_id = 2",
    "GEWIJZIGD, update leesregel set omschrijving = null where object_id = 2",
    "GEWIJZIGD, update leesregel set object_id = 9 where object_id = 2",
    "GEWIJZIGD, update leesregel set moment = moment - interval 1 day where object_id = 2",
    "GEWIJZIGD, update leesregel set handeling = 'GEZOCHT' where object_id = 2",
    "GEWIJZIGD, update wijzigingsregel set nieuw = 'Anders' where object_id = 2",
    "GEWIJZIGD, update zegelregel set inhoud_zout = null limit 1",
    "VERDWENEN, delete from leesregel where object_id = 2",
    "VERDWENEN, delete from wijzigingsregel where object_id = 2",
    "INHOUD, delete from zegelregel where regel_id = (select id from leesregel where object_id = 2)",
    "INHOUD, update zegelregel set moment = moment - interval 6 year where soort = 'L' limit 1",
    "ZEGEL, update logzegel set aantal = aantal + 1 where volgnummer = 1",
    "ZEGEL, update logzegel set moment = moment - interval 1 day where volgnummer = 1",
    "KETEN, update logzegel set vorige = hash where volgnummer = 2"
  })
  void elkeVervalsingKomtUit(Gebrek verwacht, String daad) {
    zesRegels();

    assertThat(jdbc.sql(daad).update()).isPositive();

    assertThat(gebreken()).contains(verwacht);
  }

  @Test
  void eenRegelDieIsVerwijderdMetZegelEnAlBreektDeKeten() {
    zesRegels();

    jdbc.sql("delete from zegelregel where zegel = 1").update();
    jdbc.sql("delete from logzegel where volgnummer = 1").update();
    jdbc.sql("delete from leesregel").update();

    assertThat(gebreken()).contains(Gebrek.KETEN);
  }

  @Test
  void eenAfgekneptEindeKomtUitMetEenZegelDatEldersIsBewaard() {
    zesRegels();
    String bewaard = zegelaar.laatste();

    jdbc.sql("delete from zegelregel where zegel = 2").update();
    jdbc.sql("delete from logzegel where volgnummer = 2").update();
    jdbc.sql("delete from wijzigingsregel").update();

    assertThat(gebreken("", null)).as("by itself a shorter log is a good log").isEmpty();
    assertThat(gebreken("", bewaard)).containsExactly(Gebrek.INGEKORT);
    assertThat(gebreken("", "geen zegel")).containsExactly(Gebrek.INGEKORT);
  }

  @Test
  void eenRegelDieAchterafIsBedachtKomtUit() {
    zesRegels();
    tijd.zetOp(DAG.plusDays(40));
    lees(5);
    zegelaar.verzegel(null);
    assertThat(gebreken()).isEmpty();

    jdbc.sql(
            """
            insert into leesregel (id, moment, gebruikersnaam, handeling, object_soort, object_id, resultaat)
            values (999999, '2026-11-20 10:00:00', 'iemand', 'GERAADPLEEGD', 'leerling', 7, 'GELUKT')
            """)
        .update();
    assertThat(gebreken()).as("before it is sealed").containsExactly(Gebrek.ONVERZEGELD);
    zegelaar.verzegel(null);

    assertThat(gebreken()).as("after it was sealed").containsExactly(Gebrek.ACHTERAF);
  }

  @Test
  void metEenSleutelVanBuitenMaaktNiemandDeKetenNa() {
    Zegelaar metSleutel = zegelaar(SLEUTEL);
    lees(1);
    metSleutel.verzegel(null);
    assertThat(gebreken(SLEUTEL, null)).isEmpty();
    assertThat(gebreken("", null)).containsExactly(Gebrek.SLEUTEL);

    lees(2);
    zegelaar.verzegel(null);

    assertThat(gebreken(SLEUTEL, null)).as("going on without the key").containsExactly(Gebrek.ZONDER_SLEUTEL);
  }

  @Test
  void eenOudeSleutelBlijftGoedNaastEenNieuwe() {
    lees(1);
    zegelaar(SLEUTEL).verzegel(null);
    String beide = "WUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=," + SLEUTEL;
    lees(2);
    zegelaar(beide).verzegel(null);

    assertThat(gebreken(beide, null)).isEmpty();
    assertThat(controle(beide, null).metSleutel()).isEqualTo(2);
  }

  @Test
  void naHetVerwijderenVanEenAvgVerzoekKloptHetLogNog() {
    jdbc.sql("insert into organisatie (id, soort, naam, gewijzigd_door) values (900, 'SCHOOL', 'Zegels', 'test')")
        .update();
    jdbc.sql(
            """
            insert into avgverzoek (id, organisatie_id, soort, object_soort, object_id, ontvangen_op, uiterlijk,
              besluit, besloten_op, behandelaar, gewijzigd_door)
            values (7, 900, 'INZAGE', 'leerling', 3, '2026-01-05', '2026-02-05', 'AFGEWEZEN', '2026-01-20', 'test',
              'test')
            """)
        .update();
    schrijver.noteer("avgverzoek", 7, 900L, "besluit", null, DAG, "uitleg");
    zegelaar.verzegel(null);

    Bewaarsoort.Verwijderd weg =
        new Avgbewaring(jdbc, schrijver).verwijder(new Bewaarsoort.Ronde(1, DAG, 10));

    assertThat(weg.aantal()).isEqualTo(1);
    assertThat(gebreken()).isEmpty();
    assertThat(jdbc.sql("select count(*) from wijzigingsregel where nieuw is null").query(Long.class).single())
        .isEqualTo(1);
  }

  private Bewaarsoort.Verwijderd bewaar(LocalDate grens, int hoogstens) {
    jdbc.sql(
            """
            insert into verwijdering (id, begonnen_op, categorie, regelcode, regelwaarde, regel_geldig_van,
              te_bevestigen, grens)
            values (1, ?, 'leeslog', 'bewaartermijn_leeslog_maanden', '60', '1900-01-01', true, ?)
            """)
        .params(klok.nu(), grens)
        .update();
    Bewaarsoort.Verwijderd weg =
        new Logbewaring(jdbc, Zegelbron.L, "leeslog").verwijder(new Bewaarsoort.Ronde(1, grens, hoogstens));
    jdbc.sql("update verwijdering set aantal = ?, afgerond_op = ?").params(weg.aantal(), klok.nu()).update();
    zegelaar.verzegel(null);
    return weg;
  }

  @Test
  void naDeBewaartermijnBlijftHetBewijsZonderDePersoon() {
    zesRegels();
    tijd.zetOp(DAG.plusMonths(61));
    lees(8);
    zegelaar.verzegel(null);

    Bewaarsoort.Verwijderd weg = bewaar(DAG.plusMonths(1), 100);

    assertThat(weg.aantal()).isEqualTo(3);
    assertThat(weg.eerste()).isEqualTo(DAG);
    Controleverslag verslag = controle("", null);
    assertThat(verslag.meldingen()).isEmpty();
    assertThat(verslag.verwijderdeRegels()).isEqualTo(3);
    assertThat(jdbc.sql("select count(*) from leesregel").query(Long.class).single()).isEqualTo(1);
    assertThat(
            jdbc.sql("select distinct concat(categorie, zout is null, inhoud_zout is null) from zegelregel"
                    + " where verwijdering_id = 1")
                .query(String.class)
                .list())
        .containsExactly("leeslog11");
  }

  @Test
  void watNogNietOudGenoegWasKanNietAlsVerwijderdWordenAfgedaan() {
    zesRegels();
    tijd.zetOp(DAG.plusMonths(61));
    bewaar(DAG.plusMonths(1), 1);
    assertThat(gebreken()).isEmpty();

    jdbc.sql("update verwijdering set grens = ?").param(DAG.minusDays(1)).update();
    assertThat(gebreken()).contains(Gebrek.TE_VROEG_VERWIJDERD, Gebrek.GEWIJZIGD);
  }

  @Test
  void eenRegelDieStilBijEenVerwijderingWordtGezetKomtUit() {
    zesRegels();
    tijd.zetOp(DAG.plusMonths(61));
    bewaar(DAG.plusMonths(1), 1);

    jdbc.sql("update zegelregel set zout = null, verwijdering_id = 1 where soort = 'L' and verwijdering_id is null"
            + " limit 1")
        .update();
    jdbc.sql("delete from leesregel where id in (select regel_id from zegelregel where verwijdering_id = 1)").update();

    assertThat(gebreken()).containsExactly(Gebrek.REGISTER);
  }

  @Test
  void watIsOpgeschortBlijft() {
    zesRegels();
    jdbc.sql(
            """
            insert into opschorting (id, object_soort, object_id, reden, van, door)
            values (1, 'leerling', 2, 'beroep loopt', now(3), 'test')
            """)
        .update();
    tijd.zetOp(DAG.plusMonths(61));

    assertThat(new Logbewaring(jdbc, Zegelbron.L, "leeslog").aantal(DAG.plusMonths(1))).isEqualTo(2);
    assertThat(bewaar(DAG.plusMonths(1), 100).aantal()).isEqualTo(2);
    assertThat(jdbc.sql("select object_id from leesregel").query(Long.class).list()).containsExactly(2L);
  }

  @Test
  void deInhoudKanWegTerwijlHetBewijsBlijft() {
    zesRegels();

    schrijver.vergeet("leerling", List.of(2L));

    assertThat(gebreken()).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from wijzigingsregel where object_id = 2 and oud is null and nieuw is null"
                    + " and reden is null")
                .query(Long.class)
                .single())
        .isEqualTo(1);
    jdbc.sql("update wijzigingsregel set nieuw = 'Verzonnen' where object_id = 2").update();
    assertThat(gebreken()).containsExactly(Gebrek.GEWIJZIGD);
  }

  @Test
  void tweeKnopenEnVeelSchrijversGevenElkeRegelEenZegel() throws Exception {
    int schrijvers = 4;
    int perStuk = 400;
    try (ExecutorService draden = Executors.newFixedThreadPool(schrijvers + 2)) {
      List<Future<?>> klaar = new ArrayList<>();
      for (int schrijverNummer = 0; schrijverNummer < schrijvers; schrijverNummer++) {
        klaar.add(draden.submit(() -> {
          for (long id = 1; id <= perStuk; id++) {
            lees(id);
          }
        }));
      }
      List<Future<?>> schrijven = List.copyOf(klaar);
      for (int knoop = 0; knoop < 2; knoop++) {
        klaar.add(draden.submit(() -> {
          while (!schrijven.stream().allMatch(Future::isDone)) {
            zegelaar.verzegel(null);
          }
        }));
      }
      for (Future<?> taak : klaar) {
        taak.get();
      }
    }
    zegelaar.verzegel(null);

    Controleverslag verslag = controle("", null);
    assertThat(verslag.meldingen()).isEmpty();
    assertThat(verslag.regels()).isEqualTo((long) schrijvers * perStuk);
    assertThat(verslag.zegels()).as("sealed while it was written").isGreaterThan(2);
  }

  @Test
  void eenSchrijverDieNogBezigIsHoudtNiemandOpEnKomtInEenLaterZegel() {
    TransactionTemplate bezig = new TransactionTemplate(transacties);
    bezig.executeWithoutResult(status -> {
      lees(1);
      try (ExecutorService ander = Executors.newSingleThreadExecutor()) {
        ander.submit(() -> lees(2)).get();
        assertThat(ander.submit(() -> zegelaar.verzegel(null)).get()).isEqualTo(1);
      } catch (InterruptedException | java.util.concurrent.ExecutionException fout) {
        throw new IllegalStateException(fout);
      }
    });

    assertThat(zegelaar.verzegel(null)).isEqualTo(1);
    assertThat(gebreken()).isEmpty();
  }
}
