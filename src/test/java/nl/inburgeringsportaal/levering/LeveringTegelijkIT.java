package nl.inburgeringsportaal.levering;

import static nl.inburgeringsportaal.levering.Leverhulp.KOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deliveries at the same time: of different schools side by side, of one school one after the other. */
@PortaalContext
class LeveringTegelijkIT {
  private static final Leveringkeuze KEUZE =
      new Leveringkeuze(Leveringmodus.ALLES, Leveringsoort.REGULIER, null, false);

  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;
  @Autowired private DataSource database;

  private Leverhulp hulp;
  private long school;
  private long buur;
  private String wie;
  private String buurman;

  @BeforeEach
  void maakScholen() {
    hulp = new Leverhulp(leveringen, gegevens);
    school = gegevens.nieuweSchool();
    buur = gegevens.nieuweSchool();
    wie = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    buurman = gegevens.nieuwePersoon(buur, Rol.SCHOOLFUNCTIONARIS);
  }

  private static String bestand(int aantal, String klas, String geboren) {
    return KOP + ";klas\n"
        + IntStream.range(0, aantal)
            .mapToObj(i -> "L" + i + ";Bos" + klas + ";" + geboren + ";PRO;STATUSHOUDER;" + klas + "\n")
            .collect(Collectors.joining());
  }

  private Leveringstatus status(String deWie, long id) {
    return gegevens.als(deWie, () -> leveringen.findById(id)).status();
  }

  private List<String> klassen(long deSchool) {
    return jdbc.sql("select distinct concat(l.klas, ' ', p.achternaam, ' ', l.versie, ' ', v.organisatie_id)"
            + " from leerling l join leerling_persoon p on p.leerling_id = l.id join levering v on v.id = l.levering_id"
            + " where l.school_id = ?")
        .param(deSchool)
        .query(String.class)
        .list();
  }

  private long aantal(long deSchool) {
    return jdbc.sql("select count(*) from leerling where school_id = ?").param(deSchool).query(Long.class).single();
  }

  /** Somebody works on the signals of the school, so that a delivery that changes them has to wait for him. */
  private Connection houdVast(long deSchool) throws SQLException {
    Connection verbinding = database.getConnection();
    // Only the rows themselves: the gap behind them is where the neighbour's rows go.
    verbinding.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    verbinding.setAutoCommit(false);
    try (PreparedStatement slot =
        verbinding.prepareStatement("select id from signaal where school_id = ? for update")) {
      slot.setLong(1, deSchool);
      assertThat(slot.executeQuery().next()).isTrue();
    }
    return verbinding;
  }

  @Test
  void eenSchoolWachtNietOpEenAndere() throws SQLException {
    hulp.lever(wie, Leveringmodus.ALLES, bestand(5, "A", "2009-03-31"));
    long lang;
    long erna;
    try (Connection slot = houdVast(school)) {
      // Changes the five and adds many: it has written all of them when it comes to the signals and waits.
      lang = hulp.zet(wie, KEUZE, bestand(3_000, "B", "2009-04-01"));
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  jdbc.sql("select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")
                      .query(Long.class)
                      .single(),
              wachtend -> wachtend > 0);
      erna = hulp.zet(wie, KEUZE, bestand(1, "C", "2009-04-01"));

      LeveringGegevens ander = hulp.lever(buurman, Leveringmodus.ALLES, bestand(3_000, "D", "2009-03-31"));

      assertThat(ander.status()).isEqualTo(Leveringstatus.VERWERKT);
      assertThat(status(wie, lang)).isEqualTo(Leveringstatus.VERWERKEN);
      assertThat(status(wie, erna)).as("de volgende van dezelfde school wacht").isEqualTo(Leveringstatus.ONTVANGEN);
      assertThat(aantal(school)).as("niemand ziet een halve levering").isEqualTo(5);
      slot.rollback();
    }
    assertThat(hulp.wacht(wie, lang).bestanden().getFirst().nieuw()).isEqualTo(2_995);
    assertThat(hulp.wacht(wie, erna).bestanden().getFirst().gewijzigd()).isEqualTo(1);
    assertThat(aantal(school)).isEqualTo(3_000);
    assertThat(klassen(buur)).containsExactly("D BosD 0 " + buur);
  }

  @Test
  void leveringenVanTweeScholenLopenNietDoorElkaar() throws InterruptedException, ExecutionException {
    List<Long> vanSchool;
    List<Long> vanBuur;
    try (ExecutorService tegelijk = Executors.newFixedThreadPool(2)) {
      Future<List<Long>> een = tegelijk.submit(() -> zetAchterElkaar(wie, "S"));
      Future<List<Long>> twee = tegelijk.submit(() -> zetAchterElkaar(buurman, "B"));
      vanSchool = een.get();
      vanBuur = twee.get();
    }
    vanSchool.forEach(id -> assertThat(hulp.wacht(wie, id).status()).isEqualTo(Leveringstatus.VERWERKT));
    vanBuur.forEach(id -> assertThat(hulp.wacht(buurman, id).status()).isEqualTo(Leveringstatus.VERWERKT));

    // The same pupil numbers at both, each with what its own school delivered last, every step in its order.
    assertThat(klassen(school)).containsExactly("S3 BosS3 3 " + school);
    assertThat(klassen(buur)).containsExactly("B3 BosB3 3 " + buur);
    assertThat(stappen(school)).containsExactly("BosS0>BosS1", "BosS1>BosS2", "BosS2>BosS3");
    assertThat(stappen(buur)).containsExactly("BosB0>BosB1", "BosB1>BosB2", "BosB2>BosB3");
  }

  private List<Long> zetAchterElkaar(String deWie, String naam) {
    List<Long> ids = new ArrayList<>();
    for (int keer = 0; keer < 4; keer++) {
      ids.add(hulp.zet(deWie, KEUZE, bestand(400, naam + keer, "2009-03-31")));
    }
    return ids;
  }

  private List<String> stappen(long deSchool) {
    return jdbc.sql("select distinct concat(oud, '>', nieuw) as stap from wijzigingsregel where organisatie_id = ?"
            + " and veld = 'achternaam' order by stap")
        .param(deSchool)
        .query(String.class)
        .list();
  }
}
