package nl.inburgeringsportaal.keurmerk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.testbasis.Proces;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What takes decisions runs as a process of its own and is killed (SIGKILL) at each statement of a schorsing in turn,
 * just before and just after it was said. After a kill the school stands as before or as after the decision, and never
 * in between; taking it again, once or more, leaves it with one number, one row in its history and one message to the
 * gemeente whose people learn there. Numbers are given without a gap.
 */
class KeurmerkOnderbrekingIT {
  private static final Duration GEDULD = Duration.ofSeconds(60);
  private static final int STIL_SECONDEN = 15;
  private static final LocalDate VANDAAG = new Klok(new ZetbareKlok()).vandaag();
  private static final String UTRECHT = "GM0344";

  private String url;
  private JdbcClient jdbc;
  private SingleConnectionDataSource database;
  private Keurmerkvulling vulling;
  private Proces proces;

  /** Already starting while the other one works. */
  private Proces volgende;

  private final List<Long> besluiten = new ArrayList<>();

  @BeforeEach
  void maakDatabase() throws Exception {
    url = TestDatabase.nieuwSchema("besluitonderbreking");
    database = new SingleConnectionDataSource(url, "root", "", true);
    jdbc = JdbcClient.create(database);
    vulling = new Keurmerkvulling(jdbc, new IdBlokken(jdbc));
    Flyway.configure()
        .dataSource(new MariaDbDataSource(url + "?user=root"))
        .initSql("set system_versioning_alter_history = keep")
        .load()
        .migrate();
    jdbc.sql("insert into organisatie (id, soort, naam, gemeentecode, gewijzigd_door)"
            + " values (900001, 'GEMEENTE', 'Utrecht', ?, 'proef')")
        .param(UTRECHT)
        .update();
    proces = Proces.maak(url, Besluitproces.class);
    volgende = Proces.maak(url, Besluitproces.class);
    proces.start();
  }

  @AfterEach
  void stop() {
    Stream.of(proces, volgende).filter(Objects::nonNull).forEach(Proces::dood);
    database.destroy();
  }

  @Test
  void waarHetProcesOokSterftHetBesluitGeldtEenmaal() throws Exception {
    long eerste = concept();
    // As the others: the rules were read before.
    eisOnaangeraakt(eerste);
    proces.zeg("zet 0 false");
    String geteld = neem(eerste);
    assertThat(geteld).startsWith(Besluitproces.GENOMEN);
    int opdrachten = Integer.parseInt(geteld.substring(Besluitproces.GENOMEN.length()));
    eisGenomen(eerste);
    int gedood = 0;
    for (int punt = 1; punt <= opdrachten; punt++) {
      // Each statement is once the last one and once not said: in turn, so that it takes half the time.
      gedood += dood(punt, punt % 2 == 0) ? 1 : 0;
    }
    dood(opdrachten, false);
    dood(opdrachten, true);
    assertThat(gedood).as("keren dat het proces halverwege stierf").isGreaterThanOrEqualTo(opdrachten - 2);
    assertThat(jdbc.sql("select nummer from keurmerkbesluit where status = 'VASTGESTELD' and nummer like 'BOW-%'"
            + " order by nummer")
        .query(String.class).list())
        .as("genummerd zonder gat")
        .hasSize(besluiten.size())
        .last().asString().endsWith("-%04d".formatted(besluiten.size()));
  }

  /** Kills it when it comes to a statement, then takes the decision again, twice; false when it was over before. */
  private boolean dood(int punt, boolean ervoor) throws IOException {
    long besluit = concept();
    proces.zeg("zet " + punt + " " + ervoor);
    proces.zeg("neem " + besluit);
    Optional<String> gehoord = proces.hoorNa("niets", STIL_SECONDEN);
    boolean halverwege = gehoord.filter(regel -> regel.startsWith(Proces.PUNT)).isPresent();
    proces.dood();
    // The database ends what the dead process was doing.
    await().atMost(GEDULD).until(() -> getal("select count(*) from information_schema.processlist"
        + " where db = 'besluitonderbreking' and id <> connection_id()") == 0);
    proces = volgende;
    proces.start();
    volgende = Proces.maak(url, Besluitproces.class);
    boolean genomen = isGenomen(besluit);
    if (genomen) {
      eisGenomen(besluit);
    } else {
      eisOnaangeraakt(besluit);
    }
    String daarna = neem(besluit);
    assertThat(daarna)
        .as("na doden bij %s", gehoord)
        .startsWith(genomen ? Besluitproces.GEWEIGERD : Besluitproces.GENOMEN);
    eisGenomen(besluit);
    assertThat(neem(besluit)).startsWith(Besluitproces.GEWEIGERD);
    eisGenomen(besluit);
    return halverwege;
  }

  private String neem(long besluit) {
    proces.zeg("neem " + besluit);
    return proces.hoor();
  }

  private boolean isGenomen(long besluit) {
    return getal("select count(*) from keurmerkbesluit where id = ? and status = 'VASTGESTELD'", besluit) == 1;
  }

