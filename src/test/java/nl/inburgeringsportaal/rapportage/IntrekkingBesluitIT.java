package nl.inburgeringsportaal.rapportage;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.leningen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.opnames;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.levering.IntrekkingGegevens;
import nl.inburgeringsportaal.levering.IntrekkingService;
import nl.inburgeringsportaal.levering.Intrekkingstatus;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.security.access.AccessDeniedException;

/** Who may take a delivery back, and that it happens once and wholly. In these tests {@code duo} delivers. */
@CijferContext
class IntrekkingBesluitIT {
  @Autowired private Cijferhulp hulp;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private DataSource database;
  @Autowired private IntrekkingService intrekkingen;
  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  private Intrekkinghulp intrekking;

  @BeforeEach
  void niemand() {
    hulp.wis();
    intrekking = new Intrekkinghulp(hulp, intrekkingen, gegevens);
  }

  @Test
  void wieVoorsteldeOfLeverdeKeurtNietGoed() {
    LeveringGegevens fout = intrekking.lever("2021-01-01", mensen(mens(1)));
    long duo = jdbc.queryForObject("select organisatie_id from levering where id = ?", Long.class, fout.id());
    IntrekkingGegevens voorstel = intrekking.stelVoor("duo2", fout.id());
    assertThatThrownBy(() -> intrekking.keurGoed("duo2", voorstel))
        .as("voorsteller").isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> intrekking.keurGoed("duo", voorstel))
        .as("leverancier").isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(
            () -> gegevens.als("duo", () -> {
              leveringen.pasToe(voorstel.id(), Leveringmodus.ALLES);
              return null;
            }))
        .as("een intrekking is geen bestand dat wacht")
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> intrekking.keurGoed("szw", voorstel)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> intrekking.stelVoor("duo", fout.id()))
        .as("er is al een voorstel")
        .isInstanceOf(RegelOvertreden.class);
    assertThat(gegevens.als("duo", () -> intrekkingen.aantalTeBeoordelen())).isZero();
    String derde = gegevens.nieuwePersoon(duo, Rol.MEDEWERKER_DUO);
    assertThat(gegevens.als(derde, () -> intrekkingen.teBeoordelen(5)))
        .extracting(IntrekkingGegevens::id)
        .containsExactly(voorstel.id());
    intrekking.keurGoed(derde, voorstel);
    assertThat(intrekking.rust(voorstel.id()).status()).isEqualTo(Intrekkingstatus.UITGEVOERD);
  }

  @Test
  void naEenAfwijzingKanHetOpnieuw() {
    LeveringGegevens fout = intrekking.lever("2021-01-01", mensen(mens(1)));
    IntrekkingGegevens voorstel = intrekking.stelVoor("duo", fout.id());
    gegevens.als("duo2", () -> {
      intrekkingen.wijsAf(voorstel.id(), "het bestand was goed");
      return null;
    });
    assertThat(intrekking.rust(voorstel.id()).status()).isEqualTo(Intrekkingstatus.AFGEWEZEN);
    assertThat(intrekking.plichtig("2021-11-01", "totaal")).isEqualTo(1);
    intrekking.trekIn(fout.id());
    assertThat(jdbc.queryForObject("select count(*) from inburgeraar", Long.class)).isZero();
  }

  @Test
  void tweeDieTegelijkGoedkeurenGevenEenIntrekking() throws Exception {
    LeveringGegevens fout = intrekking.lever("2021-01-01", mensen(mens(1), mens(2)));
    long duo = jdbc.queryForObject("select organisatie_id from levering where id = ?", Long.class, fout.id());
    final String derde = gegevens.nieuwePersoon(duo, Rol.MEDEWERKER_DUO);
    IntrekkingGegevens voorstel = intrekking.stelVoor("duo", fout.id());
    CyclicBarrier start = new CyclicBarrier(2);
    List<CompletableFuture<Boolean>> beide =
        Stream.of("duo2", derde)
            .map(wie -> CompletableFuture.supplyAsync(() -> {
              try {
                start.await();
                intrekking.keurGoed(wie, voorstel);
                return true;
              } catch (RegelOvertreden ander) {
                return false;
              } catch (Exception onverwacht) {
                throw new IllegalStateException(onverwacht);
              }
            }))
            .toList();
    assertThat(beide).extracting(CompletableFuture::join).containsExactlyInAnyOrder(true, false);
    assertThat(intrekking.rust(voorstel.id()).status()).isEqualTo(Intrekkingstatus.UITGEVOERD);
    assertThat(
            jdbc.queryForObject("select count(*) from levering where trekt_in = ?", Long.class, fout.id()))
        .isEqualTo(1);
  }

  @Test
  void andereGevolgenDanGezienWordenOpnieuwVoorgelegd() {
    LeveringGegevens fout = intrekking.lever("2021-01-01", mensen(mens(1), mens(2)));
    IntrekkingGegevens voorstel = intrekking.stelVoor("duo", fout.id());
    intrekking.lever("2021-03-01", mensen(mens(1, "ontheven_op", "2020-03-01")));
    intrekking.keurGoed("duo2", voorstel);
    IntrekkingGegevens opnieuw = intrekking.rust(voorstel.id());
    assertThat(opnieuw.status()).isEqualTo(Intrekkingstatus.VOORGESTELD);
    assertThat(opnieuw.veranderd()).isTrue();
    assertThat(Intrekkinghulp.gevolgen(opnieuw)).startsWith("inburgeraar 1 0 1");
    assertThat(jdbc.queryForObject("select count(*) from inburgeraar", Long.class)).isEqualTo(2);
    assertThatThrownBy(() -> intrekking.keurGoed("duo2", voorstel))
        .as("van de eerste telling")
        .isInstanceOf(RegelOvertreden.class);
    intrekking.keurGoed("duo2", opnieuw);
    assertThat(intrekking.rust(voorstel.id()).status()).isEqualTo(Intrekkingstatus.UITGEVOERD);
    assertThat(jdbc.queryForObject("select count(*) from inburgeraar", Long.class)).isEqualTo(1);
  }

  @Test
  void halverwegeAfgebrokenIsErNietsGebeurdEnGaatHetDaarnaVerder() throws Exception {
    hulp.lever(
        Intrekkinghulp.alles(
            mensen(mens(1), mens(2)),
            leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;;;;"),
            opnames("1;1;2019-05-01;9000.00")));
    final List<String> eerst = intrekking.antwoorden(null);
    LeveringGegevens fout =
        hulp.lever(
            Intrekkinghulp.alles(
                mensen(mens(1, "ontheven_op", "2020-01-01"), mens(3)),
                leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;2020-01-01;;;"),
                opnames("1;1;2019-05-01;9500.00")));
    final List<String> metFout = intrekking.antwoorden(null);
    IntrekkingGegevens voorstel = intrekking.stelVoor("duo", fout.id());
    Connection ander = DataSourceUtils.getConnection(database);
    try {
      ander.setAutoCommit(false);
      // The persons come last: by then the loans and drawings have been taken back.
      ander.createStatement().executeQuery("select id from inburgeraar for update");
      intrekking.keurGoed("duo2", voorstel);
      await().atMost(Duration.ofSeconds(30)).until(() -> !wachtend().isEmpty());
      jdbc.execute("kill connection " + wachtend().getFirst());
      assertThat(intrekking.antwoorden(null)).as("halverwege").isEqualTo(metFout);
    } finally {
      ander.rollback();
      ander.setAutoCommit(true);
      DataSourceUtils.releaseConnection(ander, database);
    }
    assertThat(intrekking.rust(voorstel.id()).status()).isEqualTo(Intrekkingstatus.UITGEVOERD);
    assertThat(intrekking.antwoorden(null)).isEqualTo(eerst);
  }

  private List<Long> wachtend() {
    return jdbc.queryForList(
        "select trx_mysql_thread_id from information_schema.innodb_trx where trx_state = 'LOCK WAIT'", Long.class);
  }
}