  private void eisGenomen(long besluit) {
    assertThat(getal("select count(*) from keurmerkbesluit where id = ? and status = 'VASTGESTELD'"
        + " and nummer is not null", besluit)).isEqualTo(1);
    assertThat(getal("select count(*) from keurmerkstatus where besluit_id = ?", besluit)).isEqualTo(1);
    assertThat(stappen(besluit)).containsExactly("VOORNEMEN", "ZIENSWIJZE", "BESLUIT", "BEKENDGEMAAKT");
    assertThat(periodes(besluit)).containsExactly("ONBEPAALDE_TIJD", "ONBEPAALDE_TIJD GESCHORST");
    assertThat(gehoord(besluit)).isEqualTo("gehoord 1");
  }

  private void eisOnaangeraakt(long besluit) {
    assertThat(getal("select count(*) from keurmerkbesluit where id = ? and status = 'TER_BESLISSING'"
        + " and nummer is null and versie = 0", besluit)).isEqualTo(1);
    assertThat(getal("select count(*) from keurmerkstatus where besluit_id = ?", besluit)).isZero();
    assertThat(stappen(besluit)).containsExactly("VOORNEMEN", "ZIENSWIJZE");
    assertThat(periodes(besluit)).containsExactly("ONBEPAALDE_TIJD");
    assertThat(gehoord(besluit)).isEqualTo("gehoord");
  }

  private List<String> stappen(long besluit) {
    return jdbc.sql("select s.soort from keurmerkstap s join keurmerkbesluit b on b.procedure_id = s.procedure_id"
            + " where b.id = ? order by s.vastgelegd_op, s.id")
        .param(besluit)
        .query(String.class)
        .list();
  }

  private List<String> periodes(long besluit) {
    return jdbc.sql("select concat_ws(' ', p.status, p.maatregel) from keurmerkperiode p"
            + " join keurmerkbesluit b on b.taalschool_id = p.taalschool_id where b.id = ? order by p.van")
        .param(besluit)
        .query(String.class)
        .list();
  }

  /** Learners in each message that the gemeente has about the school. */
  private String gehoord(long besluit) {
    proces.zeg("gehoord " + getal("select taalschool_id from keurmerkbesluit where id = ?", besluit) + " " + UTRECHT);
    return proces.hoor();
  }

  /** A school where somebody of Utrecht learns, which was heard about a schorsing; id of the draft that waits. */
  private long concept() {
    int nummer = besluiten.size() + 1;
    long besluit = 1_000_000 + nummer;
    long school =
        vulling.school("45" + nummer, "School " + nummer, "Utrecht", Keurmerkstatus.ONBEPAALDE_TIJD,
            VANDAAG.minusYears(2));
    besluiten.add(besluit);
    String zelfde = " select " + besluit + ", ";
    voer("insert into keurmerkprocedure (id, taalschool_id, aanleiding, begonnen_op, stand, gewijzigd_door)"
        + zelfde + school + ", 'Proef', '" + VANDAAG + "', 'ZIENSWIJZE', 'proef'");
    for (String soort : List.of("VOORNEMEN", "ZIENSWIJZE")) {
      voer("insert into keurmerkstap (id, procedure_id, soort, datum, uiterlijk, besluitsoort, vastgelegd_op,"
          + " gewijzigd_door) select " + (besluit * 10 + soort.length()) + ", " + besluit + ", '" + soort + "', '"
          + VANDAAG + "', '" + VANDAAG.plusDays(7) + "', if('" + soort + "' = 'VOORNEMEN', 'SCHORSEN', null), '"
          + VANDAAG + "', 'proef'");
    }
    voer("insert into keurmerkbesluit (id, procedure_id, taalschool_id, soort, status, motivering, rechtsgrond,"
        + " ingangsdatum, herziening_op, gewijzigd_door) select " + besluit + ", " + besluit + ", " + school
        + ", 'SCHORSEN', 'TER_BESLISSING', 'Bij twee bezoeken bleek dat de lessen niet aan de norm voldoen, ook na"
        + " navraag.', 'Reglement keurmerk, artikel 12', '" + VANDAAG + "', '" + VANDAAG.plusMonths(3) + "', 'proef'");
    voer("insert into keurmerkbesluit_auteur (besluit_id, gebruikersnaam) values (" + besluit + ", 'schrijver')");
    voer("insert into inburgeraar (id, regime, doelgroep, vrijwillig, gemeentecode, coa, plicht_begin,"
        + " gewijzigd_door)" + zelfde + "'WI2021', 'ASIELSTATUSHOUDER', false, '" + UTRECHT
        + "', false, '2026-01-01', 'proef'");
    voer("insert into inzage (inburgeraar_id, gemeentecode, van, grond, gewijzigd_door)" + zelfde + "'" + UTRECHT
        + "', '2026-01-01', 'WOONT', 'proef'");
    voer("insert into aanbod (id, inburgeraar_id, instelling_id, begin, gewijzigd_door) select " + besluit + ", "
        + besluit + ", instelling_id, '2026-03-02', 'proef' from taalschool where id = " + school);
    return besluit;
  }

  private void voer(String sql) {
    jdbc.sql(sql).update();
  }

  private long getal(String vraag, Object... parameters) {
    return jdbc.sql(vraag).params(parameters).query(Long.class).single();
  }
}
